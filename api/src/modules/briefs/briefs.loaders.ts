import {
  type BriefKey,
  countOpenBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefsOfFirms,
} from '@heming/graph/briefs'
import type { PageRequest } from '@heming/graph/paging'
import DataLoader from 'dataloader'
import { loaderByArguments } from '../../kernel/graphql/loader-by-arguments.ts'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of briefs, in batches; one set a request. `today` (YYYY-MM-DD) decides which are open. */
export function createLoaders({ graph, today }: LoaderScope) {
  return {
    byId: new DataLoader((ids: readonly string[]) => findBriefsByIds(graph, ids, today)),
    ofFirm: loaderByArguments((ids, page: PageRequest<BriefKey>) =>
      findOpenBriefsOfFirms(graph, ids, page, today),
    ),
    countOfFirm: new DataLoader((ids: readonly string[]) => countOpenBriefsOfFirms(graph, ids, today)),
    needs: new DataLoader((ids: readonly string[]) => findNeedsOfBriefs(graph, ids)),
    markets: new DataLoader((ids: readonly string[]) => findMarketsOfBriefs(graph, ids)),
  }
}
