export { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from './removals.events.ts'
