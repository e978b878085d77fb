import {
  countIPAssetsOfFirms,
  countPublicGrantsOfIPAssets,
  findIPAssetsByIds,
  findIPAssetsOfBriefs,
  findIPAssetsOfFirms,
  findIPAssetsOfProjects,
  findMarketsOfGrants,
  findPublicGrantsOfIPAssets,
  type GrantKey,
} from '@heming/graph/ip-assets'
import type { PageRequest } from '@heming/graph/paging'
import DataLoader from 'dataloader'
import { loaderByArguments } from '../../kernel/graphql/loader-by-arguments.ts'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of IP assets and their grants, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return {
    byId: new DataLoader((ids: readonly string[]) => findIPAssetsByIds(graph, ids)),
    ofFirm: loaderByArguments((ids, page: PageRequest<string>) => findIPAssetsOfFirms(graph, ids, page)),
    countOfFirm: new DataLoader((ids: readonly string[]) => countIPAssetsOfFirms(graph, ids)),
    ofProject: new DataLoader((ids: readonly string[]) => findIPAssetsOfProjects(graph, ids)),
    ofBrief: new DataLoader((ids: readonly string[]) => findIPAssetsOfBriefs(graph, ids)),
    grants: loaderByArguments((ids, page: PageRequest<GrantKey>) =>
      findPublicGrantsOfIPAssets(graph, ids, page),
    ),
    countGrants: new DataLoader((ids: readonly string[]) => countPublicGrantsOfIPAssets(graph, ids)),
    marketsOfGrant: new DataLoader((ids: readonly string[]) => findMarketsOfGrants(graph, ids)),
  }
}
