import {
  countFirmsOfBases,
  countFirmsOfProvinces,
  drawFirms,
  findCapabilitiesOfFirms,
  findDomainsOfFirms,
  findFirmsByIds,
  findFirmsOfBases,
  findFirmsOfProvinces,
  findHostingBaseIdsOfFirms,
  findMarketsOfFirms,
  findVerificationsOfFirms,
} from '@heming/graph/firms'
import type { PageRequest } from '@heming/graph/paging'
import DataLoader from 'dataloader'
import { loaderByArguments } from '../../kernel/graphql/loader-by-arguments.ts'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of firms, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  return {
    byId: new DataLoader((ids: readonly string[]) => findFirmsByIds(graph, ids)),
    domains: new DataLoader((ids: readonly string[]) => findDomainsOfFirms(graph, ids)),
    markets: new DataLoader((ids: readonly string[]) => findMarketsOfFirms(graph, ids)),
    capabilities: new DataLoader((ids: readonly string[]) => findCapabilitiesOfFirms(graph, ids)),
    baseId: new DataLoader((ids: readonly string[]) => findHostingBaseIdsOfFirms(graph, ids)),
    verification: new DataLoader((ids: readonly string[]) => findVerificationsOfFirms(graph, ids)),
    picture: loaderByArguments((ids, size: number) => drawFirms(graph, ids, size)),
    ofBase: loaderByArguments((ids, page: PageRequest<string>) => findFirmsOfBases(graph, ids, page)),
    countOfBase: new DataLoader((ids: readonly string[]) => countFirmsOfBases(graph, ids)),
    ofProvince: loaderByArguments((ids, page: PageRequest<string>) => findFirmsOfProvinces(graph, ids, page)),
    countOfProvince: new DataLoader((ids: readonly string[]) => countFirmsOfProvinces(graph, ids)),
  }
}
