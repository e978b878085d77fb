export { type DismissReason, dismissReasonShape } from './dismiss-reason.ts'
export {
  type ChoiceObstacle,
  type ChoiceSubject,
  type DismissedPartnerRow,
  dismissPartner,
  findChoices,
  findDismissedPartners,
  findShortList,
  openPartner,
  resetPartner,
  type SavedPartnerRow,
  savePartner,
} from './short-list.store.ts'
