export {
  endAccess,
  endAccessNow,
  endExchangedSessions,
  endResetLinks,
  endUnconfirmedSecondStep,
  findEndOfAccess,
  readAccessClock,
  unlockSecondStep,
  useOneTimeCode,
} from './accounts/access.store.ts'
export { recordAccountEvent } from './accounts/account-events.store.ts'
export { AccountGone } from './accounts/account-gone.ts'
export { readableName } from './accounts/account-name.ts'
export { AUTH_RECORD_KINDS, type AuthRecordKind } from './accounts/auth-record-kinds.ts'
export {
  type AuthRecord,
  type AuthRecordClause,
  type AuthRecordPage,
  authRecordStore,
} from './accounts/auth-records.store.ts'
export { confirmByReset } from './accounts/confirmation.store.ts'
export { type Credential, holdsCredential } from './accounts/credentials.store.ts'
export {
  type AccountStanding,
  findStanding,
  type MemberRole,
  type MembershipRow,
  makePlatformAdmin,
  memberRoleShape,
} from './accounts/memberships.store.ts'
export {
  countEvents,
  type EventKey,
  type EventRow,
  type EventSubject,
  type EventVisibility,
  findEvents,
} from './audit/audit.store.ts'
export { type BaseRow, findBases, findBasesByIds } from './bases/bases.store.ts'
export type { BriefFilter, BriefKey, BriefNeedRow, BriefRow } from './briefs/brief.row.ts'
export {
  countOpenBriefs,
  countOpenBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefs,
  findOpenBriefsOfFirms,
} from './briefs/briefs.store.ts'
export {
  type CapabilityRow,
  findCapabilitiesByIds,
  findCapabilityRoots,
  findChildrenOfCapabilities,
} from './capabilities/capabilities.store.ts'
export { type ConsentPurpose, consentPurposeShape } from './data-rights/consent-purpose.ts'
export {
  type ConsentRow,
  findConsents,
  giveConsent,
  withdrawConsent,
} from './data-rights/consents.store.ts'
export { eraseAccount } from './data-rights/erase-account.store.ts'
export {
  askErasure,
  carryOutErasure,
  type DueErasure,
  type ErasureRow,
  findDueErasures,
  findErasures,
  withdrawErasure,
} from './data-rights/erasures.store.ts'
export { findPersonalData, type PersonalData } from './data-rights/owned-data.ts'
export { type PersonalEvent, readPersonalEvents } from './data-rights/personal-events.store.ts'
export {
  createDocument,
  type DocumentRow,
  deleteDocuments,
  type FoundDocument,
  findDocument,
  findDocumentsOfRequests,
  findDocumentsToDiscard,
} from './documents/documents.store.ts'
export {
  connectGraph,
  type Graph,
  type GraphOptions,
  type GraphSettings,
  GraphUnavailable,
  type Run,
} from './driver.ts'
export type { FirmFilter, FirmKind, FirmRow, OfferedCapabilityRow } from './firms/firm.row.ts'
export { changeFirm, type ProfileList } from './firms/firm-changes.store.ts'
export { drawFirms } from './firms/firm-picture.store.ts'
export type { GraphPicture, PictureLink, PictureNode } from './firms/firm-picture.ts'
export {
  countFirmsOfBases,
  countFirmsOfProvinces,
  findFirmsOfBases,
  findFirmsOfProvinces,
} from './firms/firm-places.store.ts'
export {
  findBaseIdOfFirm,
  findBaseIdsOfFirms,
  findCapabilitiesOfFirms,
  findDomainsOfFirms,
  findMarketsOfFirms,
} from './firms/firm-profile.store.ts'
export type { FirmProfile } from './firms/firm-profile.ts'
export { countFirms, findFirms, findFirmsByIds, findProvinces } from './firms/firms.store.ts'
export { closeUpHan, lookAlikeInHan } from './firms/han-look-alikes.ts'
export { drawLetters } from './firms/look-alike-letters.ts'
export { bareNameOf, keyOfBareName, simplify } from './firms/name-key.ts'
export { refreshNameKeys } from './firms/name-keys.store.ts'
export { domainsOfFirm, registrableDomainOf } from './firms/own-domain.ts'
export { PROVINCES, type Province } from './firms/provinces.ts'
export { findVerificationsOfFirms, type VerificationRow } from './firms/verifications.store.ts'
export { parseWebsite } from './firms/website.ts'
export {
  findHeritageDomains,
  findHeritageDomainsByIds,
  type HeritageDomainRow,
} from './heritage-domains/heritage-domains.store.ts'
export {
  countPublicGrantsOfIPAssets,
  findMarketsOfGrants,
  findPublicGrantsOfIPAssets,
  type GrantKey,
  type GrantRow,
} from './ip-assets/grants.store.ts'
export type { IPAssetFilter, IPAssetRow } from './ip-assets/ip-asset.row.ts'
export {
  countIPAssets,
  countIPAssetsOfFirms,
  findIPAssets,
  findIPAssetsByIds,
  findIPAssetsOfBriefs,
  findIPAssetsOfFirms,
  findIPAssetsOfProjects,
} from './ip-assets/ip-assets.store.ts'
export {
  type AttemptLimit,
  type Attempts,
  countAttempt,
  countAttemptIn,
  countOnce,
  readAttempts,
  resetAttempts,
  uncountOnce,
} from './kernel/limits/attempts.store.ts'
export { type Lease, LeaseLost, type LeaseOptions, LeaseTaken, withLease } from './leases/lease.ts'
export { findMarkets, type MarketRow } from './markets/markets.store.ts'
export {
  type PartnerFilter,
  prepareMatching,
  type Recommendation,
  type RecommendationKey,
  type RecommendationPage,
  recommendPartners,
  refreshLikelyPartners,
  type ToldReason,
  type ToldStep,
  warmMatching,
} from './matching/index.ts'
export {
  acceptInvitation,
  changeMember,
  findInvitations,
  findMembers,
  type InvitationNotice,
  type InvitationRow,
  inviteMember,
  type MemberRow,
  type Place,
  resendInvitation,
  withdrawInvitation,
} from './members/members.store.ts'
export { type NewMembership, setMembership } from './members/memberships.store.ts'
export { type MigrateOptions, migrate } from './migrations/migrate.ts'
export { MigrationRefused } from './migrations/migration-files.ts'
export { type NetworkFigures, readNetworkFigures } from './network/network.store.ts'
export { COUNT_CAP, type Count, MAX_PAGE_SIZE, type Page, type PageRequest } from './paging/page.ts'
export type { ParticipantRow, ProjectKey, ProjectRow, ProofQuestion } from './projects/project.row.ts'
export {
  findCapabilitiesOfProjects,
  findMarketsOfProjects,
  findParticipantsOfProjects,
  findProofs,
} from './projects/project-parts.store.ts'
export {
  countProjects,
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findProjects,
  findProjectsByIds,
  findProjectsOfFirms,
  findProjectsOfIPAssets,
} from './projects/projects.store.ts'
export type { ProvenanceRow } from './provenance/provenance.ts'
export { lineShape, nameShape, optionalLineShape, textShape } from './texts/text-shapes.ts'
