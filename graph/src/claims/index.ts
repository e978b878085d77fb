export { CLAIM, type ClaimObstacle, type ClaimRow, type ClaimTerms } from './claim-request.ts'
export { areClaimed } from './claimed-firms.store.ts'
export { CLAIM_ACCEPTED, CLAIM_DECLINED, CLAIM_LAPSED, FIRM_CLAIMED } from './claims.events.ts'
