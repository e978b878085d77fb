export type { BriefFilter, BriefKey, BriefNeedRow, BriefRow } from './brief.row.ts'
export {
  countOpenBriefs,
  countOpenBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefs,
  findOpenBriefsOfFirms,
} from './briefs.store.ts'
