export { foldCode, isCreditCode, isIdentityNumber, isLei, isOldCodeOfXiamen } from './check-characters.ts'
export type { FirmFilter, FirmKind, FirmRow, OfferedCapabilityRow } from './firm.row.ts'
export { changeFirm, type ProfileList } from './firm-changes.store.ts'
export { drawFirms } from './firm-picture.store.ts'
export type { GraphPicture, PictureLink, PictureNode } from './firm-picture.ts'
export {
  countFirmsOfBases,
  countFirmsOfProvinces,
  findFirmsOfBases,
  findFirmsOfProvinces,
} from './firm-places.store.ts'
export {
  findCapabilitiesOfFirms,
  findDomainsOfFirms,
  findHostingBaseIdOfFirm,
  findHostingBaseIdsOfFirms,
  findMarketsOfFirms,
} from './firm-profile.store.ts'
export type { FirmProfile } from './firm-profile.ts'
export { VERIFICATION_ENDED } from './firms.events.ts'
export { countFirms, findFirms, findFirmsByIds, findProvinces } from './firms.store.ts'
export { closeUpHan, lookAlikeInHan } from './han-look-alikes.ts'
export { drawLetters } from './look-alike-letters.ts'
export { bareNameOf, keyOfBareName, simplify } from './name-key.ts'
export { refreshNameKeys } from './name-keys.store.ts'
export { type OrganisationType, organisationTypeShape } from './organisation-type.ts'
export { domainsOfFirm, registrableDomainOf } from './own-domain.ts'
export { PLACES } from './places.ts'
export type { Province } from './provinces.ts'
export { findVerificationsOfFirms, type VerificationRow } from './verifications.store.ts'
export { parseWebsite } from './website.ts'
