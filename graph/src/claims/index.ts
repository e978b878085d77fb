export { CLAIM_ACCEPTED, CLAIM_DECLINED, FIRM_CLAIMED } from './claims.events.ts'
