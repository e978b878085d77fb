export {
  type ComparedFirmRow,
  type MergeObstacle,
  type MergePreview,
  previewMerge,
} from './compare-firms.store.ts'
export {
  countFirmPairs,
  type FirmPairKey,
  type FirmPairRow,
  findFirmPairs,
  markNotSame,
} from './firm-pairs.store.ts'
export { type Merger, OPERATOR } from './may-merge.store.ts'
export { type ComparedField, type MergeField, mergeFieldShape } from './merge-fields.ts'
export { mergeFirms } from './merge-firms.store.ts'
export { findKeptIds } from './merged-into.store.ts'
export type { MovedKind } from './moved-ties.ts'
export {
  endOldMerges,
  type FirmMergeKey,
  type FirmMergeRow,
  findBasesOfMerge,
  findMerge,
  findRecentMerges,
  type NotRestored,
  UNDO_DAYS,
  undoMerge,
} from './undo-merge.store.ts'
