export { type ConsentPurpose, consentPurposeShape } from './consent-purpose.ts'
export {
  type ConsentRow,
  findConsents,
  giveConsent,
  withdrawConsent,
} from './consents.store.ts'
export { FIRM_ERASURE_ASKED } from './data-rights.events.ts'
export { eraseAccount } from './erase-account.store.ts'
export {
  askErasure,
  carryOutErasure,
  type DueErasure,
  type ErasureRow,
  findDueErasures,
  findErasures,
  withdrawErasure,
} from './erasures.store.ts'
export { EXPORT_SECTIONS, findPersonalData, type PersonalData } from './owned-data.ts'
export { type PersonalEvent, readPersonalEvents } from './personal-events.store.ts'
