/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { auditEvents as Query_auditEvents } from './audit/resolvers/Query/auditEvents.ts';
import    { brief as Query_brief } from './briefs/resolvers/Query/brief.ts';
import    { briefs as Query_briefs } from './briefs/resolvers/Query/briefs.ts';
import    { capabilities as Query_capabilities } from './capabilities/resolvers/Query/capabilities.ts';
import    { claim as Query_claim } from './claims/resolvers/Query/claim.ts';
import    { claimsToReview as Query_claimsToReview } from './claims/resolvers/Query/claimsToReview.ts';
import    { exportBase as Query_exportBase } from './bases/resolvers/Query/exportBase.ts';
import    { exportBases as Query_exportBases } from './bases/resolvers/Query/exportBases.ts';
import    { firm as Query_firm } from './firms/resolvers/Query/firm.ts';
import    { firmMergePreview as Query_firmMergePreview } from './merging/resolvers/Query/firmMergePreview.ts';
import    { firmMerges as Query_firmMerges } from './merging/resolvers/Query/firmMerges.ts';
import    { firmRemoval as Query_firmRemoval } from './removals/resolvers/Query/firmRemoval.ts';
import    { firmRemovalsToReview as Query_firmRemovalsToReview } from './removals/resolvers/Query/firmRemovalsToReview.ts';
import    { firms as Query_firms } from './firms/resolvers/Query/firms.ts';
import    { heritageDomains as Query_heritageDomains } from './heritage-domains/resolvers/Query/heritageDomains.ts';
import    { ipAsset as Query_ipAsset } from './ip-assets/resolvers/Query/ipAsset.ts';
import    { ipAssets as Query_ipAssets } from './ip-assets/resolvers/Query/ipAssets.ts';
import    { likelyDuplicateFirms as Query_likelyDuplicateFirms } from './merging/resolvers/Query/likelyDuplicateFirms.ts';
import    { markets as Query_markets } from './markets/resolvers/Query/markets.ts';
import    { matchingInfo as Query_matchingInfo } from './matching/resolvers/Query/matchingInfo.ts';
import    { membersOf as Query_membersOf } from './members/resolvers/Query/membersOf.ts';
import    { networkFigures as Query_networkFigures } from './network/resolvers/Query/networkFigures.ts';
import    { outboxEntries as Query_outboxEntries } from './outbox/resolvers/Query/outboxEntries.ts';
import    { partnerChoices as Query_partnerChoices } from './short-list/resolvers/Query/partnerChoices.ts';
import    { project as Query_project } from './projects/resolvers/Query/project.ts';
import    { projectConfirmation as Query_projectConfirmation } from './projects/resolvers/Query/projectConfirmation.ts';
import    { projectConfirmationsToReview as Query_projectConfirmationsToReview } from './projects/resolvers/Query/projectConfirmationsToReview.ts';
import    { projects as Query_projects } from './projects/resolvers/Query/projects.ts';
import    { provinces as Query_provinces } from './firms/resolvers/Query/provinces.ts';
import    { recommendPartners as Query_recommendPartners } from './matching/resolvers/Query/recommendPartners.ts';
import    { removedFirms as Query_removedFirms } from './removals/resolvers/Query/removedFirms.ts';
import    { shortList as Query_shortList } from './short-list/resolvers/Query/shortList.ts';
import    { signInProviders as Query_signInProviders } from './accounts/resolvers/Query/signInProviders.ts';
import    { similarFirms as Query_similarFirms } from './registration/resolvers/Query/similarFirms.ts';
import    { tableImport as Query_tableImport } from './imports/resolvers/Query/tableImport.ts';
import    { tableImports as Query_tableImports } from './imports/resolvers/Query/tableImports.ts';
import    { termsVersion as Query_termsVersion } from './data-rights/resolvers/Query/termsVersion.ts';
import    { viewer as Query_viewer } from './accounts/resolvers/Query/viewer.ts';
import    { vocabularyEntries as Query_vocabularyEntries } from './vocabularies/resolvers/Query/vocabularyEntries.ts';
import    { acceptInvitation as Mutation_acceptInvitation } from './members/resolvers/Mutation/acceptInvitation.ts';
import    { addProject as Mutation_addProject } from './projects/resolvers/Mutation/addProject.ts';
import    { addVocabularyEntry as Mutation_addVocabularyEntry } from './vocabularies/resolvers/Mutation/addVocabularyEntry.ts';
import    { beginImport as Mutation_beginImport } from './imports/resolvers/Mutation/beginImport.ts';
import    { changeMemberRole as Mutation_changeMemberRole } from './members/resolvers/Mutation/changeMemberRole.ts';
import    { changeProject as Mutation_changeProject } from './projects/resolvers/Mutation/changeProject.ts';
import    { claimFirm as Mutation_claimFirm } from './claims/resolvers/Mutation/claimFirm.ts';
import    { closeBrief as Mutation_closeBrief } from './briefs/resolvers/Mutation/closeBrief.ts';
import    { confirmProject as Mutation_confirmProject } from './projects/resolvers/Mutation/confirmProject.ts';
import    { createBrief as Mutation_createBrief } from './briefs/resolvers/Mutation/createBrief.ts';
import    { createIPAsset as Mutation_createIPAsset } from './ip-assets/resolvers/Mutation/createIPAsset.ts';
import    { decideImportDuplicates as Mutation_decideImportDuplicates } from './imports/resolvers/Mutation/decideImportDuplicates.ts';
import    { deleteBrief as Mutation_deleteBrief } from './briefs/resolvers/Mutation/deleteBrief.ts';
import    { dismissRecommendation as Mutation_dismissRecommendation } from './short-list/resolvers/Mutation/dismissRecommendation.ts';
import    { dropImport as Mutation_dropImport } from './imports/resolvers/Mutation/dropImport.ts';
import    { inviteMember as Mutation_inviteMember } from './members/resolvers/Mutation/inviteMember.ts';
import    { leaveProject as Mutation_leaveProject } from './projects/resolvers/Mutation/leaveProject.ts';
import    { mapImport as Mutation_mapImport } from './imports/resolvers/Mutation/mapImport.ts';
import    { markFirmsNotSame as Mutation_markFirmsNotSame } from './merging/resolvers/Mutation/markFirmsNotSame.ts';
import    { mergeFirms as Mutation_mergeFirms } from './merging/resolvers/Mutation/mergeFirms.ts';
import    { openRecommendation as Mutation_openRecommendation } from './short-list/resolvers/Mutation/openRecommendation.ts';
import    { publishBrief as Mutation_publishBrief } from './briefs/resolvers/Mutation/publishBrief.ts';
import    { publishImport as Mutation_publishImport } from './imports/resolvers/Mutation/publishImport.ts';
import    { registerFirm as Mutation_registerFirm } from './registration/resolvers/Mutation/registerFirm.ts';
import    { removeMember as Mutation_removeMember } from './members/resolvers/Mutation/removeMember.ts';
import    { renameVocabularyEntry as Mutation_renameVocabularyEntry } from './vocabularies/resolvers/Mutation/renameVocabularyEntry.ts';
import    { reopenBrief as Mutation_reopenBrief } from './briefs/resolvers/Mutation/reopenBrief.ts';
import    { requestErasure as Mutation_requestErasure } from './data-rights/resolvers/Mutation/requestErasure.ts';
import    { requestFirmRemoval as Mutation_requestFirmRemoval } from './removals/resolvers/Mutation/requestFirmRemoval.ts';
import    { resendInvitation as Mutation_resendInvitation } from './members/resolvers/Mutation/resendInvitation.ts';
import    { resetRecommendation as Mutation_resetRecommendation } from './short-list/resolvers/Mutation/resetRecommendation.ts';
import    { retireVocabularyEntry as Mutation_retireVocabularyEntry } from './vocabularies/resolvers/Mutation/retireVocabularyEntry.ts';
import    { retryOutboxEntries as Mutation_retryOutboxEntries } from './outbox/resolvers/Mutation/retryOutboxEntries.ts';
import    { reviewClaim as Mutation_reviewClaim } from './claims/resolvers/Mutation/reviewClaim.ts';
import    { reviewFirmRemoval as Mutation_reviewFirmRemoval } from './removals/resolvers/Mutation/reviewFirmRemoval.ts';
import    { saveRecommendation as Mutation_saveRecommendation } from './short-list/resolvers/Mutation/saveRecommendation.ts';
import    { setConsent as Mutation_setConsent } from './data-rights/resolvers/Mutation/setConsent.ts';
import    { undoFirmMerge as Mutation_undoFirmMerge } from './merging/resolvers/Mutation/undoFirmMerge.ts';
import    { undoImport as Mutation_undoImport } from './imports/resolvers/Mutation/undoImport.ts';
import    { updateBrief as Mutation_updateBrief } from './briefs/resolvers/Mutation/updateBrief.ts';
import    { updateFirm as Mutation_updateFirm } from './firms/resolvers/Mutation/updateFirm.ts';
import    { updateIPAsset as Mutation_updateIPAsset } from './ip-assets/resolvers/Mutation/updateIPAsset.ts';
import    { withdrawClaim as Mutation_withdrawClaim } from './claims/resolvers/Mutation/withdrawClaim.ts';
import    { withdrawErasure as Mutation_withdrawErasure } from './data-rights/resolvers/Mutation/withdrawErasure.ts';
import    { withdrawInvitation as Mutation_withdrawInvitation } from './members/resolvers/Mutation/withdrawInvitation.ts';
import    { withdrawProject as Mutation_withdrawProject } from './projects/resolvers/Mutation/withdrawProject.ts';
import    { AuditEvent } from './audit/resolvers/AuditEvent.ts';
import    { AuditEventConnection } from './audit/resolvers/AuditEventConnection.ts';
import    { Brief } from './briefs/resolvers/Brief.ts';
import    { BriefConnection } from './briefs/resolvers/BriefConnection.ts';
import    { Capability } from './capabilities/resolvers/Capability.ts';
import    { Claim } from './claims/resolvers/Claim.ts';
import    { ClaimConnection } from './claims/resolvers/ClaimConnection.ts';
import    { DismissedPartner } from './short-list/resolvers/DismissedPartner.ts';
import    { Document } from './documents/resolvers/Document.ts';
import    { Erasure } from './data-rights/resolvers/Erasure.ts';
import    { ExportBase as bases_ExportBase } from './bases/resolvers/ExportBase.ts';
import    { ExportBase as imports_ExportBase } from './imports/resolvers/ExportBase.ts';
import    { ExportBase as members_ExportBase } from './members/resolvers/ExportBase.ts';
import    { ExportBase as audit_ExportBase } from './audit/resolvers/ExportBase.ts';
import    { Firm as briefs_Firm } from './briefs/resolvers/Firm.ts';
import    { Firm as firms_Firm } from './firms/resolvers/Firm.ts';
import    { Firm as projects_Firm } from './projects/resolvers/Firm.ts';
import    { Firm as claims_Firm } from './claims/resolvers/Firm.ts';
import    { Firm as short_list_Firm } from './short-list/resolvers/Firm.ts';
import    { Firm as data_rights_Firm } from './data-rights/resolvers/Firm.ts';
import    { Firm as members_Firm } from './members/resolvers/Firm.ts';
import    { Firm as audit_Firm } from './audit/resolvers/Firm.ts';
import    { Firm as removals_Firm } from './removals/resolvers/Firm.ts';
import    { FirmConnection } from './firms/resolvers/FirmConnection.ts';
import    { FirmMerge } from './merging/resolvers/FirmMerge.ts';
import    { FirmMergeConnection } from './merging/resolvers/FirmMergeConnection.ts';
import    { FirmMergePreview } from './merging/resolvers/FirmMergePreview.ts';
import    { FirmPair } from './merging/resolvers/FirmPair.ts';
import    { FirmPairConnection } from './merging/resolvers/FirmPairConnection.ts';
import    { FirmRemoval } from './removals/resolvers/FirmRemoval.ts';
import    { FirmRemovalConnection } from './removals/resolvers/FirmRemovalConnection.ts';
import    { Grant } from './ip-assets/resolvers/Grant.ts';
import    { GrantConnection } from './ip-assets/resolvers/GrantConnection.ts';
import    { GraphNode } from './firms/resolvers/GraphNode.ts';
import    { IPAsset } from './ip-assets/resolvers/IPAsset.ts';
import    { IPAssetConnection } from './ip-assets/resolvers/IPAssetConnection.ts';
import    { ImportDuplicate } from './imports/resolvers/ImportDuplicate.ts';
import    { ImportDuplicateConnection } from './imports/resolvers/ImportDuplicateConnection.ts';
import    { ImportRowConnection } from './imports/resolvers/ImportRowConnection.ts';
import    { Invitation } from './members/resolvers/Invitation.ts';
import    { Market } from './markets/resolvers/Market.ts';
import    { Member } from './members/resolvers/Member.ts';
import    { Members } from './members/resolvers/Members.ts';
import    { Membership } from './accounts/resolvers/Membership.ts';
import    { NamedFirm } from './projects/resolvers/NamedFirm.ts';
import    { OfferedCapability } from './firms/resolvers/OfferedCapability.ts';
import    { OutboxEntry } from './outbox/resolvers/OutboxEntry.ts';
import    { OutboxEntryConnection } from './outbox/resolvers/OutboxEntryConnection.ts';
import    { Participant } from './projects/resolvers/Participant.ts';
import    { PathStep } from './matching/resolvers/PathStep.ts';
import    { Project } from './projects/resolvers/Project.ts';
import    { ProjectConfirmation } from './projects/resolvers/ProjectConfirmation.ts';
import    { ProjectConfirmationConnection } from './projects/resolvers/ProjectConfirmationConnection.ts';
import    { ProjectConnection } from './projects/resolvers/ProjectConnection.ts';
import    { Reason } from './matching/resolvers/Reason.ts';
import    { Recommendation } from './matching/resolvers/Recommendation.ts';
import    { RecommendationConnection } from './matching/resolvers/RecommendationConnection.ts';
import    { RemovedFirmConnection } from './removals/resolvers/RemovedFirmConnection.ts';
import    { SavedPartner } from './short-list/resolvers/SavedPartner.ts';
import    { TableImport } from './imports/resolvers/TableImport.ts';
import    { TableImportConnection } from './imports/resolvers/TableImportConnection.ts';
import    { UndoFirmMergePayload } from './merging/resolvers/UndoFirmMergePayload.ts';
import    { Verification } from './claims/resolvers/Verification.ts';
import    { Viewer as claims_Viewer } from './claims/resolvers/Viewer.ts';
import    { Viewer as data_rights_Viewer } from './data-rights/resolvers/Viewer.ts';
import    { Viewer as accounts_Viewer } from './accounts/resolvers/Viewer.ts';
import    { Viewer as audit_Viewer } from './audit/resolvers/Viewer.ts';
import    { Viewer as removals_Viewer } from './removals/resolvers/Viewer.ts';
import    { Viewer as imports_Viewer } from './imports/resolvers/Viewer.ts';
import    { Viewer as requests_Viewer } from './requests/resolvers/Viewer.ts';
import    { Viewer as projects_Viewer } from './projects/resolvers/Viewer.ts';
import    { Viewer as vocabularies_Viewer } from './vocabularies/resolvers/Viewer.ts';
import    { Viewer as merging_Viewer } from './merging/resolvers/Viewer.ts';
import    { Viewer as outbox_Viewer } from './outbox/resolvers/Viewer.ts';
import    { VocabularyEntry } from './vocabularies/resolvers/VocabularyEntry.ts';
import    { VocabularyEntryConnection } from './vocabularies/resolvers/VocabularyEntryConnection.ts';
import    { DateResolver,DateTimeResolver } from 'graphql-scalars';
    export const resolvers: Resolvers = {
      Query: { auditEvents: Query_auditEvents,brief: Query_brief,briefs: Query_briefs,capabilities: Query_capabilities,claim: Query_claim,claimsToReview: Query_claimsToReview,exportBase: Query_exportBase,exportBases: Query_exportBases,firm: Query_firm,firmMergePreview: Query_firmMergePreview,firmMerges: Query_firmMerges,firmRemoval: Query_firmRemoval,firmRemovalsToReview: Query_firmRemovalsToReview,firms: Query_firms,heritageDomains: Query_heritageDomains,ipAsset: Query_ipAsset,ipAssets: Query_ipAssets,likelyDuplicateFirms: Query_likelyDuplicateFirms,markets: Query_markets,matchingInfo: Query_matchingInfo,membersOf: Query_membersOf,networkFigures: Query_networkFigures,outboxEntries: Query_outboxEntries,partnerChoices: Query_partnerChoices,project: Query_project,projectConfirmation: Query_projectConfirmation,projectConfirmationsToReview: Query_projectConfirmationsToReview,projects: Query_projects,provinces: Query_provinces,recommendPartners: Query_recommendPartners,removedFirms: Query_removedFirms,shortList: Query_shortList,signInProviders: Query_signInProviders,similarFirms: Query_similarFirms,tableImport: Query_tableImport,tableImports: Query_tableImports,termsVersion: Query_termsVersion,viewer: Query_viewer,vocabularyEntries: Query_vocabularyEntries },
      Mutation: { acceptInvitation: Mutation_acceptInvitation,addProject: Mutation_addProject,addVocabularyEntry: Mutation_addVocabularyEntry,beginImport: Mutation_beginImport,changeMemberRole: Mutation_changeMemberRole,changeProject: Mutation_changeProject,claimFirm: Mutation_claimFirm,closeBrief: Mutation_closeBrief,confirmProject: Mutation_confirmProject,createBrief: Mutation_createBrief,createIPAsset: Mutation_createIPAsset,decideImportDuplicates: Mutation_decideImportDuplicates,deleteBrief: Mutation_deleteBrief,dismissRecommendation: Mutation_dismissRecommendation,dropImport: Mutation_dropImport,inviteMember: Mutation_inviteMember,leaveProject: Mutation_leaveProject,mapImport: Mutation_mapImport,markFirmsNotSame: Mutation_markFirmsNotSame,mergeFirms: Mutation_mergeFirms,openRecommendation: Mutation_openRecommendation,publishBrief: Mutation_publishBrief,publishImport: Mutation_publishImport,registerFirm: Mutation_registerFirm,removeMember: Mutation_removeMember,renameVocabularyEntry: Mutation_renameVocabularyEntry,reopenBrief: Mutation_reopenBrief,requestErasure: Mutation_requestErasure,requestFirmRemoval: Mutation_requestFirmRemoval,resendInvitation: Mutation_resendInvitation,resetRecommendation: Mutation_resetRecommendation,retireVocabularyEntry: Mutation_retireVocabularyEntry,retryOutboxEntries: Mutation_retryOutboxEntries,reviewClaim: Mutation_reviewClaim,reviewFirmRemoval: Mutation_reviewFirmRemoval,saveRecommendation: Mutation_saveRecommendation,setConsent: Mutation_setConsent,undoFirmMerge: Mutation_undoFirmMerge,undoImport: Mutation_undoImport,updateBrief: Mutation_updateBrief,updateFirm: Mutation_updateFirm,updateIPAsset: Mutation_updateIPAsset,withdrawClaim: Mutation_withdrawClaim,withdrawErasure: Mutation_withdrawErasure,withdrawInvitation: Mutation_withdrawInvitation,withdrawProject: Mutation_withdrawProject },
      
      AuditEvent: AuditEvent,
AuditEventConnection: AuditEventConnection,
Brief: Brief,
BriefConnection: BriefConnection,
Capability: Capability,
Claim: Claim,
ClaimConnection: ClaimConnection,
DismissedPartner: DismissedPartner,
Document: Document,
Erasure: Erasure,
ExportBase: { ...bases_ExportBase,...imports_ExportBase,...members_ExportBase,...audit_ExportBase },
Firm: { ...briefs_Firm,...firms_Firm,...projects_Firm,...claims_Firm,...short_list_Firm,...data_rights_Firm,...members_Firm,...audit_Firm,...removals_Firm },
FirmConnection: FirmConnection,
FirmMerge: FirmMerge,
FirmMergeConnection: FirmMergeConnection,
FirmMergePreview: FirmMergePreview,
FirmPair: FirmPair,
FirmPairConnection: FirmPairConnection,
FirmRemoval: FirmRemoval,
FirmRemovalConnection: FirmRemovalConnection,
Grant: Grant,
GrantConnection: GrantConnection,
GraphNode: GraphNode,
IPAsset: IPAsset,
IPAssetConnection: IPAssetConnection,
ImportDuplicate: ImportDuplicate,
ImportDuplicateConnection: ImportDuplicateConnection,
ImportRowConnection: ImportRowConnection,
Invitation: Invitation,
Market: Market,
Member: Member,
Members: Members,
Membership: Membership,
NamedFirm: NamedFirm,
OfferedCapability: OfferedCapability,
OutboxEntry: OutboxEntry,
OutboxEntryConnection: OutboxEntryConnection,
Participant: Participant,
PathStep: PathStep,
Project: Project,
ProjectConfirmation: ProjectConfirmation,
ProjectConfirmationConnection: ProjectConfirmationConnection,
ProjectConnection: ProjectConnection,
Reason: Reason,
Recommendation: Recommendation,
RecommendationConnection: RecommendationConnection,
RemovedFirmConnection: RemovedFirmConnection,
SavedPartner: SavedPartner,
TableImport: TableImport,
TableImportConnection: TableImportConnection,
UndoFirmMergePayload: UndoFirmMergePayload,
Verification: Verification,
Viewer: { ...claims_Viewer,...data_rights_Viewer,...accounts_Viewer,...audit_Viewer,...removals_Viewer,...imports_Viewer,...requests_Viewer,...projects_Viewer,...vocabularies_Viewer,...merging_Viewer,...outbox_Viewer },
VocabularyEntry: VocabularyEntry,
VocabularyEntryConnection: VocabularyEntryConnection,
Date: DateResolver,
DateTime: DateTimeResolver
    }