export {
  findFormerNames,
  type GrantedRemoval,
  REMOVAL,
  type RemovalRequestRow,
  type RemovalTerms,
} from './removal-request.ts'
export { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from './removals.events.ts'
export {
  countRemovedFirms,
  findRemovedFirms,
  type GoneFirm,
  isRemovedFirm,
  type RemovedFirmKey,
  type RemovedFirmRow,
} from './remove-firm.store.ts'
