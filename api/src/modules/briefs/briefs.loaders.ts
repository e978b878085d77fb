import {
  type BriefKey,
  countOpenBriefsOfFirms,
  countPrivateBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefsOfFirms,
  findPrivateBriefsOfFirms,
  findVisibleBriefs,
} from '@heming/graph/briefs'
import type { PageRequest } from '@heming/graph/paging'
import DataLoader from 'dataloader'
import { loaderByArguments } from '../../kernel/graphql/loader-by-arguments.ts'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of briefs, in batches; one set a request. `today` (YYYY-MM-DD) decides which are open. */
export function createLoaders({ graph, today }: LoaderScope) {
  return {
    /** Public ones. */
    byId: new DataLoader((ids: readonly string[]) => findBriefsByIds(graph, ids, today)),
    /** Private ones that an account may see. */
    visible: loaderByArguments((ids, accountId: string) =>
      findVisibleBriefs(graph, ids, { accountId, today }),
    ),
    ofFirm: loaderByArguments((ids, page: PageRequest<BriefKey>) =>
      findOpenBriefsOfFirms(graph, ids, page, today),
    ),
    privateOfFirm: loaderByArguments(
      (ids, { accountId, ...page }: PageRequest<BriefKey> & { accountId: string }) =>
        findPrivateBriefsOfFirms(graph, ids, page, { accountId, today }),
    ),
    countOfFirm: new DataLoader((ids: readonly string[]) => countOpenBriefsOfFirms(graph, ids, today)),
    countPrivateOfFirm: loaderByArguments((ids, accountId: string) =>
      countPrivateBriefsOfFirms(graph, ids, { accountId, today }),
    ),
    needs: new DataLoader((ids: readonly string[]) => findNeedsOfBriefs(graph, ids)),
    markets: new DataLoader((ids: readonly string[]) => findMarketsOfBriefs(graph, ids)),
  }
}
