export type {
  BriefFilter,
  BriefKey,
  BriefNeedRow,
  BriefOutcome,
  BriefRow,
  BriefVisibility,
} from './brief.row.ts'
export { briefOutcomeShape, briefVisibilityShape, budgetBandShape } from './brief.row.ts'
export {
  type BriefChange,
  type BriefOutcomeOfChange,
  changeBrief,
  closeBrief,
  createBrief,
  deleteDraft,
  publishBrief,
  reopenBrief,
} from './brief-changes.store.ts'
export { type BriefFields, CHINA, EMPTY_BRIEF } from './brief-fields.ts'
export {
  BRIEF_REMINDER,
  briefReminderShape,
  findBriefToRemindOf,
  remindOfDeadlines,
} from './brief-reminders.store.ts'
export {
  countOpenBriefs,
  countOpenBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefs,
  findOpenBriefsOfFirms,
} from './briefs.store.ts'
export {
  addCounts,
  countBriefsOfFirm,
  countOpenBriefsFor,
  countPrivateBriefsOfFirms,
  findBriefsOfFirm,
  findOpenBriefsFor,
  findPrivateBriefsOfFirms,
  findVisibleBriefs,
  mergePages,
  type OwnBriefKey,
  type Reader,
} from './private-briefs.store.ts'
