export { type DecisionObstacle, decideRequest, withdrawRequest } from './decide-request.store.ts'
export { baseOrPlatform, defineRequest, type RequestDefinition } from './define-request.ts'
export {
  expireRequests,
  REQUEST_REMINDER,
  remindReviewers,
  requestReminderShape,
} from './due-requests.store.ts'
export {
  countRequestQueue,
  countRequestsToReview,
  findRequest,
  findRequestQueue,
  findRequestsOfAccount,
  MAX_COUNTED_REQUESTS,
} from './find-requests.store.ts'
export { findUnnotifiedReviews, markNotified, type UnnotifiedReview } from './notified.store.ts'
export { type OpenObstacle, openRequest } from './open-request.store.ts'
export {
  type EvidenceKind,
  evidenceKindShape,
  type NewRequest,
  PLATFORM,
  type RequestRow,
} from './request.row.ts'
export {
  areParties,
  countUndecidableRequests,
  findReviewerContacts,
  type PossibleParty,
  type ReviewerContact,
} from './reviewers.store.ts'
