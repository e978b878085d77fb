export { CLAIM, type ClaimObstacle, type ClaimRow } from './claim-request.ts'
export { CLAIM_ACCEPTED, CLAIM_DECLINED, FIRM_CLAIMED } from './claims.events.ts'
