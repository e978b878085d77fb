export {
  countLikelyDuplicates,
  type Decision,
  decideDuplicates,
  decisionShape,
  type LikelyDuplicateRow,
  listLikelyDuplicates,
  type PairDecision,
} from './duplicates.store.ts'
export { ContradictoryDecisions } from './group-decisions.ts'
export { type SimilarityReason, similarityReasonShape } from './similarity-reason.ts'
