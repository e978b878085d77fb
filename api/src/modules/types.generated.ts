import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditEventMapper, AuditEventConnectionMapper } from './audit/schema.mappers.ts';
import type { BriefMapper, BriefConnectionMapper } from './briefs/schema.mappers.ts';
import type { CapabilityMapper } from './capabilities/schema.mappers.ts';
import type { ClaimMapper, ClaimConnectionMapper, VerificationMapper } from './claims/schema.mappers.ts';
import type { DismissedPartnerMapper, SavedPartnerMapper } from './short-list/schema.mappers.ts';
import type { DocumentMapper } from './documents/schema.mappers.ts';
import type { ErasureMapper } from './data-rights/schema.mappers.ts';
import type { ExportBaseMapper } from './bases/schema.mappers.ts';
import type { FirmMapper, FirmConnectionMapper, GraphNodeMapper, OfferedCapabilityMapper } from './firms/schema.mappers.ts';
import type { FirmMergeMapper, FirmMergeConnectionMapper, FirmMergePreviewMapper, FirmPairMapper, FirmPairConnectionMapper, UndoFirmMergePayloadMapper } from './merging/schema.mappers.ts';
import type { FirmRemovalMapper, FirmRemovalConnectionMapper, RemovedFirmConnectionMapper } from './removals/schema.mappers.ts';
import type { GrantMapper, GrantConnectionMapper, IPAssetMapper, IPAssetConnectionMapper } from './ip-assets/schema.mappers.ts';
import type { ImportDuplicateMapper, ImportDuplicateConnectionMapper, ImportRowConnectionMapper, TableImportMapper, TableImportConnectionMapper } from './imports/schema.mappers.ts';
import type { InvitationMapper, MemberMapper, MembersMapper } from './members/schema.mappers.ts';
import type { MarketMapper } from './markets/schema.mappers.ts';
import type { MembershipMapper, ViewerMapper } from './accounts/schema.mappers.ts';
import type { NamedFirmMapper, ParticipantMapper, ProjectMapper, ProjectConfirmationMapper, ProjectConfirmationConnectionMapper, ProjectConnectionMapper } from './projects/schema.mappers.ts';
import type { OutboxEntryMapper, OutboxEntryConnectionMapper } from './outbox/schema.mappers.ts';
import type { PathStepMapper, ReasonMapper, RecommendationMapper, RecommendationConnectionMapper } from './matching/schema.mappers.ts';
import type { VocabularyEntryMapper, VocabularyEntryConnectionMapper } from './vocabularies/schema.mappers.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601 (YYYY-MM-DD). */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
};

/** An invitation to be accepted. */
export type AcceptInvitationInput = {
  /** The token in the link of the mail. */
  token: Scalars['String']['input'];
};

/** What came of it. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** Errors; empty where it was accepted. */
  errors: Array<UserError>;
  /** The viewer, with the new membership; null where there are errors. */
  viewer?: Maybe<Viewer>;
};

/** A project to be entered. */
export type AddProjectInput = {
  /** Ids of capabilities used, at most 50; no groups. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Month (YYYY-MM) in which it ended; none while it goes on. */
  endMonth?: InputMaybe<Scalars['String']['input']>;
  /** The firm that enters it. */
  firmId: Scalars['ID']['input'];
  /** Other firms of the network that took part, at most 20. */
  firms?: InputMaybe<Array<NamedFirmInput>>;
  /** Ids of IP that it adapted, at most 50: of the firm's own, or of a firm that it names. */
  ipAssets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of markets that it reached, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What came of it, in English, up to 2,000 characters. */
  outcomeEn: Scalars['String']['input'];
  /** What came of it, in Chinese, up to 2,000 characters. */
  outcomeZh: Scalars['String']['input'];
  /** Those outside the network who took part, at most 20; a firm of the network is named by `firms`. */
  outsidePartners?: InputMaybe<Array<OutsidePartnerInput>>;
  /** Role of the firm that enters it, up to 200 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Month (YYYY-MM) in which it began. */
  startMonth?: InputMaybe<Scalars['String']['input']>;
  /** Title in English, up to 200 characters. */
  titleEn: Scalars['String']['input'];
  /** Title in Chinese, up to 200 characters. */
  titleZh: Scalars['String']['input'];
  /** Calendar year it came out in; may be left out where months are given, and must be theirs otherwise. One of the three is needed. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type AddProjectPayload = {
  __typename?: 'AddProjectPayload';
  /** Errors; empty where it was entered. */
  errors: Array<UserError>;
  /** The project; null where there are errors. */
  project?: Maybe<Project>;
};

/** A new entry. */
export type AddVocabularyEntryInput = {
  /** Up to 64 letters, digits, dots, hyphens and underscores; unlike those of all other entries. */
  code: Scalars['String']['input'];
  /** Of a market; a country unless given. */
  marketType?: InputMaybe<MarketType>;
  /** Name in English. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['input'];
  /** What it lies in: of a capability one group, none for a new group; of a market regions. */
  parentCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of a group of capabilities. */
  typicalSide?: InputMaybe<FirmKind>;
  /** Where it belongs. */
  vocabulary: Vocabulary;
};

/** Something that somebody did. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /**
   * Name of the account that it was done to, e.g. of a member who left; null if there is none, and where it
   * was erased.
   */
  aboutName?: Maybe<Scalars['String']['output']>;
  /** What was done, e.g. FIRM_UPDATED, FIRM_CLAIMED, CLAIM_ACCEPTED, CLAIM_DECLINED, MEMBERSHIP_SET. */
  action: Scalars['String']['output'];
  /**
   * Name of the account that acted; null for a program of the platform, where the account was erased, and for
   * the reviewer of a request to anyone who may read their own requests only.
   */
  actorName?: Maybe<Scalars['String']['output']>;
  /** What changed, as it is after: a JSON object like `before`. */
  after?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The base in whose name it was done. */
  base?: Maybe<ExportBase>;
  /**
   * What changed, as it was before: a JSON object. A text of more than 200 characters is given as an object of
   * its `sha256` (hex, of UTF-8) and its `length` in characters; events of earlier versions hold it whole.
   */
  before?: Maybe<Scalars['String']['output']>;
  /** The firm that it was done to; null where it was done to something else, and where the firm is gone. */
  firm?: Maybe<Firm>;
  /** Stable id. */
  id: Scalars['ID']['output'];
};

/** A page of events. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The events with their cursors. */
  edges: Array<AuditEventEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** An event in a list. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Exactly one. */
export type AuditSubject =
  /** An export base. */
  { baseId: Scalars['ID']['input']; firmId?: never; }
  |  /** A firm. */
  { baseId?: never; firmId: Scalars['ID']['input']; };

/** Files to be imported. */
export type BeginImportInput = {
  /** The side of firms that do not say on which they stand. */
  assumedKind: FirmKind;
  /** The base that one curates; without it the import is the platform's. */
  baseId?: InputMaybe<Scalars['ID']['input']>;
  /** Files that one uploaded, at most 5. */
  files: Array<ImportFileInput>;
};

/** An open need of a firm. */
export type Brief = {
  __typename?: 'Brief';
  /** Whom the result is for, in English; empty where that is not stated. */
  audienceEn: Scalars['String']['output'];
  /** Whom the result is for, in Chinese; empty where that is not stated. */
  audienceZh: Scalars['String']['output'];
  /** What the partner would gain, in English; empty where that is not stated. */
  benefitEn: Scalars['String']['output'];
  /** What the partner would gain, in Chinese; empty where that is not stated. */
  benefitZh: Scalars['String']['output'];
  /** Size of the budget. */
  budgetBand?: Maybe<BudgetBand>;
  /** Last day for responses, by the day in `deadlineZone`. */
  deadline: Scalars['Date']['output'];
  /** Time zone of the deadline: an IANA name such as Asia/Shanghai. */
  deadlineZone: Scalars['String']['output'];
  /** What is wanted, in English. */
  descriptionEn: Scalars['String']['output'];
  /** What is wanted, in Chinese. */
  descriptionZh: Scalars['String']['output'];
  /** Last day that rights are needed for. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is closed because its deadline has passed. */
  expired: Scalars['Boolean']['output'];
  /** Field of use that rights are needed for: a group of the capability taxonomy. */
  field: Capability;
  /** The firm that posted it. */
  firm: Firm;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Cultural IP it concerns. */
  ipAssets: Array<IPAsset>;
  /** Markets it targets. */
  markets: Array<Market>;
  /** Capabilities it needs, musts first. */
  needs: Array<BriefNeed>;
  /** What came of it; null where it was not closed by its firm, and for those who do not belong to the firm. */
  outcome?: Maybe<BriefOutcome>;
  /** What the firm noted of that; null for those who do not belong to the firm. */
  outcomeNote?: Maybe<Scalars['String']['output']>;
  /** Day it was posted; of a draft, the day it was begun. */
  postedOn: Scalars['Date']['output'];
  /** Made up to show how the network works. */
  sample: Scalars['Boolean']['output'];
  /** First day that rights are needed for. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it still accepts responses. */
  status: BriefStatus;
  /** Title in English. */
  titleEn: Scalars['String']['output'];
  /** Title in Chinese. */
  titleZh: Scalars['String']['output'];
  /** Grows by one with each change, from 1; see `UpdateBriefInput.expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Who may see it once it is published. */
  visibility: BriefVisibility;
};

/** A page of briefs. */
export type BriefConnection = {
  __typename?: 'BriefConnection';
  /** The briefs with their cursors. */
  edges: Array<BriefEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many match; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A brief in a list. */
export type BriefEdge = {
  __typename?: 'BriefEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The brief. */
  node: Brief;
};

/**
 * Narrows a list of briefs. Fields add up (AND); the values of one field are alternatives (OR), at most 100; an
 * empty list narrows nothing.
 */
export type BriefFilter = {
  /** Ids of capabilities that the brief needs; a group stands for everything below it. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only briefs of firms of this kind. */
  firmKind?: InputMaybe<FirmKind>;
  /** Ids of markets that it targets. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only samples. False: only real ones. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A capability that a brief needs. */
export type BriefNeed = {
  __typename?: 'BriefNeed';
  /** The capability. */
  capability: Capability;
  /** Whether a partner must have it. */
  must: Scalars['Boolean']['output'];
  /** Importance beside the other needs, 0..1. */
  weight: Scalars['Float']['output'];
};

/** A capability that a brief needs. */
export type BriefNeedInput = {
  /** Id of the capability; not of a group. */
  capability: Scalars['ID']['input'];
  /** Whether a partner must have it. */
  must: Scalars['Boolean']['input'];
  /** Importance beside the other needs, 0..1. */
  weight?: Scalars['Float']['input'];
};

/** What came of a brief that its firm closed. */
export type BriefOutcome =
  /** It gave the plan up. */
  | 'GIVEN_UP'
  /** It found a partner elsewhere. */
  | 'PARTNER_ELSEWHERE'
  /** It found a partner in this network. */
  | 'PARTNER_HERE';

/** Whether a brief still accepts responses. */
export type BriefStatus =
  /** It takes none any more. */
  | 'CLOSED'
  /** It was not published yet; only the people of its firm see it. */
  | 'DRAFT'
  /** It accepts responses. */
  | 'OPEN';

/** Who may see a brief that was published. */
export type BriefVisibility =
  /** Members of the firms of the same export base. */
  | 'BASE'
  /** The firm's own people. */
  | 'ONLY_US'
  /** Everybody. */
  | 'PUBLIC'
  /** Members of verified firms. */
  | 'VERIFIED';

/** Size of a budget in yuan (CNY). */
export type BudgetBand =
  /** 100,000 to 500,000. */
  | 'FROM_100K_TO_500K'
  /** 500,000 to 2 million. */
  | 'FROM_500K_TO_2M'
  /** Above 2 million. */
  | 'OVER_2M'
  /** Below 100,000. */
  | 'UNDER_100K';

/** An entry of the taxonomy of capabilities, two levels deep. */
export type Capability = {
  __typename?: 'Capability';
  /** What belongs to it; empty for a leaf. */
  children: Array<Capability>;
  /** Its code, e.g. `game.engine`. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** The group it belongs to; null for a root. */
  parent?: Maybe<Capability>;
  /** Side of the network that typically offers it; given on roots. */
  typicalSide?: Maybe<FirmKind>;
};

/** What came of it. */
export type ChangeMemberPayload = {
  __typename?: 'ChangeMemberPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** Who belongs there now; null where there are errors, and to anyone who has just left. */
  members?: Maybe<Members>;
};

/** A role to be given. */
export type ChangeMemberRoleInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** Where. */
  place: PlaceInput;
  /** Which role. */
  role: MemberRole;
};

/** A change of a project; what is left out, or null where nothing else is said, stays. */
export type ChangeProjectInput = {
  /** Ids of capabilities used, at most 50; no groups. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Month (YYYY-MM) in which it ended; none while it goes on. */
  endMonth?: InputMaybe<Scalars['String']['input']>;
  /**
   * `Project.version` that the change was made on. Where the project has another by now the error is CONFLICT; left
   * out, the change is made on any.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Other firms of the network that took part, at most 20. All of them: who is left out is named no more. */
  firms?: InputMaybe<Array<NamedFirmInput>>;
  /** Ids of IP that it adapted, at most 50: of the firm's own, or of a firm that it names. */
  ipAssets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of markets that it reached, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What came of it, in English, up to 2,000 characters. */
  outcomeEn?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in Chinese, up to 2,000 characters. */
  outcomeZh?: InputMaybe<Scalars['String']['input']>;
  /** Those outside the network who took part, at most 20; a firm of the network is named by `firms`. */
  outsidePartners?: InputMaybe<Array<OutsidePartnerInput>>;
  /** The project. */
  projectId: Scalars['ID']['input'];
  /** Role of the firm that enters it, up to 200 characters. Null takes it back. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Month (YYYY-MM) in which it began. */
  startMonth?: InputMaybe<Scalars['String']['input']>;
  /** Title in English, up to 200 characters. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** Title in Chinese, up to 200 characters. */
  titleZh?: InputMaybe<Scalars['String']['input']>;
  /** Calendar year it came out in; may be left out where months are given, and must be theirs otherwise. Of year and months, what is left out while another is given is taken back. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type ChangeProjectPayload = {
  __typename?: 'ChangeProjectPayload';
  /** Errors; empty where it was changed. */
  errors: Array<UserError>;
  /** The project as this change left it; null where there are errors. */
  project?: Maybe<Project>;
};

/** Somebody says to speak for a firm; accepted, the firm is theirs. */
export type Claim = FirmRequest & {
  __typename?: 'Claim';
  askedByEmail: Scalars['String']['output'];
  askedByName: Scalars['String']['output'];
  base?: Maybe<ExportBase>;
  createdAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Likely duplicates of a firm that was registered with it, which its registrant says are other firms; at most 50.
   * Null for everybody but its reviewers.
   */
  distinctFrom?: Maybe<Array<Firm>>;
  documents: Array<Document>;
  evidence: Scalars['String']['output'];
  evidenceHolds: Scalars['Boolean']['output'];
  evidenceKind: EvidenceKind;
  /** The firm. */
  firm: Firm;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it registers a firm whose name, or one that looks the same, was that of a profile that was removed
   * before; null for everybody but its reviewers.
   */
  removedBefore?: Maybe<Scalars['Boolean']['output']>;
  status: RequestStatus;
  /** Whether the viewer may decide it: it waits, and for them. */
  viewerCanReview: Scalars['Boolean']['output'];
  /** Whether the viewer may take it back, as long as nobody has decided it. */
  viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  edges: Array<ClaimEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many wait; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** A claim to be made. */
export type ClaimFirmInput = {
  /**
   * Documents of one's own to attach, at most 5: uploaded within a day, and attached to nothing else
   * (NOT_FOUND).
   */
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reference of the document or the code; left out for MAIL_DOMAIN. Up to 500 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Kind of evidence. */
  evidenceKind: EvidenceKind;
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** Anything that helps the reviewer, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ClaimFirmPayload = {
  __typename?: 'ClaimFirmPayload';
  /** The claim; null where there are errors. */
  claim?: Maybe<Claim>;
  /** Errors; empty where it was made. */
  errors: Array<UserError>;
};

/** A brief to close. */
export type CloseBriefInput = {
  /** The brief. */
  briefId: Scalars['ID']['input'];
  /** A note for the firm's own people, up to 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome: BriefOutcome;
};

/** What came of it. */
export type CloseBriefPayload = {
  __typename?: 'CloseBriefPayload';
  /** The brief as it is now; null where there are errors. */
  brief?: Maybe<Brief>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** A decision on what one's firm is asked to confirm. */
export type ConfirmProjectInput = {
  /** Whether the firm took part, as the project says. */
  accept: Scalars['Boolean']['input'];
  /** What is asked. */
  confirmationId: Scalars['ID']['input'];
  /**
   * `Project.version` that was looked at. Where the project has another by now the error is CONFLICT; left out, it is
   * confirmed whatever it says.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why not; needed to decline. Up to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConfirmProjectPayload = {
  __typename?: 'ConfirmProjectPayload';
  /** It as it stands now; null where there are errors. */
  confirmation?: Maybe<ProjectConfirmation>;
  /** Errors; empty where it was decided. */
  errors: Array<UserError>;
};

/** That somebody agreed to something. */
export type Consent = {
  __typename?: 'Consent';
  /** When. */
  givenAt: Scalars['DateTime']['output'];
  /** To what. */
  purpose: ConsentPurpose;
  /** To which version of the terms. */
  version: Scalars['String']['output'];
  /** Where. */
  way: ConsentWay;
  /** When it was taken back; null where it holds. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a person's data may be used for. */
export type ConsentPurpose =
  /** To be written to about the network's news. Optional. */
  | 'NEWS'
  /** To run the account and the network. Needed: without it there is no account. */
  | 'TERMS';

/** Where somebody agreed. */
export type ConsentWay =
  /** Later, on a page of their own. */
  | 'SETTINGS'
  /** While signing up. */
  | 'SIGN_UP';

/** A new draft: its field of use and its deadline, and whatever else is known already. */
export type CreateBriefInput = {
  /** Whom the result is for, in English, up to 1,000 characters. */
  audienceEn?: InputMaybe<Scalars['String']['input']>;
  /** Whom the result is for, in Chinese, up to 1,000 characters. */
  audienceZh?: InputMaybe<Scalars['String']['input']>;
  /** What the partner would gain, in English, up to 2,000 characters. */
  benefitEn?: InputMaybe<Scalars['String']['input']>;
  /** What the partner would gain, in Chinese, up to 2,000 characters. */
  benefitZh?: InputMaybe<Scalars['String']['input']>;
  /** Size of the budget; null where it is not stated. */
  budgetBand?: InputMaybe<BudgetBand>;
  /** Last day for responses. */
  deadline: Scalars['Date']['input'];
  /** Time zone of the deadline, an IANA name; Asia/Shanghai where none is given. */
  deadlineZone?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, in English, up to 4,000 characters. */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, in Chinese, up to 4,000 characters. */
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /** Last day that rights are needed for, not before the first; null where it is not stated. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Field of use that rights are needed for: id of a group of the capability taxonomy. */
  field: Scalars['ID']['input'];
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** Ids of IP of the firm that it concerns, at most 50. */
  ipAssets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of markets that it targets, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Capabilities it needs, at most 30, each once; not groups. */
  needs?: InputMaybe<Array<BriefNeedInput>>;
  /** First day that rights are needed for; null where it is not stated. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Title in English, up to 200 characters in one line. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** Title in Chinese, up to 200 characters in one line. */
  titleZh?: InputMaybe<Scalars['String']['input']>;
  /** Who may see it once it is published; PUBLIC where nothing is given. */
  visibility?: InputMaybe<BriefVisibility>;
};

/** What came of it. */
export type CreateBriefPayload = {
  __typename?: 'CreateBriefPayload';
  /** The brief as it is now; null where there are errors. */
  brief?: Maybe<Brief>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** A new IP asset. */
export type CreateIPAssetInput = {
  /**
   * Heritage category: world-heritage, unesco-ich, national-ich, museum-collection, performing-arts, publishing,
   * digital-archive, archaeological-site or event-brand.
   */
  category: Scalars['String']['input'];
  /** What it is, in English, up to 4,000 characters. */
  descriptionEn: Scalars['String']['input'];
  /** What it is, in Chinese, up to 4,000 characters. */
  descriptionZh: Scalars['String']['input'];
  /** The firm that owns it or looks after it. */
  firmId: Scalars['ID']['input'];
  /** Forms it exists in, at least one; as in `IPAsset.forms`. */
  forms: Array<Scalars['String']['input']>;
  /** Id of the heritage domain that it belongs to. */
  heritageDomain: Scalars['ID']['input'];
  /** Calendar year of inscription on a heritage list; null where there is none. */
  inscriptionYear?: InputMaybe<Scalars['Int']['input']>;
  /** Name in English, 1..200 characters in one line. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese, 1..200 characters in one line. */
  nameZh: Scalars['String']['input'];
};

/** What came of it. */
export type CreateIPAssetPayload = {
  __typename?: 'CreateIPAssetPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** The new asset; null where there are errors. */
  ipAsset?: Maybe<IPAsset>;
};

/** Which firms of an import are others. */
export type DecideImportDuplicatesInput = {
  /** The decisions, at most 100. */
  decisions: Array<ImportDuplicateDecisionInput>;
  /** The import. */
  id: Scalars['ID']['input'];
};

/** A draft to delete. */
export type DeleteBriefInput = {
  /** The brief. */
  briefId: Scalars['ID']['input'];
  /** As in `UpdateBriefInput`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type DeleteBriefPayload = {
  __typename?: 'DeleteBriefPayload';
  /** Id of the draft that is gone; null where there are errors. */
  briefId?: Maybe<Scalars['ID']['output']>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** Why a recommended partner is dismissed. */
export type DismissReason =
  /** One works with it, or is in touch, already. */
  | 'ALREADY_KNOWN'
  /** It competes with the firm. */
  | 'COMPETITOR'
  /** It may suit later. */
  | 'NOT_NOW'
  /** Something else; see the note. */
  | 'OTHER'
  /** It does something else than is needed. */
  | 'WRONG_FIELD'
  /** It is not where one wants to go. */
  | 'WRONG_MARKET'
  /** It is too large, or too small. */
  | 'WRONG_SIZE';

/** A partner to dismiss. */
export type DismissRecommendationInput = {
  /** The firm that acts, or its brief. */
  for: MatchSubject;
  /** More of that, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
  /** Place in the list from 1, where it was on one. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: DismissReason;
};

/** What came of it. */
export type DismissRecommendationPayload = {
  __typename?: 'DismissRecommendationPayload';
  /** The partner as it was dismissed; null where there are errors. */
  dismissed?: Maybe<DismissedPartner>;
  /** Errors. */
  errors: Array<UserError>;
};

/** A partner that is kept away from a subject. */
export type DismissedPartner = {
  __typename?: 'DismissedPartner';
  /** The brief that it was dismissed for; null where it was dismissed for the firm itself. */
  brief?: Maybe<Brief>;
  /** When it was dismissed. */
  dismissedAt: Scalars['DateTime']['output'];
  /** More of that; may be empty. */
  note: Scalars['String']['output'];
  /** The partner; null where it was deleted a moment ago. */
  partner?: Maybe<Firm>;
  /** Why. */
  reason: DismissReason;
};

/**
 * A document that somebody shows as evidence: a PDF, JPEG or PNG file of 5 MB at most, uploaded by `POST
 * /files/documents?name=…`.
 */
export type Document = {
  __typename?: 'Document';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** `application/pdf`, `image/jpeg` or `image/png`, by its content. */
  mediaType: Scalars['String']['output'];
  /** As the file was called. */
  name: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Where its uploader, or a reviewer of what it is attached to, downloads it. */
  url: Scalars['String']['output'];
};

/** The import to be dropped. */
export type DropImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/** An erasure that waits. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** From when on it is carried out, within an hour or so. */
  dueAt: Scalars['DateTime']['output'];
  /** The firm; null where it is one's own account. */
  firm?: Maybe<Firm>;
};

/** How somebody shows to speak for a firm. */
export type EvidenceKind =
  /** Unified social credit code; its check character (GB 32100-2015) must hold. */
  | 'CREDIT_CODE'
  /** A document, named so that the reviewer can find it. */
  | 'DOCUMENT'
  /** Legal Entity Identifier (ISO 17442); its check digits must hold. */
  | 'LEI'
  /** The account's own confirmed e-mail address is on the firm's domain. */
  | 'MAIL_DOMAIN';

/** A national cultural export base: it curates firms. */
export type ExportBase = {
  __typename?: 'ExportBase';
  /** Batch of recognition; null for a sample. */
  batch?: Maybe<Scalars['Int']['output']>;
  /** Firms it hosts, by their own consent. */
  firms: FirmConnection;
  /** Firms in the same province. Being there does not mean the base hosts them. */
  firmsInSameProvince: FirmConnection;
  /** What it concentrates on, as codes. */
  focus: Array<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Province, English name. */
  province: Scalars['String']['output'];
  /** Province, Chinese name. */
  provinceZh: Scalars['String']['output'];
  /** Made up to show how the network works. */
  sample: Scalars['Boolean']['output'];
  /** Where these facts were read. */
  source: Provenance;
  /** Whether the viewer may import tables for it. */
  viewerCanImport: Scalars['Boolean']['output'];
  /** Whether the viewer may invite to it, and see and withdraw invitations that are open. */
  viewerCanInvite: Scalars['Boolean']['output'];
  /** Whether the viewer may change roles in it and end the memberships of others. */
  viewerCanManageMembers: Scalars['Boolean']['output'];
  /** Whether the viewer may read what was done in its name. */
  viewerCanReadHistory: Scalars['Boolean']['output'];
  /** Whether the viewer may see who belongs to it. */
  viewerCanSeeMembers: Scalars['Boolean']['output'];
  /** Calendar year of recognition; null for a sample. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A national cultural export base: it curates firms. */
export type ExportBasefirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A national cultural export base: it curates firms. */
export type ExportBasefirmsInSameProvinceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation of the network, traditional or digital. */
export type Firm = {
  __typename?: 'Firm';
  /**
   * All its briefs, drafts and closed ones too, newest first; null for those who do not belong to it. `first` is
   * 1..100.
   */
  allBriefs?: Maybe<BriefConnection>;
  /** The export base that hosts it, by its own consent. */
  base?: Maybe<ExportBase>;
  /** Open needs it has posted, earliest deadline first. */
  briefs: BriefConnection;
  /** What it offers, each with the projects that prove it; best proven first. */
  capabilities: Array<OfferedCapability>;
  /** City, in English. */
  cityEn: Scalars['String']['output'];
  /** City, in Chinese. */
  cityZh: Scalars['String']['output'];
  /** Whether the organisation itself has taken over this profile. */
  claimed: Scalars['Boolean']['output'];
  /** What it does, in English. */
  descriptionEn: Scalars['String']['output'];
  /** What it does, in Chinese. */
  descriptionZh: Scalars['String']['output'];
  /** Calendar year it was founded in, where known. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  /** Kinds of culture it works in. */
  heritageDomains: Array<HeritageDomain>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Cultural IP it owns or looks after. */
  ipAssets: IPAssetConnection;
  /** Which side of the network it stands on. */
  kind: FirmKind;
  /** Markets it sells to, where known. */
  markets: Array<Market>;
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /**
   * The part of the graph around it, for a picture of at most `first` (1..100) nodes: the firm, what it owns,
   * offers, works in and sells to, and its newest projects with who and what was in them.
   */
  neighbourhood: GraphPicture;
  /** What kind of organisation it is; COMPANY where nothing else was said. */
  organisationType: OrganisationType;
  /** Collaborations it took part in, newest first. */
  projects: ProjectConnection;
  /** Province, or the country of a firm abroad; English name. */
  province: Scalars['String']['output'];
  /** Province, or the country of a firm abroad; Chinese name. */
  provinceZh: Scalars['String']['output'];
  /** Made up to show how the network works; not a real organisation. */
  sample: Scalars['Boolean']['output'];
  /** Whether it registered itself: until it is verified, what it says, its website too, is its own word only. */
  selfRegistered: Scalars['Boolean']['output'];
  /** Where these facts were read. */
  source: Provenance;
  /** Who verified it, and until when; null where it is not verified. */
  verification?: Maybe<Verification>;
  /** Whether an export base or the platform has verified it. */
  verified: Scalars['Boolean']['output'];
  /** Grows by one with each change of the profile by its people, from 1; see `UpdateFirmInput.expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may enter projects of this firm. */
  viewerCanAddProject: Scalars['Boolean']['output'];
  /** Whether the viewer may claim it as its owner, to have it verified, which it is not. */
  viewerCanAskForVerification: Scalars['Boolean']['output'];
  /** Whether one may save and dismiss partners for this firm and its briefs. */
  viewerCanChoosePartners: Scalars['Boolean']['output'];
  /**
   * Whether the viewer may claim it: it is not taken over yet, nor has an owner. Claims of one's own that
   * wait are in `Viewer.claims`.
   */
  viewerCanClaim: Scalars['Boolean']['output'];
  /** Whether the viewer may change what it says of itself. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may have it erased, or take that back. No API key can. */
  viewerCanErase: Scalars['Boolean']['output'];
  /** Whether the viewer may invite to it, and see and withdraw invitations that are open. */
  viewerCanInvite: Scalars['Boolean']['output'];
  /** Whether the viewer may change roles in it and end the memberships of others. */
  viewerCanManageMembers: Scalars['Boolean']['output'];
  /** Whether the viewer may write briefs in its name. */
  viewerCanPostBriefs: Scalars['Boolean']['output'];
  /** Whether the viewer may read what was done about it. */
  viewerCanReadHistory: Scalars['Boolean']['output'];
  /** Whether the viewer may ask that its profile be removed: its owners do not, they have it erased. */
  viewerCanRequestRemoval: Scalars['Boolean']['output'];
  /** Whether the viewer may see who belongs to it. */
  viewerCanSeeMembers: Scalars['Boolean']['output'];
  /** Address of its own page, as it says itself. */
  website?: Maybe<Scalars['String']['output']>;
};


/** An organisation of the network, traditional or digital. */
export type FirmallBriefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of the network, traditional or digital. */
export type FirmbriefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of the network, traditional or digital. */
export type FirmipAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of the network, traditional or digital. */
export type FirmneighbourhoodArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of the network, traditional or digital. */
export type FirmprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of firms. */
export type FirmConnection = {
  __typename?: 'FirmConnection';
  /** The firms with their cursors. */
  edges: Array<FirmEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many match; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A firm in a list. */
export type FirmEdge = {
  __typename?: 'FirmEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The firm. */
  node: Firm;
};

/**
 * Narrows a list of firms. Fields add up (AND); the values of one field are alternatives (OR), at most 100; an
 * empty list narrows nothing.
 */
export type FirmFilter = {
  /** Only firms that this export base hosts. */
  baseId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of capabilities that the firm offers; a group stands for everything below it. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of heritage domains that the firm works in. */
  heritageDomains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only firms of this kind. */
  kind?: InputMaybe<FirmKind>;
  /** Ids of markets that the firm sells to. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only organisations of one of these types. */
  organisationTypes?: InputMaybe<Array<OrganisationType>>;
  /** Provinces by their English name, as in `Firm.province`. */
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only samples. False: only real firms. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which side of the network a firm stands on. */
export type FirmKind =
  /** A digital technology firm: games, XR, animation, AI, streaming, cross-border commerce. */
  | 'DIGITAL'
  /** A traditional cultural firm: museum, troupe, lantern, porcelain or embroidery maker, publisher. */
  | 'TRADITIONAL';

/** A merge that can be undone. */
export type FirmMerge = {
  __typename?: 'FirmMerge';
  /** The id that the merged firm had, and has again after an undo. */
  id: Scalars['ID']['output'];
  /** The firm that it was merged into; null where that was removed or is a part of another now. */
  into?: Maybe<Firm>;
  /** When. */
  mergedAt: Scalars['DateTime']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Until when it can be undone. */
  undoUntil: Scalars['DateTime']['output'];
};

/** A page of merges. */
export type FirmMergeConnection = {
  __typename?: 'FirmMergeConnection';
  /** The merges with their cursors. */
  edges: Array<FirmMergeEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 100. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** How many things of a kind a merge moves. */
export type FirmMergeCount = {
  __typename?: 'FirmMergeCount';
  /** Of what. */
  kind: FirmMergeKind;
  /** How many go over. */
  moves: Scalars['Int']['output'];
  /** How many stay with the merged firm's record: the kept firm has them already. */
  shared: Scalars['Int']['output'];
};

/** A merge in a list. */
export type FirmMergeEdge = {
  __typename?: 'FirmMergeEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The merge. */
  node: FirmMerge;
};

/** A field of two firms. */
export type FirmMergeField = {
  __typename?: 'FirmMergeField';
  /** Which. */
  field: FirmMergeFieldName;
  /** The value of the firm that is kept; null where it has none. */
  kept?: Maybe<Scalars['String']['output']>;
  /** Whether the other's can be taken. */
  mayTake: Scalars['Boolean']['output'];
  /** The value of the other; null where it has none. */
  merged?: Maybe<Scalars['String']['output']>;
  /** Whether the other's is taken if nothing is said. */
  takesMerged: Scalars['Boolean']['output'];
};

/** Fields of which a merge takes the one firm's value or the other's. */
export type FirmMergeFieldName =
  /** Unified social credit code. */
  | 'CREDIT_CODE'
  /** Description in English. */
  | 'DESCRIPTION_EN'
  /** Description in Chinese. */
  | 'DESCRIPTION_ZH'
  /** Year of foundation. */
  | 'FOUNDED_YEAR'
  /** Legal Entity Identifier. */
  | 'LEI'
  /** Name in English. */
  | 'NAME_EN'
  /** Name in Chinese. */
  | 'NAME_ZH'
  /** What the organisation is, a value of `OrganisationType`. */
  | 'ORGANISATION_TYPE'
  /** Province or country, and city. */
  | 'PLACE'
  /** Address of its own page. */
  | 'WEBSITE';

/** Things of a kind that were deleted since a merge. */
export type FirmMergeGone = {
  __typename?: 'FirmMergeGone';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  kind: FirmMergeKind;
};

/** What goes over to the firm that is kept. */
export type FirmMergeKind =
  /** The base that hosts it, if none hosts the other. */
  | 'BASE'
  /** Briefs that it posted. */
  | 'BRIEFS'
  /** Capabilities that it offers. */
  | 'CAPABILITIES'
  /** Heritage domains that it works in. */
  | 'HERITAGE_DOMAINS'
  /** IP assets that it owns. */
  | 'IP_ASSETS'
  /** Licences that it was given. */
  | 'LICENCES'
  /** Markets that it sells to. */
  | 'MARKETS'
  /** Projects that it took part in. */
  | 'PROJECTS';

/** What stands in the way of a merge. */
export type FirmMergeObstacle =
  /** One of the two is to be erased. */
  | 'ERASURE'
  /** People belong to the firm to be merged who do not belong to the other: keep that one, or have them invited first. */
  | 'MEMBERS'
  /** Requests about the firm to be merged wait: decide them first. */
  | 'REQUESTS'
  /** One is sample data, the other a real firm. */
  | 'SAMPLE'
  /** The firm to be merged has more than 5,000 relationships. */
  | 'TOO_LARGE';

/** What would come of a merge. */
export type FirmMergePreview = {
  __typename?: 'FirmMergePreview';
  /** Each field with both values. */
  fields: Array<FirmMergeField>;
  /** The firm that stays. */
  kept: Firm;
  /** The firm that becomes a part of it. */
  merged: Firm;
  /** What goes over, and what both have; what there is none of is left out. */
  moved: Array<FirmMergeCount>;
  /** What stands in the way; empty where nothing does. */
  obstacles: Array<FirmMergeObstacle>;
  /** Whether only empty fields of the kept firm can be filled: people belong to it, or it is verified. */
  onlyEmptyFields: Scalars['Boolean']['output'];
};

/** Two firms that may be one organisation. */
export type FirmPair = {
  __typename?: 'FirmPair';
  /** What speaks for it. */
  because: Array<ImportDuplicateReason>;
  /** Whether the viewer looks after both, and so may merge them. */
  bothYours: Scalars['Boolean']['output'];
  /** The one. */
  firm: Firm;
  /** The other. */
  other: Firm;
};

/** A page of pairs. */
export type FirmPairConnection = {
  __typename?: 'FirmPairConnection';
  /** The pairs with their cursors. */
  edges: Array<FirmPairEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are among the first 1,000 firms. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A pair in a list. */
export type FirmPairEdge = {
  __typename?: 'FirmPairEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: FirmPair;
};

/** An organisation asks that its profile be removed; accepted, the profile is gone. */
export type FirmRemoval = FirmRequest & {
  __typename?: 'FirmRemoval';
  askedByEmail: Scalars['String']['output'];
  askedByName: Scalars['String']['output'];
  base?: Maybe<ExportBase>;
  createdAt: Scalars['DateTime']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  documents: Array<Document>;
  evidence: Scalars['String']['output'];
  evidenceHolds: Scalars['Boolean']['output'];
  evidenceKind: EvidenceKind;
  /** The firm; null once it is removed. */
  firm?: Maybe<Firm>;
  /**
   * What the firm was called, in English; null while it is there, and where its owners had it erased with its
   * name.
   */
  formerNameEn?: Maybe<Scalars['String']['output']>;
  /**
   * What the firm was called, in Chinese; null while it is there, and where its owners had it erased with its
   * name.
   */
  formerNameZh?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  status: RequestStatus;
  /** Whether the viewer may decide it: it waits, and for them. */
  viewerCanReview: Scalars['Boolean']['output'];
};

/** A page of requests. */
export type FirmRemovalConnection = {
  __typename?: 'FirmRemovalConnection';
  /** The requests with their cursors. */
  edges: Array<FirmRemovalEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many wait; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A request in a list. */
export type FirmRemovalEdge = {
  __typename?: 'FirmRemovalEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: FirmRemoval;
};

/**
 * What somebody asks about a firm with evidence, for a base or the platform to decide: a claim of it, or its
 * removal.
 */
export type FirmRequest = {
  /** Confirmed address of the viewer. */
  askedByEmail: Scalars['String']['output'];
  /** Name of the viewer. */
  askedByName: Scalars['String']['output'];
  /** The base that decides; null where it is the platform. */
  base?: Maybe<ExportBase>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided or withdrawn. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Documents attached to it, at most 5; they are discarded 90 days after the decision. */
  documents: Array<Document>;
  /** The evidence: a domain, the reference of a document, a code. */
  evidence: Scalars['String']['output'];
  /**
   * Whether what the program itself can check holds: the domain is that of the firm's own website, the check
   * character of the code is right. False for a document. Of a firm that is `selfRegistered` and not `verified`
   * the website is only what its registrant says.
   */
  evidenceHolds: Scalars['Boolean']['output'];
  /** Kind of evidence that the viewer speaks for the firm. */
  evidenceKind: EvidenceKind;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What the viewer adds. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why it was declined. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: RequestStatus;
};

/** A score in words, scaled on what is reachable in the network. */
export type Fit =
  /** Clearly suits both sides. */
  | 'GOOD'
  /** Worth a look. */
  | 'POSSIBLE'
  /** Among the best matches that there are. */
  | 'STRONG';

/** A licence given on an IP asset. */
export type Grant = {
  __typename?: 'Grant';
  /** Whether nobody else may have the same. */
  exclusive: Scalars['Boolean']['output'];
  /** Fields of use: groups of the capability taxonomy. */
  fields: Array<Capability>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** The firm it was given to; null where that is outside the network. */
  grantee?: Maybe<Firm>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Territories. */
  markets: Array<Market>;
  /** Made up to show how the network works. */
  sample: Scalars['Boolean']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** A page of grants. */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The grants with their cursors. */
  edges: Array<GrantEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many match; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A grant in a list. */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The grant. */
  node: Grant;
};

/** A relationship of a picture. */
export type GraphLink = {
  __typename?: 'GraphLink';
  /** Id of the node it starts from. */
  fromId: Scalars['ID']['output'];
  /** Label of the node it starts from. */
  fromLabel: Scalars['String']['output'];
  /** Id of the node it leads to. */
  toId: Scalars['ID']['output'];
  /** Label of the node it leads to. */
  toLabel: Scalars['String']['output'];
  /** Type of the relationship, e.g. TOOK_PART_IN. */
  type: Scalars['String']['output'];
};

/** A node of a picture. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Stable id, unique within its label. */
  id: Scalars['ID']['output'];
  /** Label in the graph: Firm, Project, Capability, IPAsset, Market, HeritageDomain … */
  label: Scalars['String']['output'];
  /** Name in the asked language. */
  name: Scalars['String']['output'];
};


/** A node of a picture. */
export type GraphNodenameArgs = {
  language: Language;
};

/** A small part of the graph, ready to be drawn. */
export type GraphPicture = {
  __typename?: 'GraphPicture';
  /** The relationships of the firm and of the shown projects between those nodes. */
  links: Array<GraphLink>;
  /** The nodes. */
  nodes: Array<GraphNode>;
  /** Whether there is more than is shown. */
  truncated: Scalars['Boolean']['output'];
};

/** A kind of culture: opera, porcelain, lanterns, manuscripts … */
export type HeritageDomain = {
  __typename?: 'HeritageDomain';
  /** Its code. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
};

/** A thing with rights that a firm owns or looks after: a pattern library, a repertory, a mural archive. */
export type IPAsset = {
  __typename?: 'IPAsset';
  /** Heritage category code, e.g. `world-heritage`. */
  category: Scalars['String']['output'];
  /** What it is, in English. */
  descriptionEn: Scalars['String']['output'];
  /** What it is, in Chinese. */
  descriptionZh: Scalars['String']['output'];
  /** Forms it exists in: image, 3d, performance, pattern, text, music, video, object, space, data. */
  forms: Array<Scalars['String']['output']>;
  /** Licences on it that its owner shows to everyone, latest start first; none shown does not mean none given. */
  grants: GrantConnection;
  /** The kind of culture it belongs to. */
  heritageDomain: HeritageDomain;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Calendar year of inscription on a heritage list, where there is one. */
  inscriptionYear?: Maybe<Scalars['Int']['output']>;
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** The firm that owns it or looks after it. Says nothing about rights being free. */
  owner: Firm;
  /** Collaborations that adapted it, newest first. */
  projects: ProjectConnection;
  /** Made up to show how the network works. */
  sample: Scalars['Boolean']['output'];
  /** Where these facts were read. */
  source: Provenance;
  /** Grows by one with each change by its owner's people, from 1; see `UpdateIPAssetInput.expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it: owners and editors of the firm that owns it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};


/** A thing with rights that a firm owns or looks after: a pattern library, a repertory, a mural archive. */
export type IPAssetgrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with rights that a firm owns or looks after: a pattern library, a repertory, a mural archive. */
export type IPAssetprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of IP assets. */
export type IPAssetConnection = {
  __typename?: 'IPAssetConnection';
  /** The assets with their cursors. */
  edges: Array<IPAssetEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many match; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** An IP asset in a list. */
export type IPAssetEdge = {
  __typename?: 'IPAssetEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The asset. */
  node: IPAsset;
};

/**
 * Narrows a list of IP assets. Fields add up (AND); the values of one field are alternatives (OR), at most 100;
 * an empty list narrows nothing.
 */
export type IPAssetFilter = {
  /** Ids of heritage domains. */
  heritageDomains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only samples. False: only real ones. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value of a row. */
export type ImportCell = {
  __typename?: 'ImportCell';
  /** The column of the table, e.g. `nameZh`. */
  column: Scalars['String']['output'];
  /** As it would be published; cut after 200 characters. */
  value: Scalars['String']['output'];
};

/** A column of a file. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The column of the table that it was taken for, e.g. `nameZh`; null where it is not read. */
  column?: Maybe<Scalars['String']['output']>;
  /** The first value below it. */
  example?: Maybe<Scalars['String']['output']>;
  /** Its name in the file. */
  name: Scalars['String']['output'];
};

/** How many rows of a table there are. */
export type ImportCount = {
  __typename?: 'ImportCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The table. */
  table: ImportTable;
};

/** A firm of an import that may be another firm. */
export type ImportDuplicate = {
  __typename?: 'ImportDuplicate';
  /** What speaks for it. */
  because: Array<ImportDuplicateReason>;
  /** What was decided; null where nothing was: then it becomes a firm of its own. */
  decision?: Maybe<ImportDuplicateDecision>;
  /** Whether that is of the import as well. */
  inFile: Scalars['Boolean']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Id of the firm that it may be: one of the network, or another of the import. */
  otherId: Scalars['ID']['output'];
  /** The name of that in English. */
  otherNameEn: Scalars['String']['output'];
  /** The name of that in Chinese. */
  otherNameZh: Scalars['String']['output'];
  /** Id of the firm of the import. */
  rowId: Scalars['ID']['output'];
};

/** A page of likely duplicates. */
export type ImportDuplicateConnection = {
  __typename?: 'ImportDuplicateConnection';
  /** The pairs with their cursors. */
  edges: Array<ImportDuplicateEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** Always true. */
  totalIsExact: Scalars['Boolean']['output'];
  /** How many of them nobody has decided. */
  undecidedCount: Scalars['Int']['output'];
};

/** Whether two firms are one. */
export type ImportDuplicateDecision =
  /** It is a firm of its own. */
  | 'DIFFERENT'
  /** The firm of the import is not brought in; what refers to it goes to the other. */
  | 'SAME';

/** Whether a firm of an import is another. */
export type ImportDuplicateDecisionInput = {
  /** Null takes a decision back. */
  decision?: InputMaybe<ImportDuplicateDecision>;
  /** Id of the firm that it may be. */
  otherId: Scalars['ID']['input'];
  /** Id of the firm of the import. */
  rowId: Scalars['ID']['input'];
};

/** A pair in a list. */
export type ImportDuplicateEdge = {
  __typename?: 'ImportDuplicateEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: ImportDuplicate;
};

/** What speaks for two firms being one. */
export type ImportDuplicateReason =
  /** The same LEI or unified social credit code. */
  | 'CODE'
  /** A page on the same domain. */
  | 'DOMAIN'
  /** A name that is alike. */
  | 'NAME';

/** The encoding of a CSV file. */
export type ImportEncoding =
  /** Traditional Chinese. */
  | 'BIG5'
  /** Korean. */
  | 'EUC_KR'
  /** Simplified Chinese, GBK and GB 2312 included. */
  | 'GB18030'
  /** Japanese. */
  | 'SHIFT_JIS'
  /** Unicode in two bytes, as spreadsheets save it. */
  | 'UTF_16LE'
  /** Central European. */
  | 'WINDOWS_1250'
  /** Cyrillic. */
  | 'WINDOWS_1251'
  /** Western European. */
  | 'WINDOWS_1252';

/** A file to be imported. */
export type ImportFileInput = {
  /** Id of the file. */
  id: Scalars['ID']['input'];
  /** The table that it is; without it its sheets named as tables, or else the first as firms. */
  table?: InputMaybe<ImportTable>;
};

/** What the header of a table was taken for. */
export type ImportHeader = {
  __typename?: 'ImportHeader';
  /** Its columns, as they stand in the file. */
  columns: Array<ImportColumn>;
  /** The file, and of a workbook with several tables the sheet. */
  file: Scalars['String']['output'];
  /** Line on which the header stands. */
  line: Scalars['Int']['output'];
  /** The columns that the table has. */
  possibleColumns: Array<Scalars['String']['output']>;
  /** The table. */
  table: ImportTable;
};

/** What a column means. */
export type ImportMeaningInput = {
  /** The column of the table. */
  column: Scalars['String']['input'];
  /** Name of the column in the file. */
  name: Scalars['String']['input'];
  /** The table. */
  table: ImportTable;
};

/** Why something is left out. */
export type ImportReason = {
  __typename?: 'ImportReason';
  /** Column of the table; null where it is the row as a whole. */
  column?: Maybe<Scalars['String']['output']>;
  /** How often. */
  count: Scalars['Int']['output'];
  /** File of the first example. */
  file: Scalars['String']['output'];
  /** Whether whole rows are left out, or cells only. */
  leavesOutRow: Scalars['Boolean']['output'];
  /** Line of the first example. */
  line: Scalars['Int']['output'];
  /** What is wrong with the first example. */
  text: Scalars['String']['output'];
};

/** A row of a table. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** The columns that have a value. */
  cells: Array<ImportCell>;
  /** Line of the file. */
  line: Scalars['Int']['output'];
};

/** A page of rows. */
export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  /** The rows with their cursors. */
  edges: Array<ImportRowEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A row in a list. */
export type ImportRowEdge = {
  __typename?: 'ImportRowEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportRow;
};

/** A table of an import. */
export type ImportTable =
  /** Open needs of firms. */
  | 'BRIEFS'
  /** The vocabulary of capabilities; only the platform imports it, like the two that follow. */
  | 'CAPABILITIES'
  /** Firms. */
  | 'FIRMS'
  /** The vocabulary of kinds of culture. */
  | 'HERITAGE_DOMAINS'
  /** Cultural IP and its owners. */
  | 'IP_ASSETS'
  /** The vocabulary of markets. */
  | 'MARKETS'
  /** Who took part in them. */
  | 'PARTICIPATIONS'
  /** Past collaborations. */
  | 'PROJECTS';

/** An entry of a list that the network does not know. */
export type ImportTerm = {
  __typename?: 'ImportTerm';
  /** How often. */
  count: Scalars['Int']['output'];
  /** As it stands in the file. */
  term: Scalars['String']['output'];
};

/** An invitation that is open. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Address it was sent to. */
  email: Scalars['String']['output'];
  /** Until when it is open. */
  expiresAt: Scalars['DateTime']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Role that it gives. */
  role: MemberRole;
};

/** Somebody to be invited. */
export type InviteMemberInput = {
  /** Address. */
  email: Scalars['String']['input'];
  /** Where to. */
  place: PlaceInput;
  /** OWNER, EDITOR or VIEWER of a firm; CURATOR or ADMIN of a base. */
  role: MemberRole;
};

/** What came of it. */
export type InviteMemberPayload = {
  __typename?: 'InviteMemberPayload';
  /** Errors; empty where there is an invitation. */
  errors: Array<UserError>;
  /** The invitation; null where there are errors. */
  invitation?: Maybe<Invitation>;
};

/** Language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH';

/** A part in a project that is taken back. */
export type LeaveProjectInput = {
  /** The firm that takes part no more. */
  firmId: Scalars['ID']['input'];
  /** The project. */
  projectId: Scalars['ID']['input'];
};

/** What came of it. */
export type LeaveProjectPayload = {
  __typename?: 'LeaveProjectPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** The project as it stands now; null where it is gone with its last participant, or there are errors. */
  project?: Maybe<Project>;
};

/** What the columns of an import mean. */
export type MapImportInput = {
  /** The side of firms that do not say on which they stand. */
  assumedKind: FirmKind;
  /** The columns that are read, at most 300; those that are not named are not. Without it they mean what they meant. */
  columns?: InputMaybe<Array<ImportMeaningInput>>;
  /** The encoding of its CSV files that are not UTF-8; without it the one chosen before. */
  encoding?: InputMaybe<ImportEncoding>;
  /** The import. */
  id: Scalars['ID']['input'];
};

/** Two firms that are not the same. */
export type MarkFirmsNotSameInput = {
  /** The one. */
  firmId: Scalars['ID']['input'];
  /** False takes it back. */
  notSame: Scalars['Boolean']['input'];
  /** The other. */
  otherId: Scalars['ID']['input'];
};

/** What came of it. */
export type MarkFirmsNotSamePayload = {
  __typename?: 'MarkFirmsNotSamePayload';
  /** Errors; empty where it was noted. */
  errors: Array<UserError>;
  /** The one; null where there are errors. */
  firm?: Maybe<Firm>;
  /** The other; null where there are errors. */
  other?: Maybe<Firm>;
};

/** A place to sell to. */
export type Market = {
  __typename?: 'Market';
  /** ISO 3166-1 alpha-2, or an upper-case region code. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Country, area or region. */
  type: MarketType;
};

/** What kind of place a market is. */
export type MarketType =
  /** An area with a market of its own. */
  | 'AREA'
  /** A country. */
  | 'COUNTRY'
  /** A group of countries. */
  | 'REGION';

/** The subject that gets partners. Exactly one. */
export type MatchSubject =
  /** A brief. */
  { briefId: Scalars['ID']['input']; firmId?: never; }
  |  /** A firm. */
  { briefId?: never; firmId: Scalars['ID']['input']; };

/**
 * Which weights the engine uses. They are fitted to past collaborations, and judged by how they rank for briefs
 * that the fit did not see; figures are means over questions of all kinds that were fitted, null where none was.
 */
export type MatchingInfo = {
  __typename?: 'MatchingInfo';
  /** The day of the last fit, YYYY-MM-DD. */
  fittedAt: Scalars['String']['output'];
  /** The data that they were fitted on, with their years. */
  fittedOn: Scalars['String']['output'];
  /** Share of questions with a right partner among the first ten, 0..1. */
  hitAt10?: Maybe<Scalars['Float']['output']>;
  /** How near the top right partners stand, 0..1: normalised discounted cumulative gain of the first ten. */
  ndcgAt10?: Maybe<Scalars['Float']['output']>;
  /** How many questions they were fitted to. */
  questions?: Maybe<Scalars['Int']['output']>;
  /** Year and running number of the fit; it begins with live where the network's own projects were fitted to. */
  version: Scalars['String']['output'];
};

/** A member of a firm or a base. */
export type Member = {
  __typename?: 'Member';
  /** Id of the account. */
  accountId: Scalars['ID']['output'];
  /** Address; null to users who are no owner or admin. */
  email?: Maybe<Scalars['String']['output']>;
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** What the member may do. */
  role: MemberRole;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** What a member may do. OWNER, EDITOR and VIEWER belong to a firm, CURATOR and ADMIN to an export base. */
export type MemberRole =
  /** Of a base: all that a curator may, members included. */
  | 'ADMIN'
  /** Of a base: reviews claims of its firms and looks after them. */
  | 'CURATOR'
  /** Of a firm: writes its profile, IP, briefs and projects. */
  | 'EDITOR'
  /** Of a firm: everything, members included. */
  | 'OWNER'
  /** Of a firm: sees what is the firm's own, and writes nothing. */
  | 'VIEWER';

/** Who belongs to a firm or a base. */
export type Members = {
  __typename?: 'Members';
  /**
   * Invitations that are open; shown to users who may invite. One ends when its sender is no longer an owner or
   * admin there, or, for a base, no longer looks after the platform.
   */
  invitations: Array<Invitation>;
  /** Members, oldest membership first, at most 200. */
  members: Array<Member>;
};

/** What an account is in a firm or an export base. */
export type Membership = {
  __typename?: 'Membership';
  /** The export base; null where it is a membership of a firm. */
  base?: Maybe<ExportBase>;
  /** The firm; null where it is a membership of a base. */
  firm?: Maybe<Firm>;
  /** What the account may do there. */
  role: MemberRole;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A merge to be made. */
export type MergeFirmsInput = {
  /** `Firm.version` of the kept firm as it was compared: where it has another by now the error is CONFLICT. */
  expectedKeptVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same of the firm to be merged. */
  expectedMergedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Fields of which the merged firm's value is taken; left out: those that the kept firm left empty. */
  fields?: InputMaybe<Array<FirmMergeFieldName>>;
  /** The firm that stays. */
  keptId: Scalars['ID']['input'];
  /** The firm that becomes a part of it. */
  mergedId: Scalars['ID']['input'];
};

/** What came of it. */
export type MergeFirmsPayload = {
  __typename?: 'MergeFirmsPayload';
  /** Errors; empty where it was made. */
  errors: Array<UserError>;
  /** The firm that was kept; null where there are errors. */
  firm?: Maybe<Firm>;
  /** The merge, to be undone; null where there are errors. */
  merge?: Maybe<FirmMerge>;
};

/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Accepts the invitation that was mailed to the address of the viewer. CONFLICT where they are a member
   * already, which they stay with their role, where it was withdrawn, its week is over, or its sender may no
   * longer invite; NOT_FOUND if there is none for that address.
   */
  acceptInvitation: AcceptInvitationPayload;
  /**
   * Enters a project of a firm. It is shown at once as entered by that firm alone, `unconfirmed`. Each firm of the
   * network that it names is asked to confirm it, and is a participant once it has; until then its name, and IP of
   * its own, are shown to the members of both firms only. A firm that has no people yet is asked when it has. Of
   * one account 100 confirmations wait at most, and 20 from one firm for another (CONFLICT).
   */
  addProject: AddProjectPayload;
  /** Adds an entry to a vocabulary. For admins of the platform, like what follows. */
  addVocabularyEntry: VocabularyEntryPayload;
  /**
   * Has files read that were uploaded by `POST /files/imports?name=…&base=…`; nothing of them can be seen in the
   * network until the import is published.
   */
  beginImport: TableImportPayload;
  /**
   * Gives a member another role; an owner makes another one an owner to hand a firm over. The last owner of a
   * firm, the last admin of a base, cannot be anything less (CONFLICT).
   */
  changeMemberRole: ChangeMemberPayload;
  /**
   * Changes a project that the viewer's firm entered. Firms that confirmed it are asked again where anything but the
   * entering firm's own role and the other names has changed, and are no participants meanwhile.
   */
  changeProject: ChangeProjectPayload;
  /**
   * Says that the viewer speaks for an unclaimed firm, with evidence; its base's curators review it, or the
   * platform where it has none. An owner of a firm that is not verified, not yet or no longer, asks for that
   * by it as well. Of one account 20 claims wait at most, and who decided about the firm within the last 90 days
   * does not claim it (CONFLICT).
   */
  claimFirm: ClaimFirmPayload;
  /** Closes an open or expired brief, with what came of it. */
  closeBrief: CloseBriefPayload;
  /**
   * Confirms that the viewer's firm took part in a project as it was entered, or declines; never by the account that
   * asked. One that declines is not asked again for 90 days.
   */
  confirmProject: ConfirmProjectPayload;
  /**
   * Begins a brief of a firm, as a draft that only its people see; by its owners and editors, who have at most 100
   * briefs that are not closed.
   */
  createBrief: CreateBriefPayload;
  /** Enters an IP asset of a firm; by its owners and editors. */
  createIPAsset: CreateIPAssetPayload;
  /** Says of firms of an import whether they are firms of the network, or one another. */
  decideImportDuplicates: TableImportPayload;
  /** Deletes a draft; a brief that was published is closed instead. */
  deleteBrief: DeleteBriefPayload;
  /**
   * Keeps a partner away from a subject, for those who act for the firm and for nobody else, until it is taken back or
   * the facts that the score reads of the partner change. It is on the short list no more.
   */
  dismissRecommendation: DismissRecommendationPayload;
  /** Drops an import that is not published; nothing of it stays. */
  dropImport: TableImportPayload;
  /**
   * Invites somebody by mail: an owner to a firm, an admin or the platform to a base. The link in the mail is
   * open for a week and for that address only. One account sends 100 invitations a day at most, and five to one
   * address (CONFLICT). Anyone who is a member already is not invited (CONFLICT on `email`): `changeMemberRole`
   * gives them another role.
   */
  inviteMember: InviteMemberPayload;
  /**
   * Takes back that the viewer's firm took part in a project that it confirmed: it is no participant any more, and
   * not asked again for 90 days.
   */
  leaveProject: LeaveProjectPayload;
  /**
   * Has an import read again with other meanings of its columns, which are remembered for the next files, or in
   * another encoding.
   */
  mapImport: TableImportPayload;
  /**
   * Says that two firms are not the same organisation, so that they are not listed any more; or takes that back.
   * Those who look after one of the two may.
   */
  markFirmsNotSame: MarkFirmsNotSamePayload;
  /**
   * Merges a firm into another, in one step: the fields that are named, and its capabilities, heritage domains,
   * markets, IP assets, licences, briefs and projects, none of them twice. It is found by nobody any more; its id and
   * address lead to the firm that is kept. Nobody gets rights by it, and no verification. The error is CONFLICT where
   * something of `FirmMergeObstacle` stands in the way.
   */
  mergeFirms: MergeFirmsPayload;
  /** Records that the profile of a recommended partner was opened from its list: the network learns from it. */
  openRecommendation: OpenRecommendationPayload;
  /**
   * Opens a draft to those who may see it. It needs both titles and descriptions, a capability, and a deadline to
   * come: errors name the fields that it lacks.
   */
  publishBrief: PublishBriefPayload;
  /** Lets an import that was read into the network. */
  publishImport: TableImportPayload;
  /**
   * Registers a firm that is not in the network yet. The viewer becomes its owner; the profile is public at
   * once and unverified until a curator of the base asked, or the platform, verifies it. A code that another
   * firm has is rejected; other likely duplicates have to be named in `distinctFrom`.
   */
  registerFirm: RegisterFirmPayload;
  /**
   * Ends a membership: one's own, or by an owner or admin that of another. The last owner or admin cannot leave
   * (CONFLICT).
   */
  removeMember: ChangeMemberPayload;
  /** Gives an entry other names; whatever refers to it shows these. */
  renameVocabularyEntry: VocabularyEntryPayload;
  /** Opens a closed or expired brief again, with a deadline to come. */
  reopenBrief: ReopenBriefPayload;
  /**
   * Asks that one's own account, or a firm that one owns, be erased. It is carried out when a cooling period is
   * over, and can be taken back until then; asked twice, the first day counts. The last owner of a firm hands it
   * over first, or has it erased as well. No API key can ask for it: FORBIDDEN.
   */
  requestErasure: RequestErasurePayload;
  /**
   * Asks, in the name of a real organisation, that its profile be removed, with evidence; its base's curators
   * decide, or the platform where it has none. Of one account 20 requests wait at most; owners of the firm have it
   * erased instead, and who decided about it within the last 90 days asks for nothing (CONFLICT).
   */
  requestFirmRemoval: RequestFirmRemovalPayload;
  /**
   * Sends an open invitation again, by users who may invite: with a new link, open for another week; the old
   * link ends. CONFLICT if the limits of inviteMember are reached, or if the address belongs to a member by now;
   * NOT_FOUND if the invitation is no longer open.
   */
  resendInvitation: InviteMemberPayload;
  /** Takes back that a partner was saved or dismissed; does nothing where it was neither. */
  resetRecommendation: ResetRecommendationPayload;
  /** Deletes an entry that nothing refers to; CONFLICT if something does. */
  retireVocabularyEntry: VocabularyEntryPayload;
  /** Lets work that failed for good be tried again, for four more days. For admins of the platform. */
  retryOutboxEntries: RetryOutboxEntriesPayload;
  /**
   * Accepts or declines a claim. Accepting verifies the firm, makes its claimant an owner, and ends what others
   * claimed of it (LAPSED).
   */
  reviewClaim: ReviewClaimPayload;
  /**
   * Grants or declines such a request. Granting removes the profile at once, with its IP, briefs, claims and
   * members: it is found by nobody any more, no reason names it, and no import brings it back.
   */
  reviewFirmRemoval: ReviewFirmRemovalPayload;
  /** Puts a partner on the short list of a firm, or changes the note on it. A dismissal ends. */
  saveRecommendation: SaveRecommendationPayload;
  /**
   * Agrees that one's own data be used for a purpose, or takes that back. TERMS cannot be taken back but by
   * erasing the account.
   */
  setConsent: SetConsentPayload;
  /**
   * Undoes a merge within 30 days: both firms are as they were. What changed since stays as it is, and the payload
   * says what. The error is CONFLICT where it is too late, or a later merge is to be undone first.
   */
  undoFirmMerge: UndoFirmMergePayload;
  /** Takes a published import out of the network again; firms that are claimed by then stay. */
  undoImport: TableImportPayload;
  /**
   * Changes a draft or an open brief; by the owners and editors of its firm. An open one keeps what others need to
   * answer it: both titles and descriptions, a capability, and a deadline to come.
   */
  updateBrief: UpdateBriefPayload;
  /** Changes what a firm says of itself; by its owners and editors. */
  updateFirm: UpdateFirmPayload;
  /** Changes what is said of an IP asset; by owners and editors of the firm that owns it. */
  updateIPAsset: UpdateIPAssetPayload;
  /**
   * Takes back a claim of one's own that waits. A firm that one registered stays, unverified, and no longer
   * holds the code that the claim showed: others may claim or register with it.
   */
  withdrawClaim: WithdrawClaimPayload;
  /** Takes an erasure back that has not been carried out. No API key can: FORBIDDEN. */
  withdrawErasure: WithdrawErasurePayload;
  /**
   * Withdraws an invitation that is open, by users who may invite. Its link then says so to the one it was sent
   * to.
   */
  withdrawInvitation: ChangeMemberPayload;
  /** Withdraws a project that the viewer's firm entered: it is gone for everybody. */
  withdrawProject: WithdrawProjectPayload;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationaddProjectArgs = {
  input: AddProjectInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationaddVocabularyEntryArgs = {
  input: AddVocabularyEntryInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationbeginImportArgs = {
  input: BeginImportInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationchangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationchangeProjectArgs = {
  input: ChangeProjectInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationclaimFirmArgs = {
  input: ClaimFirmInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationcloseBriefArgs = {
  input: CloseBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationconfirmProjectArgs = {
  input: ConfirmProjectInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationcreateBriefArgs = {
  input: CreateBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationcreateIPAssetArgs = {
  input: CreateIPAssetInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationdecideImportDuplicatesArgs = {
  input: DecideImportDuplicatesInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationdeleteBriefArgs = {
  input: DeleteBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationdismissRecommendationArgs = {
  input: DismissRecommendationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationdropImportArgs = {
  input: DropImportInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationinviteMemberArgs = {
  input: InviteMemberInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationleaveProjectArgs = {
  input: LeaveProjectInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationmapImportArgs = {
  input: MapImportInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationmarkFirmsNotSameArgs = {
  input: MarkFirmsNotSameInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationmergeFirmsArgs = {
  input: MergeFirmsInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationopenRecommendationArgs = {
  input: OpenRecommendationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationpublishBriefArgs = {
  input: PublishBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationpublishImportArgs = {
  input: PublishImportInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationregisterFirmArgs = {
  input: RegisterFirmInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationremoveMemberArgs = {
  input: RemoveMemberInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationrenameVocabularyEntryArgs = {
  input: RenameVocabularyEntryInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationreopenBriefArgs = {
  input: ReopenBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationrequestErasureArgs = {
  input: RequestErasureInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationrequestFirmRemovalArgs = {
  input: RequestFirmRemovalInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationresendInvitationArgs = {
  input: ResendInvitationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationresetRecommendationArgs = {
  input: ResetRecommendationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationretireVocabularyEntryArgs = {
  input: RetireVocabularyEntryInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationretryOutboxEntriesArgs = {
  input: RetryOutboxEntriesInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationreviewClaimArgs = {
  input: ReviewClaimInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationreviewFirmRemovalArgs = {
  input: ReviewFirmRemovalInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationsaveRecommendationArgs = {
  input: SaveRecommendationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationsetConsentArgs = {
  input: SetConsentInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationundoFirmMergeArgs = {
  input: UndoFirmMergeInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationundoImportArgs = {
  input: UndoImportInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationupdateBriefArgs = {
  input: UpdateBriefInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationupdateFirmArgs = {
  input: UpdateFirmInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationupdateIPAssetArgs = {
  input: UpdateIPAssetInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationwithdrawClaimArgs = {
  input: WithdrawClaimInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationwithdrawErasureArgs = {
  input: WithdrawErasureInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationwithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


/**
 * What can be changed, by somebody who is signed in. A mutation accepts one input and returns what changed; an
 * expected error is data, in `errors`, and then nothing was changed.
 */
export type MutationwithdrawProjectArgs = {
  input: WithdrawProjectInput;
};

/** A firm that a project names, and that is no participant. */
export type NamedFirm = {
  __typename?: 'NamedFirm';
  /** The firm. */
  firm: Firm;
  /** IP of the firm that the project is said to have adapted. */
  ipAssets: Array<IPAsset>;
  /** Its role, as the firm that entered the project states it. */
  role?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: NamedFirmState;
};

/** A firm of the network that took part in a project. */
export type NamedFirmInput = {
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** Its role, up to 200 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** How a firm stands that a project names, and that is no participant. */
export type NamedFirmState =
  /** It declined. */
  | 'DECLINED'
  /** It did not decide within 60 days. */
  | 'EXPIRED'
  /** It took its confirmation back. */
  | 'LEFT'
  /** It was asked, and has not decided yet. */
  | 'WAITING';

/** How much the graph holds now, samples left out. */
export type NetworkFigures = {
  __typename?: 'NetworkFigures';
  /** Briefs that have been posted. */
  briefs: Scalars['Int']['output'];
  /** Digital technology firms. */
  digitalFirms: Scalars['Int']['output'];
  /** Export bases. */
  exportBases: Scalars['Int']['output'];
  /** Cultural IP assets. */
  ipAssets: Scalars['Int']['output'];
  /** Past collaborations. */
  projects: Scalars['Int']['output'];
  /** Traditional cultural firms. */
  traditionalFirms: Scalars['Int']['output'];
};

/** A capability that a firm offers. */
export type OfferedCapability = {
  __typename?: 'OfferedCapability';
  /** The capability. */
  capability: Capability;
  /** How many projects prove it. */
  proofCount: Scalars['Int']['output'];
  /** Newest projects that prove it, at most `first` (1..20). */
  proofs: Array<Project>;
  /** Calendar year since when, where known. */
  since?: Maybe<Scalars['Int']['output']>;
};


/** A capability that a firm offers. */
export type OfferedCapabilityproofsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A partner whose profile was opened. */
export type OpenRecommendationInput = {
  /** The firm that acts, or its brief. */
  for: MatchSubject;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
  /** Place in the list from 1. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type OpenRecommendationPayload = {
  __typename?: 'OpenRecommendationPayload';
  /** Errors. */
  errors: Array<UserError>;
  /** The partner; null where there are errors. */
  partner?: Maybe<Firm>;
};

/** What an organisation is, whichever side it stands on. */
export type OrganisationType =
  /** A public authority. */
  | 'AUTHORITY'
  /** A company. */
  | 'COMPANY'
  /** A foundation or charity. */
  | 'FOUNDATION'
  /** A museum, library, troupe or other public institution of culture. */
  | 'INSTITUTION'
  /** A broadcaster, or a publisher of news. */
  | 'MEDIA'
  /** A university or research institute. */
  | 'UNIVERSITY';

/** Work that follows from a change. */
export type OutboxEntry = {
  __typename?: 'OutboxEntry';
  /** Times it was tried since it was added, or since it was last retried by hand. */
  attempts: Scalars['Int']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is tried next; of what failed, when that happened. */
  dueAt: Scalars['DateTime']['output'];
  /** Identifies it; of mail also its Message-ID. */
  id: Scalars['ID']['output'];
  /** `mail`, or `event:` and the action that it follows from, e.g. `event:CLAIM_ACCEPTED`. */
  kind: Scalars['String']['output'];
  /** Why it was not done the last time; null where it was not tried yet. */
  lastError?: Maybe<Scalars['String']['output']>;
  /**
   * What it is about: of mail the recipient with all but the first letter before the @ left out, else the kind
   * and id of a subject.
   */
  subject: Scalars['String']['output'];
};

/** A page of entries. */
export type OutboxEntryConnection = {
  __typename?: 'OutboxEntryConnection';
  /** The entries with their cursors. */
  edges: Array<OutboxEntryEdge>;
  /** Age of the oldest of them, in seconds; 0 if there is none. */
  oldestSeconds: Scalars['Int']['output'];
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 10,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** An entry in a list. */
export type OutboxEntryEdge = {
  __typename?: 'OutboxEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: OutboxEntry;
};

/** Whether work is still tried. */
export type OutboxState =
  /** It is not tried again by itself. */
  | 'FAILED'
  /** It is due, or waits until it is tried again. */
  | 'WAITING';

/** Somebody outside the network who took part in a project. */
export type OutsidePartnerInput = {
  /** Name in English or the original, up to 200 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese; the other name where it is left out. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Hand it on as `after` to get the next page. Usually the cursor of the last edge; where a filter matches
   * seldom, a page may hold fewer rows than asked for, even none, although `hasNextPage` is true, because one
   * request looks at a bounded part of the list only.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A firm's part in a project. */
export type Participant = {
  __typename?: 'Participant';
  /** Whether the firm itself confirmed it here, and so can take that back. */
  confirmed: Scalars['Boolean']['output'];
  /** The firm. */
  firm: Firm;
  /** Its role, where known. */
  role?: Maybe<Scalars['String']['output']>;
};

/** What was done with the partners of one subject. */
export type PartnerChoices = {
  __typename?: 'PartnerChoices';
  /** Partners that are dismissed now, newest first. */
  dismissed: Array<DismissedPartner>;
  /** Partners on the short list, newest first. */
  saved: Array<SavedPartner>;
};

/** Narrows the partners. Fields add up (AND); the values of one field are alternatives (OR). */
export type PartnerFilter = {
  /** Ids of capabilities; a group stands for everything below it. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these firms, to set them side by side: at most 10. */
  firms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of heritage domains. */
  heritageDomains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kind of firm; without it the kind other than the subject's. */
  kind?: InputMaybe<FirmKind>;
  /** Ids of markets that the partner sells to or has reached. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Only organisations of one of these types. Without it authorities, foundations, universities and research
   * institutes are left out, unless `firms` names them.
   */
  organisationTypes?: InputMaybe<Array<OrganisationType>>;
  /** Provinces by their English name. */
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only samples. False: only real firms. Without it samples are left out where a real firm or its brief asks. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step of a path. `via`: the relationship to the next step; null at the end. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Stable id of the node. */
  id: Scalars['ID']['output'];
  /** Label of the node in the graph. */
  label: Scalars['String']['output'];
  /** Name of the node in the asked language. */
  name: Scalars['String']['output'];
  /** Type of the relationship to the next step; null at the end. */
  via?: Maybe<Scalars['String']['output']>;
};


/** A step of a path. `via`: the relationship to the next step; null at the end. */
export type PathStepnameArgs = {
  language: Language;
};

/** A firm or an export base; exactly one. */
export type PlaceInput =
  /** An export base. */
  { baseId: Scalars['ID']['input']; firmId?: never; }
  |  /** A firm. */
  { baseId?: never; firmId: Scalars['ID']['input']; };

/** A past collaboration. */
export type Project = {
  __typename?: 'Project';
  /** Capabilities it used. */
  capabilities: Array<Capability>;
  /** Month (YYYY-MM) in which it ended, where known. */
  endMonth?: Maybe<Scalars['String']['output']>;
  /** The firm that entered it here; null where it came from elsewhere, or that firm is gone. */
  enteredBy?: Maybe<Firm>;
  /** Names of those outside the network who took part, in English where known. */
  externalPartners: Array<Scalars['String']['output']>;
  /** The same names in the same order, in Chinese where known. */
  externalPartnersZh: Array<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Cultural IP it adapted. */
  ipAssets: Array<IPAsset>;
  /** Markets it reached. */
  markets: Array<Market>;
  /**
   * Firms that it names and that are no participants; at most 50. Members of the firm that entered it see all,
   * members of a firm that is named see their own; null to everybody else.
   */
  namedFirms?: Maybe<Array<NamedFirm>>;
  /** What came of it, in English. */
  outcomeEn: Scalars['String']['output'];
  /** What came of it, in Chinese. */
  outcomeZh: Scalars['String']['output'];
  /** Firms of the network that took part; at most 50. */
  participants: Array<Participant>;
  /** Made up to show how the network works. */
  sample: Scalars['Boolean']['output'];
  /** Where these facts were read. */
  source: Provenance;
  /** Month (YYYY-MM) in which it began, where known. */
  startMonth?: Maybe<Scalars['String']['output']>;
  /** Title in English. */
  titleEn: Scalars['String']['output'];
  /** Title in Chinese. */
  titleZh: Scalars['String']['output'];
  /** Whether a firm entered it, and no other firm has confirmed it: matching then counts it two fifths, and says so. */
  unconfirmed: Scalars['Boolean']['output'];
  /** Grows by one with each change by the firm that entered it; 1 at first. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change and withdraw it. */
  viewerCanChange: Scalars['Boolean']['output'];
  /** Whether the viewer may take back that a firm of theirs took part, which that firm confirmed here. */
  viewerCanLeave: Scalars['Boolean']['output'];
  /** Calendar year it came out in. */
  year: Scalars['Int']['output'];
};

/** What a firm is asked to confirm: that it took part in a project. */
export type ProjectConfirmation = {
  __typename?: 'ProjectConfirmation';
  /** Name of the person who asks. */
  askedByName: Scalars['String']['output'];
  /** When it was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided, or ended. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The firm that entered the project; null where it is gone. */
  enteredBy?: Maybe<Firm>;
  /** When it ends by itself; null where it has ended, or nobody could decide yet. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The firm that is asked; null where it is gone. */
  firm?: Maybe<Firm>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** IP of the firm that is asked, which the project is said to have adapted. */
  ipAssets: Array<IPAsset>;
  /** The project as it is now; null where it is gone. */
  project?: Maybe<Project>;
  /** Why it was declined. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Role of the firm that is asked, as the other states it. */
  role?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: RequestStatus;
  /** Whether the viewer may decide it: it waits, and for a firm of theirs; never what they asked themselves. */
  viewerCanConfirm: Scalars['Boolean']['output'];
};

/** A page of what waits to be confirmed. */
export type ProjectConfirmationConnection = {
  __typename?: 'ProjectConfirmationConnection';
  /** What waits, with cursors. */
  edges: Array<ProjectConfirmationEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many wait; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** What waits to be confirmed, in a list. */
export type ProjectConfirmationEdge = {
  __typename?: 'ProjectConfirmationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What waits. */
  node: ProjectConfirmation;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects with their cursors. */
  edges: Array<ProjectEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many match; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A project in a list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: Project;
};

/** Narrows the projects. */
export type ProjectFilter = {
  /** True: only samples. False: only real ones. */
  sample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a fact was read, and how sure it is. */
export type Provenance = {
  __typename?: 'Provenance';
  /** False where the fact was not checked against a page. */
  confirmed: Scalars['Boolean']['output'];
  /** How good the source is. */
  tier: SourceTier;
  /** Names of the fields that the page does not support. */
  unconfirmedFields: Array<Scalars['String']['output']>;
  /** Address of the page; given only where the tier is OFFICIAL or MEDIA. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A province-level place of China, or another country. */
export type Province = {
  __typename?: 'Province';
  /** Whether it is another country. */
  abroad: Scalars['Boolean']['output'];
  /** English name: the value that filters take. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
};

/** A draft to publish. */
export type PublishBriefInput = {
  /** The brief. */
  briefId: Scalars['ID']['input'];
  /** As in `UpdateBriefInput`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type PublishBriefPayload = {
  __typename?: 'PublishBriefPayload';
  /** The brief as it is now; null where there are errors. */
  brief?: Maybe<Brief>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** The import to be published. */
export type PublishImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * What was done about a firm, or in the name of an export base, newest first. A firm's is read by its owners,
   * the curators of its base and the platform; a base's by its curators and the platform. Null to everybody
   * else.
   */
  auditEvents?: Maybe<AuditEventConnection>;
  /** A brief by its id; null where there is none, or the viewer may not see it. */
  brief?: Maybe<Brief>;
  /**
   * Open briefs that the viewer may see, earliest deadline first; a brief is open up to and on its deadline, by
   * the day in `Brief.deadlineZone`.
   * `first` is 1..100.
   */
  briefs: BriefConnection;
  /** Roots of the taxonomy; children below. */
  capabilities: Array<Capability>;
  /** A claim; null to anyone who neither made it nor reviews it. */
  claim?: Maybe<Claim>;
  /**
   * Claims that wait for the viewer, oldest first: of the firms of the bases it curates, and for an admin of
   * the platform of firms without a base. Null for anyone who reviews none.
   */
  claimsToReview?: Maybe<ClaimConnection>;
  /** An export base by its id. */
  exportBase?: Maybe<ExportBase>;
  /** All national cultural export bases known to the network. */
  exportBases: Array<ExportBase>;
  /** A firm by its id; by the id of one that was merged into another: that other firm. */
  firm?: Maybe<Firm>;
  /**
   * What would come of merging a firm into another; null where one of them is not there, and to all who do not
   * look after both: curators of the bases that host them, or admins of the platform.
   */
  firmMergePreview?: Maybe<FirmMergePreview>;
  /**
   * Merges of the last 30 days, which can be undone, newest first: of firms of the bases that one curates, to admins
   * of the platform all. Null to everybody else.
   */
  firmMerges?: Maybe<FirmMergeConnection>;
  /** A request for the removal of a profile; null to anyone who neither made it nor decides it. */
  firmRemoval?: Maybe<FirmRemoval>;
  /**
   * Requests for the removal of a profile that wait for the viewer, oldest first: about firms of the bases
   * it curates, and for an admin of the platform about firms without a base. Null for anyone who decides none.
   */
  firmRemovalsToReview?: Maybe<FirmRemovalConnection>;
  /** Firms by id in ascending order. `first` is 1..100. */
  firms: FirmConnection;
  /** All kinds of culture that the network knows. */
  heritageDomains: Array<HeritageDomain>;
  /** An IP asset by its id. */
  ipAsset?: Maybe<IPAsset>;
  /** IP assets by id in ascending order. `first` is 1..100. */
  ipAssets: IPAssetConnection;
  /**
   * Pairs of firms that may be one organisation recorded twice, in the order of ids: to curators those with a firm of
   * a base of theirs, to admins of the platform all. A page may hold fewer than asked for although there are more:
   * only so many firms are compared at once. Null to everybody else.
   */
  likelyDuplicateFirms?: Maybe<FirmPairConnection>;
  /** All markets, regions first. */
  markets: Array<Market>;
  /** Which weights recommendations are ranked by, and how good they were found to be. */
  matchingInfo: MatchingInfo;
  /**
   * Members of a firm or a base and invitations that are open. Members see them, those of a base also the
   * platform; null to everybody else. Addresses of members are shown to owners and admins only.
   */
  membersOf?: Maybe<Members>;
  /** Live figures of the whole network. */
  networkFigures: NetworkFigures;
  /**
   * Work that follows from a change and waits for its turn, e.g. mail, or that failed for good; due first stands
   * first. For admins of the platform; null to everybody else.
   */
  outboxEntries?: Maybe<OutboxEntryConnection>;
  /**
   * What those who act for a firm did with the partners of one subject. Null to everybody who does not belong to the
   * firm, and where the subject does not exist.
   */
  partnerChoices?: Maybe<PartnerChoices>;
  /** A project by its id. */
  project?: Maybe<Project>;
  /** What a firm was asked to confirm; null to anyone who neither decides for it nor belongs to the firm that asks. */
  projectConfirmation?: Maybe<ProjectConfirmation>;
  /** What other firms ask the viewer's firms to confirm, oldest first. Null for anyone who decides for no firm. */
  projectConfirmationsToReview?: Maybe<ProjectConfirmationConnection>;
  /** Projects, newest first. `first` is 1..100. */
  projects: ProjectConnection;
  /**
   * Province-level divisions of China, then countries of firms abroad, in which at least one firm is, by English
   * name; with `all` those without one as well.
   */
  provinces: Array<Province>;
  /**
   * Partners for a firm or a brief, best first. Anyone may ask, signed in or not; what is private to a firm
   * never changes what others see. Without a filter a firm's partners are of the other kind, companies,
   * institutions or media (`PartnerFilter.organisationTypes`), and never itself, one it has already worked with,
   * or one that either has blocked. Throws NOT_FOUND where the subject does not exist or may not be seen.
   */
  recommendPartners: RecommendationConnection;
  /** Profiles that were removed, newest first. For admins of the platform; null to everybody else. */
  removedFirms?: Maybe<RemovedFirmConnection>;
  /**
   * The partners that those who act for a firm saved, for the firm and for its briefs, newest first: at most 200.
   * Null to everybody who does not belong to the firm.
   */
  shortList?: Maybe<Array<SavedPartner>>;
  /** Ways to sign in beside e-mail and password; empty where none is configured. */
  signInProviders: Array<SignInProvider>;
  /**
   * Firms that the viewer looks for, or may be about to register a second time: with a like name in either
   * language, of which two characters may do, the same code, or a page on the same domain; at most 10, likeliest
   * first. To be shown before registering. Null for anyone who is not signed in.
   */
  similarFirms?: Maybe<Array<SimilarFirm>>;
  /** An import of tables; null where there is none, and to all who may not see it. */
  tableImport?: Maybe<TableImport>;
  /**
   * Imports of tables that somebody uploaded, newest first: those of the bases that one curates, to admins of the
   * platform all. Null to everybody else.
   */
  tableImports?: Maybe<TableImportConnection>;
  /** Version of the terms that new users agree to: the day they came into force. */
  termsVersion: Scalars['String']['output'];
  /** The signed-in account with its memberships, or null. */
  viewer?: Maybe<Viewer>;
  /**
   * Entries of a vocabulary in the order of codes, with how often each is used. For admins of the platform; null to
   * everybody else.
   */
  vocabularyEntries?: Maybe<VocabularyEntryConnection>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryauditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: AuditSubject;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerybriefArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerybriefsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BriefFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryclaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryclaimsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryexportBaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmMergePreviewArgs = {
  keptId: Scalars['ID']['input'];
  mergedId: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmRemovalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmRemovalsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryfirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryipAssetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryipAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IPAssetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerylikelyDuplicateFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  notSame?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerymembersOfArgs = {
  place: PlaceInput;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryoutboxEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state: OutboxState;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerypartnerChoicesArgs = {
  for: MatchSubject;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryprojectArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryprojectConfirmationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryprojectConfirmationsToReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryprovincesArgs = {
  all?: Scalars['Boolean']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryrecommendPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for: MatchSubject;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryremovedFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryshortListArgs = {
  firmId: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerysimilarFirmsArgs = {
  to: SimilarFirmsInput;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerytableImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QuerytableImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be asked. A query by id returns null for what does not exist or may not be seen.
 *
 * Every error carries `extensions.code` and `extensions.requestId`. Codes: BAD_USER_INPUT, UNAUTHENTICATED (sign
 * in first), FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_ATTEMPTS (wait, or sign in), BUSY (too many ask for
 * partners, try again soon), UNAVAILABLE (the database is away, try again soon), TOO_COMPLEX (ask for less at
 * once), BAD_REQUEST, GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, INTERNAL.
 * Messages are in Chinese or English, by the header Accept-Language.
 */
export type QueryvocabularyEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  vocabulary: Vocabulary;
};

/** One reason, made from the very terms of the score. */
export type Reason = {
  __typename?: 'Reason';
  /**
   * Stable, for programs: COVERS_NEED, PROVEN_IN_PROJECT, SAME_DOMAIN, MARKET_FIT, NEAR_IN_NETWORK, FOCUSED_ON_NEED,
   * KNOWS_SUCH_WORK, SIMILAR_WORK, ACTIVE_LATELY, IP_SUITS, RIGHTS_FREE, RIGHTS_CONFLICT, BUSY, UNCONFIRMED, UNVERIFIED,
   * NEW_HERE …
   */
  code: Scalars['String']['output'];
  /**
   * Nodes and relationships as they stand in the graph, from the subject to the partner; what is said of the partner
   * alone begins at its project. Each is visible to the viewer.
   */
  path: Array<PathStep>;
  /** The side it addresses. */
  side: ReasonSide;
  /** Its text, as a person would say it. */
  text: Scalars['String']['output'];
  /** Share of the score that this reason carries, 0..1; negative for a caution that lowers it. */
  weight: Scalars['Float']['output'];
};


/** One reason, made from the very terms of the score. */
export type ReasontextArgs = {
  language: Language;
};

/**
 * FOR_YOU: why the partner suits the viewer. FOR_THEM: why the viewer suits the partner. CAUTION: what
 * to watch.
 */
export type ReasonSide =
  | 'CAUTION'
  | 'FOR_THEM'
  | 'FOR_YOU';

/** A partner, with what speaks for it and what to watch. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** The score in words. */
  fit: Fit;
  /** How well the viewer suits the partner, 0..1. */
  forThem: Scalars['Float']['output'];
  /** How well the partner suits the viewer, 0..1. */
  forYou: Scalars['Float']['output'];
  /** The firm recommended. */
  partner: Firm;
  /**
   * Why, for both sides, and what to watch. Within a side first what leads from the subject to the partner, then
   * what is said of the partner alone, each heaviest first. Weights add up to the score.
   */
  reasons: Array<Reason>;
  /**
   * How well both suit each other, 0..1, relative to the best that the network holds for the subject: the
   * harmonic mean of both directions. A filter changes no score.
   */
  score: Scalars['Float']['output'];
};

/** A page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The recommendations with their cursors. */
  edges: Array<RecommendationEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /**
   * How many candidates passed the hard filters and the filter; candidates are bounded, so this is not the
   * number of firms.
   */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A recommendation in a list. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The recommendation. */
  node: Recommendation;
};

/** A firm to be registered. */
export type RegisterFirmInput = {
  /** The export base that is asked to verify and host it; left out, the platform is asked. */
  baseId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of capabilities it offers, at most 50; not of groups. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** City, in English. */
  cityEn: Scalars['String']['input'];
  /** City, in Chinese. */
  cityZh: Scalars['String']['input'];
  /** What it does, in English, up to 4,000 characters. */
  descriptionEn: Scalars['String']['input'];
  /** What it does, in Chinese, up to 4,000 characters. */
  descriptionZh: Scalars['String']['input'];
  /** Ids of firms that `similarFirms` offered and that are others, at most 50. */
  distinctFrom?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Documents of one's own to attach, at most 5: uploaded within a day, and attached to nothing else
   * (NOT_FOUND).
   */
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reference of the document or the code; left out for MAIL_DOMAIN. Up to 500 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Kind of evidence that the viewer speaks for it. */
  evidenceKind: EvidenceKind;
  /** Calendar year it was founded in, where known. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of heritage domains it works in, at most 50. */
  heritageDomains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which side of the network it stands on. */
  kind: FirmKind;
  /** Ids of markets it sells to, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name in English, 1..200 characters. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese, 1..200 characters; of a firm without one the English name, and the other way round. */
  nameZh: Scalars['String']['input'];
  /** Anything that helps the reviewer, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What kind of organisation it is; left out, a company. */
  organisationType?: InputMaybe<OrganisationType>;
  /** Province, or country abroad, by its English name, as in `Firm.province`. */
  province: Scalars['String']['input'];
  /** Address of its own page, https or http; one without a scheme gets https://. Up to 300 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RegisterFirmPayload = {
  __typename?: 'RegisterFirmPayload';
  /** The claim that waits for its reviewers; null where there are errors. */
  claim?: Maybe<Claim>;
  /**
   * Errors; empty where it was registered. CONFLICT at `distinctFrom`: there are likely
   * duplicates that are not named there.
   */
  errors: Array<UserError>;
  /** The firm; null where there are errors. */
  firm?: Maybe<Firm>;
};

/** A membership to be ended. */
export type RemoveMemberInput = {
  /** Whose. */
  accountId: Scalars['ID']['input'];
  /** Where. */
  place: PlaceInput;
};

/** Why a profile is gone. */
export type RemovedBy =
  /** Its owners had it erased. */
  | 'ERASURE'
  /** It is the same organisation as another firm, and was merged into that. */
  | 'MERGE'
  /** Its organisation asked for it, and a curator or the platform granted it. */
  | 'REMOVAL';

/** What is left of a profile that was removed. */
export type RemovedFirm = {
  __typename?: 'RemovedFirm';
  /** Why. */
  by: RemovedBy;
  /** The id it had; nothing else gets it. */
  id: Scalars['ID']['output'];
  /** The name it had in English; null after an erasure. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** The name it had in Chinese; null after an erasure. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** When it was removed. */
  removedAt: Scalars['DateTime']['output'];
};

/** A page of removed profiles. */
export type RemovedFirmConnection = {
  __typename?: 'RemovedFirmConnection';
  /** The removed profiles with their cursors. */
  edges: Array<RemovedFirmEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A removed profile in a list. */
export type RemovedFirmEdge = {
  __typename?: 'RemovedFirmEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What is left of it. */
  node: RemovedFirm;
};

/** Other names of an entry. */
export type RenameVocabularyEntryInput = {
  /** Its code. */
  code: Scalars['ID']['input'];
  /** Name in English. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['input'];
  /** Where it belongs. */
  vocabulary: Vocabulary;
};

/** A brief to open again. */
export type ReopenBriefInput = {
  /** The brief. */
  briefId: Scalars['ID']['input'];
  /** The new last day for responses. */
  deadline: Scalars['Date']['input'];
  /** Time zone of the deadline, an IANA name; Asia/Shanghai where none is given. */
  deadlineZone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ReopenBriefPayload = {
  __typename?: 'ReopenBriefPayload';
  /** The brief as it is now; null where there are errors. */
  brief?: Maybe<Brief>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** An erasure to be asked for. */
export type RequestErasureInput = {
  /** The firm; left out, one's own account. */
  firmId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type RequestErasurePayload = {
  __typename?: 'RequestErasurePayload';
  /** The erasure that waits; null where there are errors. */
  erasure?: Maybe<Erasure>;
  /** Errors; empty where it was asked for. */
  errors: Array<UserError>;
};

/** A request to be made. */
export type RequestFirmRemovalInput = {
  /**
   * Documents of one's own to attach, at most 5: uploaded within a day, and attached to nothing else
   * (NOT_FOUND).
   */
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reference of the document or the code; left out for MAIL_DOMAIN. Up to 500 characters. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Kind of evidence that the viewer speaks for the organisation. */
  evidenceKind: EvidenceKind;
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** Why it is to be removed, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RequestFirmRemovalPayload = {
  __typename?: 'RequestFirmRemovalPayload';
  /** Errors; empty where it was made. */
  errors: Array<UserError>;
  /** The request; null where there are errors. */
  request?: Maybe<FirmRemoval>;
};

/** How a request stands. */
export type RequestStatus =
  /** The reviewer said yes: what was asked for is done. */
  | 'ACCEPTED'
  /** The reviewer said no, with a reason. */
  | 'DECLINED'
  /** Nobody decided within its time. */
  | 'EXPIRED'
  /** It ended before anybody decided, because what it is about is gone or decided otherwise. */
  | 'LAPSED'
  /** Nobody has decided yet. */
  | 'PENDING'
  /** The viewer took it back before anybody decided. */
  | 'WITHDRAWN';

/** An invitation to be sent again. */
export type ResendInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Where to it invites. */
  place: PlaceInput;
};

/** A partner of whom nothing is to be kept. */
export type ResetRecommendationInput = {
  /** The firm that acts, or its brief. */
  for: MatchSubject;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
};

/** What came of it. */
export type ResetRecommendationPayload = {
  __typename?: 'ResetRecommendationPayload';
  /** Errors. */
  errors: Array<UserError>;
  /** The partner; null where there are errors. */
  partner?: Maybe<Firm>;
};

/** An entry that is to go. */
export type RetireVocabularyEntryInput = {
  /** Its code. */
  code: Scalars['ID']['input'];
  /** Where it belongs. */
  vocabulary: Vocabulary;
};

/** What is to be tried again. */
export type RetryOutboxEntriesInput = {
  /** Ids of entries that failed, at most 100; without it all of them, 10,000 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of it. */
export type RetryOutboxEntriesPayload = {
  __typename?: 'RetryOutboxEntriesPayload';
  /** Errors. */
  errors: Array<UserError>;
  /** How many are tried again; null where there are errors. */
  retriedCount?: Maybe<Scalars['Int']['output']>;
};

/** A decision on a claim. */
export type ReviewClaimInput = {
  /** Whether the firm is handed over. */
  accept: Scalars['Boolean']['input'];
  /** The claim. */
  claimId: Scalars['ID']['input'];
  /**
   * `Firm.version` of the profile that was looked at: a name or text that changed since is not verified.
   * Where the firm has another by now the error is CONFLICT; left out, the claim is accepted whatever the
   * profile says.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why not; needed to decline. Up to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which the firm counts as verified; within two years, a year from today where it is left out. */
  verifiedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReviewClaimPayload = {
  __typename?: 'ReviewClaimPayload';
  /** The claim as it stands now; null where there are errors. */
  claim?: Maybe<Claim>;
  /** Errors; empty where it was decided. */
  errors: Array<UserError>;
};

/** A decision on a request. */
export type ReviewFirmRemovalInput = {
  /** Whether the profile is removed. */
  accept: Scalars['Boolean']['input'];
  /**
   * `Firm.version` of the profile that was looked at: nobody removes what changed since. Where the firm has
   * another by now the error is CONFLICT; left out, the profile is removed whatever it says.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why not; needed to decline. Up to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** What came of it. */
export type ReviewFirmRemovalPayload = {
  __typename?: 'ReviewFirmRemovalPayload';
  /** Errors; empty where it was decided. */
  errors: Array<UserError>;
  /** The request as it stands now; null where there are errors. */
  request?: Maybe<FirmRemoval>;
};

/** A partner to save. */
export type SaveRecommendationInput = {
  /** The firm that acts, or its brief. */
  for: MatchSubject;
  /** For colleagues, at most 1,000 characters; left out, the note stays as it was. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The partner. */
  partnerId: Scalars['ID']['input'];
  /** Place in the list from 1, where it was on one. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type SaveRecommendationPayload = {
  __typename?: 'SaveRecommendationPayload';
  /** Errors. */
  errors: Array<UserError>;
  /** The partner as it stands on the short list; null where there are errors. */
  saved?: Maybe<SavedPartner>;
};

/** A partner on a short list. */
export type SavedPartner = {
  __typename?: 'SavedPartner';
  /** The brief that it was saved for; null where it was saved for the firm itself. */
  brief?: Maybe<Brief>;
  /** What colleagues are to know of it; may be empty. */
  note: Scalars['String']['output'];
  /** The partner; null where it was deleted a moment ago. */
  partner?: Maybe<Firm>;
  /** When it was saved. */
  savedAt: Scalars['DateTime']['output'];
};

/** A consent to be given or taken back. */
export type SetConsentInput = {
  /** Whether one agrees. */
  given: Scalars['Boolean']['input'];
  /** To what. */
  purpose: ConsentPurpose;
};

/** What came of it. */
export type SetConsentPayload = {
  __typename?: 'SetConsentPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** The viewer; null where there are errors. */
  viewer?: Maybe<Viewer>;
};

/** A sign-in elsewhere, begun by POST /api/auth/sign-in/social with its id as `provider`. */
export type SignInProvider = {
  __typename?: 'SignInProvider';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** A firm that may be the same as the draft. */
export type SimilarFirm = {
  __typename?: 'SimilarFirm';
  /** Why. */
  because: Array<SimilarityReason>;
  /** The firm; to be claimed where `claimed` is false. */
  firm: Firm;
};

/** What is known of a firm that may be in the network already. */
export type SimilarFirmsInput = {
  /** Unified social credit code. */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Legal Entity Identifier. */
  lei?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Name in Chinese. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /**
   * Address of its own page. The domain of one's own e-mail address is looked for as well, unless everybody may
   * have an address there.
   */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Why a firm may be the same as the draft. */
export type SimilarityReason =
  /** It has the same code. */
  | 'CODE'
  /** Its page is on the same domain. */
  | 'DOMAIN'
  /** Its name is alike. */
  | 'NAME';

/** How good the source of a fact is. */
export type SourceTier =
  /** A news organisation. */
  | 'MEDIA'
  /** No page is known. */
  | 'NONE'
  /** The organisation itself or a public authority. */
  | 'OFFICIAL'
  /** Neither of them: a forum, an aggregator, or a page that copied somebody else's report. */
  | 'REPOST';

/** An import of tables that somebody uploaded. */
export type TableImport = {
  __typename?: 'TableImport';
  /** Whether a CSV file of it is not UTF-8, so that somebody has to choose its encoding. */
  asksEncoding: Scalars['Boolean']['output'];
  /** The side of firms that do not say on which they stand. */
  assumedKind: FirmKind;
  /** How many firms do not say it. */
  assumedKinds: Scalars['Int']['output'];
  /** How many cells are left out of rows that are not. */
  badCells: Scalars['Int']['output'];
  /** How many rows are left out. */
  badRows: Scalars['Int']['output'];
  /** The base whose curators see it; null where it is the platform's. */
  base?: Maybe<ExportBase>;
  /** How many rows of each table can be published. */
  counts: Array<ImportCount>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Name of the account that uploaded the files; null where it was erased. */
  createdByName?: Maybe<Scalars['String']['output']>;
  /** Firms of it that may be firms of the network, or one another, in the order of the file; until it is published. */
  duplicates: ImportDuplicateConnection;
  /** The encoding chosen for CSV files that are not UTF-8, or else the one that they seem to have; null where none is known. */
  encoding?: Maybe<ImportEncoding>;
  /** Why the files could not be read; null where they could. */
  failure?: Maybe<Scalars['String']['output']>;
  /** As the files were called. */
  fileNames: Array<Scalars['String']['output']>;
  /** The firms that it brought into the network, in the order of ids. */
  firms: FirmConnection;
  /** What the columns of each table were taken for. */
  headers: Array<ImportHeader>;
  /** Stable id; those of what it brings begin with it. */
  id: Scalars['ID']['output'];
  /** Firms that stayed when it was undone, because they are claimed or asked about; at most 100. */
  keptFirms: Array<Firm>;
  /** What else was noticed, at most 50. */
  notes: Array<Scalars['String']['output']>;
  /** How much of the files was read, 0..1; null where they are not being read. */
  progress?: Maybe<Scalars['Float']['output']>;
  /** When it was published; null where it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why something is left out, the most frequent reason first, at most 50. */
  reasons: Array<ImportReason>;
  /** Where the list of bad rows can be downloaded as CSV; null where there is none. */
  reportUrl?: Maybe<Scalars['String']['output']>;
  /** The rows of a table as they would be published, in the order of the file; empty once it is published. */
  rows: ImportRowConnection;
  /** How far it is. */
  state: TableImportState;
  /** Entries of lists that the network does not know, the most frequent first, at most 50. */
  unknownTerms: Array<ImportTerm>;
};


/** An import of tables that somebody uploaded. */
export type TableImportduplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An import of tables that somebody uploaded. */
export type TableImportfirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An import of tables that somebody uploaded. */
export type TableImportrowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  table: ImportTable;
};

/** A page of imports. */
export type TableImportConnection = {
  __typename?: 'TableImportConnection';
  /** The imports with their cursors. */
  edges: Array<TableImportEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are; exact up to 1,000. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** An import in a list. */
export type TableImportEdge = {
  __typename?: 'TableImportEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: TableImport;
};

/** What came of it. */
export type TableImportPayload = {
  __typename?: 'TableImportPayload';
  /** Errors. */
  errors: Array<UserError>;
  /** The import; null where there are errors. */
  import?: Maybe<TableImport>;
};

/** How far an import is. */
export type TableImportState =
  /** It was dropped before it was published. */
  | 'DROPPED'
  /** Its files could not be read. */
  | 'FAILED'
  /** It was read, cannot be seen in the network, and waits to be published or dropped, for 30 days at most. */
  | 'PREPARED'
  /** It is in the network. */
  | 'PUBLISHED'
  /** It is being brought into the network. */
  | 'PUBLISHING'
  /** Its files are being read. */
  | 'READING'
  /** It is being taken out of the network. */
  | 'UNDOING'
  /** It was taken out of the network. */
  | 'UNDONE'
  /** Its files wait to be read. */
  | 'WAITING';

/** A merge to be undone. */
export type UndoFirmMergeInput = {
  /** `FirmMerge.id`. */
  id: Scalars['ID']['input'];
};

/** What came of it. */
export type UndoFirmMergePayload = {
  __typename?: 'UndoFirmMergePayload';
  /** Errors; empty where it was undone. */
  errors: Array<UserError>;
  /** The firm that is one of its own again; null where there are errors. */
  firm?: Maybe<Firm>;
  /** What it had and was deleted since the merge. */
  gone: Array<FirmMergeGone>;
  /** The firm that it was merged into; null where that is gone, or there are errors. */
  kept?: Maybe<Firm>;
  /** Fields of the kept firm that changed since the merge, and stay as they are now. */
  keptFields: Array<FirmMergeFieldName>;
  /** Codes that the firm does not get back, because another firm has them by now. */
  lostCodes: Array<FirmMergeFieldName>;
};

/** The import to be taken out of the network. */
export type UndoImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
};

/** What a brief says. What is left out stays as it is; a list replaces the one before. */
export type UpdateBriefInput = {
  /** Whom the result is for, in English, up to 1,000 characters. */
  audienceEn?: InputMaybe<Scalars['String']['input']>;
  /** Whom the result is for, in Chinese, up to 1,000 characters. */
  audienceZh?: InputMaybe<Scalars['String']['input']>;
  /** What the partner would gain, in English, up to 2,000 characters. */
  benefitEn?: InputMaybe<Scalars['String']['input']>;
  /** What the partner would gain, in Chinese, up to 2,000 characters. */
  benefitZh?: InputMaybe<Scalars['String']['input']>;
  /** The brief. */
  briefId: Scalars['ID']['input'];
  /** Size of the budget; null where it is not stated. */
  budgetBand?: InputMaybe<BudgetBand>;
  /** Last day for responses. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Time zone of the deadline, an IANA name; Asia/Shanghai where none is given. */
  deadlineZone?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, in English, up to 4,000 characters. */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted, in Chinese, up to 4,000 characters. */
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /** Last day that rights are needed for, not before the first; null where it is not stated. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * `Brief.version` as it was read before the change. Where the brief has another by now nothing is changed, and
   * the error is CONFLICT: read it again. Left out, the change is made on whatever the others have left.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Field of use that rights are needed for: id of a group of the capability taxonomy. */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of IP of the firm that it concerns, at most 50. */
  ipAssets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of markets that it targets, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Capabilities it needs, at most 30, each once; not groups. */
  needs?: InputMaybe<Array<BriefNeedInput>>;
  /** First day that rights are needed for; null where it is not stated. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Title in English, up to 200 characters in one line. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** Title in Chinese, up to 200 characters in one line. */
  titleZh?: InputMaybe<Scalars['String']['input']>;
  /** Who may see it once it is published; PUBLIC where nothing is given. */
  visibility?: InputMaybe<BriefVisibility>;
};

/** What came of it. */
export type UpdateBriefPayload = {
  __typename?: 'UpdateBriefPayload';
  /** The brief as it is now; null where there are errors. */
  brief?: Maybe<Brief>;
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
};

/** What a firm says of itself. What is left out stays as it is; a list replaces the one before. */
export type UpdateFirmInput = {
  /** Ids of capabilities it offers, at most 50; not of groups. */
  capabilities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** City, in English. */
  cityEn?: InputMaybe<Scalars['String']['input']>;
  /** City, in Chinese. */
  cityZh?: InputMaybe<Scalars['String']['input']>;
  /** What it does, in English, up to 4,000 characters. */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** What it does, in Chinese, up to 4,000 characters. */
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /**
   * Agrees that the firm is no longer verified. Reviewers verified the firm under its name and type of
   * organisation: another type, or a name that differs in more than case, width, spaces, ordinary punctuation
   * and legal form, ends the verification, those who verified it are notified, and an owner asks for it again by
   * `claimFirm`. Without `true` here such a change of a verified firm saves nothing, and
   * the error is CONFLICT on this field; one by an editor is FORBIDDEN in any case. Other changes do not read
   * it.
   */
  endsVerification?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * `Firm.version` as it was read before the change. Where the firm has another by now nothing is changed, and
   * the error is CONFLICT: read it again. Left out, the change is made on whatever the others have left.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The firm. */
  firmId: Scalars['ID']['input'];
  /** Calendar year it was founded in; null where it is not known. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of heritage domains it works in, at most 50. */
  heritageDomains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of markets it sells to, at most 50. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name in English, 1..200 characters in one line. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Name in Chinese, 1..200 characters in one line. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** What kind of organisation it is. */
  organisationType?: InputMaybe<OrganisationType>;
  /** Province, or country abroad, by its English name, as in `Firm.province`. */
  province?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type UpdateFirmPayload = {
  __typename?: 'UpdateFirmPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** The firm as it is now; null where there are errors. */
  firm?: Maybe<Firm>;
};

/** What is said of an IP asset. What is left out stays as it is; a list replaces the one before. */
export type UpdateIPAssetInput = {
  /**
   * Heritage category: world-heritage, unesco-ich, national-ich, museum-collection, performing-arts, publishing,
   * digital-archive, archaeological-site or event-brand.
   */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in English, up to 4,000 characters. */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in Chinese, up to 4,000 characters. */
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /**
   * `IPAsset.version` as it was read before the change. Where the asset has another by now nothing is changed,
   * and the error is CONFLICT: read it again. Left out, the change is made on whatever the others have left.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Forms it exists in, at least one; as in `IPAsset.forms`. */
  forms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the heritage domain that it belongs to. */
  heritageDomain?: InputMaybe<Scalars['ID']['input']>;
  /** The asset. */
  id: Scalars['ID']['input'];
  /** Calendar year of inscription on a heritage list; null where there is none. */
  inscriptionYear?: InputMaybe<Scalars['Int']['input']>;
  /** Name in English, 1..200 characters in one line. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Name in Chinese, 1..200 characters in one line. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type UpdateIPAssetPayload = {
  __typename?: 'UpdateIPAssetPayload';
  /** Errors; empty where it was done. */
  errors: Array<UserError>;
  /** The asset as it is now; null where there are errors. */
  ipAsset?: Maybe<IPAsset>;
};

/** An expected error of a mutation. */
export type UserError = {
  __typename?: 'UserError';
  /** For programs: BAD_USER_INPUT, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT or TOO_MANY_ATTEMPTS. */
  code: Scalars['String']['output'];
  /** The field of the input that it is about, where it is about one. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people: what to do, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Who verified a firm. */
export type Verification = {
  __typename?: 'Verification';
  /** The export base that verified it; null where it was the platform. */
  base?: Maybe<ExportBase>;
  /** Last day on which it holds. */
  until: Scalars['Date']['output'];
};

/**
 * The account that asks, by its session or its API key. Sessions, passwords, TOTP and keys are managed under
 * /api/auth.
 */
export type Viewer = {
  __typename?: 'Viewer';
  /** One's own claims, newest first, at most 50. */
  claims: Array<Claim>;
  /** What one agreed to and took back, newest first. All that is kept of oneself is at GET /files/my-data.json. */
  consents: Array<Consent>;
  /** Address of the account. */
  email: Scalars['String']['output'];
  /** Whether the address was confirmed; nothing can be written before. */
  emailVerified: Scalars['Boolean']['output'];
  /** Days between asking for an erasure and its being carried out, within which it can be taken back. */
  erasureDays: Scalars['Int']['output'];
  /** Erasures that wait: of one's own account, and of firms that one owns. */
  erasures: Array<Erasure>;
  /**
   * What happened to one's own account, newest first: sign-ins and sign-outs, password, second step, keys.
   * `first` is 1..100.
   */
  events: AuditEventConnection;
  /** One's own requests for the removal of a profile, newest first, at most 50. */
  firmRemovals: Array<FirmRemoval>;
  /** Stable id of the account. */
  id: Scalars['ID']['output'];
  /** The bases for which one may import tables, as a member of theirs. */
  importBases: Array<ExportBase>;
  /**
   * Whether evidence of the kind MAIL_DOMAIN would hold for a firm: one's own address is on the domain of its
   * website, or of a source marked as its own. False for a firm that does not exist.
   */
  mailDomainHolds: Scalars['Boolean']['output'];
  /** Firms and bases that the account belongs to, oldest membership first, at most 200. */
  memberships: Array<Membership>;
  /** What the person wants to be called. */
  name: Scalars['String']['output'];
  /** Whether the account looks after the platform itself. */
  platformAdmin: Scalars['Boolean']['output'];
  /**
   * How many requests wait for the viewer to decide, for bases, firms and the platform, or those of one base; one's
   * own are not among them. Counted up to 100, which stands for 100 and more. Null to anyone who reviews none, or none
   * of that base.
   */
  requestsToReviewCount?: Maybe<Scalars['Int']['output']>;
  /** Whether signing in asks for a one-time code (TOTP) as well. */
  twoFactorEnabled: Scalars['Boolean']['output'];
  /** Whether one decides for a firm what others say of it in their projects. */
  viewerCanConfirmProjects: Scalars['Boolean']['output'];
  /** Whether one may change what capabilities, heritage domains and markets there are. */
  viewerCanEditVocabularies: Scalars['Boolean']['output'];
  /** Whether one may import tables for any base, or for the platform. */
  viewerCanImport: Scalars['Boolean']['output'];
  /** Whether one may merge firms, of a base or all. */
  viewerCanMergeFirms: Scalars['Boolean']['output'];
  /** Whether one decides claims and requests for removal, of a base or of the platform. */
  viewerCanReview: Scalars['Boolean']['output'];
  /** Whether one may see what waits to be sent and what failed. */
  viewerCanSeeOutbox: Scalars['Boolean']['output'];
  /** Whether one may see which profiles were removed. */
  viewerCanSeeRemovedFirms: Scalars['Boolean']['output'];
};


/**
 * The account that asks, by its session or its API key. Sessions, passwords, TOTP and keys are managed under
 * /api/auth.
 */
export type ViewereventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The account that asks, by its session or its API key. Sessions, passwords, TOTP and keys are managed under
 * /api/auth.
 */
export type ViewermailDomainHoldsArgs = {
  firmId: Scalars['ID']['input'];
};


/**
 * The account that asks, by its session or its API key. Sessions, passwords, TOTP and keys are managed under
 * /api/auth.
 */
export type ViewerrequestsToReviewCountArgs = {
  baseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the network calls things by. */
export type Vocabulary =
  /** What firms offer, projects used and briefs need. */
  | 'CAPABILITIES'
  /** Kinds of culture. */
  | 'HERITAGE_DOMAINS'
  /** Places to sell to. */
  | 'MARKETS';

/** An entry of a vocabulary, as those see it who edit it. */
export type VocabularyEntry = {
  __typename?: 'VocabularyEntry';
  /** Its code, which addresses and tables know it by; it never changes. */
  code: Scalars['ID']['output'];
  /** Of a market, what kind of place it is. */
  marketType?: Maybe<MarketType>;
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Codes of what it lies in: of a capability its group, of a market regions. */
  parentCodes: Array<Scalars['String']['output']>;
  /** How many entries lie in it. */
  partCount: Scalars['Int']['output'];
  /** Of a group of capabilities, the side that typically offers them. */
  typicalSide?: Maybe<FirmKind>;
  /** How many firms, projects, briefs, IP assets and grants refer to it. */
  useCount: Scalars['Int']['output'];
};

/** A page of entries. */
export type VocabularyEntryConnection = {
  __typename?: 'VocabularyEntryConnection';
  /** The entries with their cursors. */
  edges: Array<VocabularyEntryEdge>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** False where `totalCount` is a lower bound. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** An entry in a list. */
export type VocabularyEntryEdge = {
  __typename?: 'VocabularyEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: VocabularyEntry;
};

/** What came of it. */
export type VocabularyEntryPayload = {
  __typename?: 'VocabularyEntryPayload';
  /** The entry, of one that was retired as it was; null where there are errors. */
  entry?: Maybe<VocabularyEntry>;
  /** Errors. */
  errors: Array<UserError>;
};

/** A claim to be taken back. */
export type WithdrawClaimInput = {
  /** The claim. */
  claimId: Scalars['ID']['input'];
};

/** What came of it. */
export type WithdrawClaimPayload = {
  __typename?: 'WithdrawClaimPayload';
  /** The claim as it stands now; null where there are errors. */
  claim?: Maybe<Claim>;
  /** Errors; empty where it was withdrawn. */
  errors: Array<UserError>;
};

/** An erasure to be taken back. */
export type WithdrawErasureInput = {
  /** The firm; left out, one's own account. */
  firmId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type WithdrawErasurePayload = {
  __typename?: 'WithdrawErasurePayload';
  /** Errors; empty where it was taken back. */
  errors: Array<UserError>;
  /** The viewer; null where there are errors. */
  viewer?: Maybe<Viewer>;
};

/** An invitation to be withdrawn. */
export type WithdrawInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Where to it invites. */
  place: PlaceInput;
};

/** A project to be withdrawn. */
export type WithdrawProjectInput = {
  /** As for `changeProject`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The project. */
  projectId: Scalars['ID']['input'];
};

/** What came of it. */
export type WithdrawProjectPayload = {
  __typename?: 'WithdrawProjectPayload';
  /** Errors; empty where it was withdrawn. */
  errors: Array<UserError>;
  /** Id of the project that is gone; null where there are errors. */
  projectId?: Maybe<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  FirmRequest:
    | ( ClaimMapper & { __typename: 'Claim' } )
    | ( FirmRemovalMapper & { __typename: 'FirmRemoval' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  AddProjectInput: AddProjectInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddProjectPayload: ResolverTypeWrapper<Omit<AddProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  AddVocabularyEntryInput: AddVocabularyEntryInput;
  AuditEvent: ResolverTypeWrapper<AuditEventMapper>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditSubject: AuditSubject;
  BeginImportInput: BeginImportInput;
  Brief: ResolverTypeWrapper<BriefMapper>;
  BriefConnection: ResolverTypeWrapper<BriefConnectionMapper>;
  BriefEdge: ResolverTypeWrapper<Omit<BriefEdge, 'node'> & { node: ResolversTypes['Brief'] }>;
  BriefFilter: BriefFilter;
  BriefNeed: ResolverTypeWrapper<Omit<BriefNeed, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BriefNeedInput: BriefNeedInput;
  BriefOutcome: ResolverTypeWrapper<'PARTNER_HERE' | 'PARTNER_ELSEWHERE' | 'GIVEN_UP'>;
  BriefStatus: ResolverTypeWrapper<'DRAFT' | 'OPEN' | 'CLOSED'>;
  BriefVisibility: ResolverTypeWrapper<'PUBLIC' | 'VERIFIED' | 'BASE' | 'ONLY_US'>;
  BudgetBand: ResolverTypeWrapper<'UNDER_100K' | 'FROM_100K_TO_500K' | 'FROM_500K_TO_2M' | 'OVER_2M'>;
  Capability: ResolverTypeWrapper<CapabilityMapper>;
  ChangeMemberPayload: ResolverTypeWrapper<Omit<ChangeMemberPayload, 'members'> & { members?: Maybe<ResolversTypes['Members']> }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeProjectInput: ChangeProjectInput;
  ChangeProjectPayload: ResolverTypeWrapper<Omit<ChangeProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionMapper>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFirmInput: ClaimFirmInput;
  ClaimFirmPayload: ResolverTypeWrapper<Omit<ClaimFirmPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  CloseBriefInput: CloseBriefInput;
  CloseBriefPayload: ResolverTypeWrapper<Omit<CloseBriefPayload, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  ConfirmProjectInput: ConfirmProjectInput;
  ConfirmProjectPayload: ResolverTypeWrapper<Omit<ConfirmProjectPayload, 'confirmation'> & { confirmation?: Maybe<ResolversTypes['ProjectConfirmation']> }>;
  Consent: ResolverTypeWrapper<Omit<Consent, 'purpose' | 'way'> & { purpose: ResolversTypes['ConsentPurpose'], way: ResolversTypes['ConsentWay'] }>;
  ConsentPurpose: ResolverTypeWrapper<'TERMS' | 'NEWS'>;
  ConsentWay: ResolverTypeWrapper<'SIGN_UP' | 'SETTINGS'>;
  CreateBriefInput: CreateBriefInput;
  CreateBriefPayload: ResolverTypeWrapper<Omit<CreateBriefPayload, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  CreateIPAssetInput: CreateIPAssetInput;
  CreateIPAssetPayload: ResolverTypeWrapper<Omit<CreateIPAssetPayload, 'ipAsset'> & { ipAsset?: Maybe<ResolversTypes['IPAsset']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideImportDuplicatesInput: DecideImportDuplicatesInput;
  DeleteBriefInput: DeleteBriefInput;
  DeleteBriefPayload: ResolverTypeWrapper<DeleteBriefPayload>;
  DismissReason: ResolverTypeWrapper<'ALREADY_KNOWN' | 'WRONG_FIELD' | 'WRONG_MARKET' | 'WRONG_SIZE' | 'COMPETITOR' | 'NOT_NOW' | 'OTHER'>;
  DismissRecommendationInput: DismissRecommendationInput;
  DismissRecommendationPayload: ResolverTypeWrapper<Omit<DismissRecommendationPayload, 'dismissed'> & { dismissed?: Maybe<ResolversTypes['DismissedPartner']> }>;
  DismissedPartner: ResolverTypeWrapper<DismissedPartnerMapper>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  DropImportInput: DropImportInput;
  Erasure: ResolverTypeWrapper<ErasureMapper>;
  EvidenceKind: ResolverTypeWrapper<'MAIL_DOMAIN' | 'DOCUMENT' | 'CREDIT_CODE' | 'LEI'>;
  ExportBase: ResolverTypeWrapper<ExportBaseMapper>;
  Firm: ResolverTypeWrapper<FirmMapper>;
  FirmConnection: ResolverTypeWrapper<FirmConnectionMapper>;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmFilter: FirmFilter;
  FirmKind: ResolverTypeWrapper<'TRADITIONAL' | 'DIGITAL'>;
  FirmMerge: ResolverTypeWrapper<FirmMergeMapper>;
  FirmMergeConnection: ResolverTypeWrapper<FirmMergeConnectionMapper>;
  FirmMergeCount: ResolverTypeWrapper<Omit<FirmMergeCount, 'kind'> & { kind: ResolversTypes['FirmMergeKind'] }>;
  FirmMergeEdge: ResolverTypeWrapper<Omit<FirmMergeEdge, 'node'> & { node: ResolversTypes['FirmMerge'] }>;
  FirmMergeField: ResolverTypeWrapper<Omit<FirmMergeField, 'field'> & { field: ResolversTypes['FirmMergeFieldName'] }>;
  FirmMergeFieldName: ResolverTypeWrapper<'NAME_ZH' | 'NAME_EN' | 'ORGANISATION_TYPE' | 'DESCRIPTION_ZH' | 'DESCRIPTION_EN' | 'PLACE' | 'FOUNDED_YEAR' | 'WEBSITE' | 'CREDIT_CODE' | 'LEI'>;
  FirmMergeGone: ResolverTypeWrapper<Omit<FirmMergeGone, 'kind'> & { kind: ResolversTypes['FirmMergeKind'] }>;
  FirmMergeKind: ResolverTypeWrapper<'CAPABILITIES' | 'HERITAGE_DOMAINS' | 'MARKETS' | 'IP_ASSETS' | 'LICENCES' | 'BRIEFS' | 'PROJECTS' | 'BASE'>;
  FirmMergeObstacle: ResolverTypeWrapper<'SAMPLE' | 'TOO_LARGE' | 'MEMBERS' | 'REQUESTS' | 'ERASURE'>;
  FirmMergePreview: ResolverTypeWrapper<FirmMergePreviewMapper>;
  FirmPair: ResolverTypeWrapper<FirmPairMapper>;
  FirmPairConnection: ResolverTypeWrapper<FirmPairConnectionMapper>;
  FirmPairEdge: ResolverTypeWrapper<Omit<FirmPairEdge, 'node'> & { node: ResolversTypes['FirmPair'] }>;
  FirmRemoval: ResolverTypeWrapper<FirmRemovalMapper>;
  FirmRemovalConnection: ResolverTypeWrapper<FirmRemovalConnectionMapper>;
  FirmRemovalEdge: ResolverTypeWrapper<Omit<FirmRemovalEdge, 'node'> & { node: ResolversTypes['FirmRemoval'] }>;
  FirmRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FirmRequest']>;
  Fit: ResolverTypeWrapper<'STRONG' | 'GOOD' | 'POSSIBLE'>;
  Grant: ResolverTypeWrapper<GrantMapper>;
  GrantConnection: ResolverTypeWrapper<GrantConnectionMapper>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GraphLink: ResolverTypeWrapper<GraphLink>;
  GraphNode: ResolverTypeWrapper<GraphNodeMapper>;
  GraphPicture: ResolverTypeWrapper<Omit<GraphPicture, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  HeritageDomain: ResolverTypeWrapper<HeritageDomain>;
  IPAsset: ResolverTypeWrapper<IPAssetMapper>;
  IPAssetConnection: ResolverTypeWrapper<IPAssetConnectionMapper>;
  IPAssetEdge: ResolverTypeWrapper<Omit<IPAssetEdge, 'node'> & { node: ResolversTypes['IPAsset'] }>;
  IPAssetFilter: IPAssetFilter;
  ImportCell: ResolverTypeWrapper<ImportCell>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportCount: ResolverTypeWrapper<Omit<ImportCount, 'table'> & { table: ResolversTypes['ImportTable'] }>;
  ImportDuplicate: ResolverTypeWrapper<ImportDuplicateMapper>;
  ImportDuplicateConnection: ResolverTypeWrapper<ImportDuplicateConnectionMapper>;
  ImportDuplicateDecision: ResolverTypeWrapper<'SAME' | 'DIFFERENT'>;
  ImportDuplicateDecisionInput: ImportDuplicateDecisionInput;
  ImportDuplicateEdge: ResolverTypeWrapper<Omit<ImportDuplicateEdge, 'node'> & { node: ResolversTypes['ImportDuplicate'] }>;
  ImportDuplicateReason: ResolverTypeWrapper<'CODE' | 'DOMAIN' | 'NAME'>;
  ImportEncoding: ResolverTypeWrapper<'GB18030' | 'BIG5' | 'WINDOWS_1252' | 'WINDOWS_1250' | 'WINDOWS_1251' | 'SHIFT_JIS' | 'EUC_KR' | 'UTF_16LE'>;
  ImportFileInput: ImportFileInput;
  ImportHeader: ResolverTypeWrapper<Omit<ImportHeader, 'table'> & { table: ResolversTypes['ImportTable'] }>;
  ImportMeaningInput: ImportMeaningInput;
  ImportReason: ResolverTypeWrapper<ImportReason>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnectionMapper>;
  ImportRowEdge: ResolverTypeWrapper<ImportRowEdge>;
  ImportTable: ResolverTypeWrapper<'CAPABILITIES' | 'HERITAGE_DOMAINS' | 'MARKETS' | 'FIRMS' | 'PROJECTS' | 'PARTICIPATIONS' | 'IP_ASSETS' | 'BRIEFS'>;
  ImportTerm: ResolverTypeWrapper<ImportTerm>;
  Invitation: ResolverTypeWrapper<InvitationMapper>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  Language: ResolverTypeWrapper<'ZH' | 'EN'>;
  LeaveProjectInput: LeaveProjectInput;
  LeaveProjectPayload: ResolverTypeWrapper<Omit<LeaveProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  MapImportInput: MapImportInput;
  MarkFirmsNotSameInput: MarkFirmsNotSameInput;
  MarkFirmsNotSamePayload: ResolverTypeWrapper<Omit<MarkFirmsNotSamePayload, 'firm' | 'other'> & { firm?: Maybe<ResolversTypes['Firm']>, other?: Maybe<ResolversTypes['Firm']> }>;
  Market: ResolverTypeWrapper<MarketMapper>;
  MarketType: ResolverTypeWrapper<'COUNTRY' | 'AREA' | 'REGION'>;
  MatchSubject: MatchSubject;
  MatchingInfo: ResolverTypeWrapper<MatchingInfo>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberRole: ResolverTypeWrapper<'OWNER' | 'EDITOR' | 'VIEWER' | 'CURATOR' | 'ADMIN'>;
  Members: ResolverTypeWrapper<MembersMapper>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MergeFirmsInput: MergeFirmsInput;
  MergeFirmsPayload: ResolverTypeWrapper<Omit<MergeFirmsPayload, 'firm' | 'merge'> & { firm?: Maybe<ResolversTypes['Firm']>, merge?: Maybe<ResolversTypes['FirmMerge']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedFirm: ResolverTypeWrapper<NamedFirmMapper>;
  NamedFirmInput: NamedFirmInput;
  NamedFirmState: ResolverTypeWrapper<'WAITING' | 'DECLINED' | 'LEFT' | 'EXPIRED'>;
  NetworkFigures: ResolverTypeWrapper<NetworkFigures>;
  OfferedCapability: ResolverTypeWrapper<OfferedCapabilityMapper>;
  OpenRecommendationInput: OpenRecommendationInput;
  OpenRecommendationPayload: ResolverTypeWrapper<Omit<OpenRecommendationPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Firm']> }>;
  OrganisationType: ResolverTypeWrapper<'COMPANY' | 'INSTITUTION' | 'UNIVERSITY' | 'AUTHORITY' | 'FOUNDATION' | 'MEDIA'>;
  OutboxEntry: ResolverTypeWrapper<OutboxEntryMapper>;
  OutboxEntryConnection: ResolverTypeWrapper<OutboxEntryConnectionMapper>;
  OutboxEntryEdge: ResolverTypeWrapper<Omit<OutboxEntryEdge, 'node'> & { node: ResolversTypes['OutboxEntry'] }>;
  OutboxState: ResolverTypeWrapper<'WAITING' | 'FAILED'>;
  OutsidePartnerInput: OutsidePartnerInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ParticipantMapper>;
  PartnerChoices: ResolverTypeWrapper<Omit<PartnerChoices, 'dismissed' | 'saved'> & { dismissed: Array<ResolversTypes['DismissedPartner']>, saved: Array<ResolversTypes['SavedPartner']> }>;
  PartnerFilter: PartnerFilter;
  PathStep: ResolverTypeWrapper<PathStepMapper>;
  PlaceInput: PlaceInput;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectConfirmation: ResolverTypeWrapper<ProjectConfirmationMapper>;
  ProjectConfirmationConnection: ResolverTypeWrapper<ProjectConfirmationConnectionMapper>;
  ProjectConfirmationEdge: ResolverTypeWrapper<Omit<ProjectConfirmationEdge, 'node'> & { node: ResolversTypes['ProjectConfirmation'] }>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  Provenance: ResolverTypeWrapper<Omit<Provenance, 'tier'> & { tier: ResolversTypes['SourceTier'] }>;
  Province: ResolverTypeWrapper<Province>;
  PublishBriefInput: PublishBriefInput;
  PublishBriefPayload: ResolverTypeWrapper<Omit<PublishBriefPayload, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  PublishImportInput: PublishImportInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonMapper>;
  ReasonSide: ResolverTypeWrapper<'FOR_YOU' | 'FOR_THEM' | 'CAUTION'>;
  Recommendation: ResolverTypeWrapper<RecommendationMapper>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationConnectionMapper>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RegisterFirmInput: RegisterFirmInput;
  RegisterFirmPayload: ResolverTypeWrapper<Omit<RegisterFirmPayload, 'claim' | 'firm'> & { claim?: Maybe<ResolversTypes['Claim']>, firm?: Maybe<ResolversTypes['Firm']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemovedBy: ResolverTypeWrapper<'REMOVAL' | 'ERASURE' | 'MERGE'>;
  RemovedFirm: ResolverTypeWrapper<Omit<RemovedFirm, 'by'> & { by: ResolversTypes['RemovedBy'] }>;
  RemovedFirmConnection: ResolverTypeWrapper<RemovedFirmConnectionMapper>;
  RemovedFirmEdge: ResolverTypeWrapper<Omit<RemovedFirmEdge, 'node'> & { node: ResolversTypes['RemovedFirm'] }>;
  RenameVocabularyEntryInput: RenameVocabularyEntryInput;
  ReopenBriefInput: ReopenBriefInput;
  ReopenBriefPayload: ResolverTypeWrapper<Omit<ReopenBriefPayload, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: ResolverTypeWrapper<Omit<RequestErasurePayload, 'erasure'> & { erasure?: Maybe<ResolversTypes['Erasure']> }>;
  RequestFirmRemovalInput: RequestFirmRemovalInput;
  RequestFirmRemovalPayload: ResolverTypeWrapper<Omit<RequestFirmRemovalPayload, 'request'> & { request?: Maybe<ResolversTypes['FirmRemoval']> }>;
  RequestStatus: ResolverTypeWrapper<'PENDING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED' | 'EXPIRED'>;
  ResendInvitationInput: ResendInvitationInput;
  ResetRecommendationInput: ResetRecommendationInput;
  ResetRecommendationPayload: ResolverTypeWrapper<Omit<ResetRecommendationPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Firm']> }>;
  RetireVocabularyEntryInput: RetireVocabularyEntryInput;
  RetryOutboxEntriesInput: RetryOutboxEntriesInput;
  RetryOutboxEntriesPayload: ResolverTypeWrapper<RetryOutboxEntriesPayload>;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: ResolverTypeWrapper<Omit<ReviewClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  ReviewFirmRemovalInput: ReviewFirmRemovalInput;
  ReviewFirmRemovalPayload: ResolverTypeWrapper<Omit<ReviewFirmRemovalPayload, 'request'> & { request?: Maybe<ResolversTypes['FirmRemoval']> }>;
  SaveRecommendationInput: SaveRecommendationInput;
  SaveRecommendationPayload: ResolverTypeWrapper<Omit<SaveRecommendationPayload, 'saved'> & { saved?: Maybe<ResolversTypes['SavedPartner']> }>;
  SavedPartner: ResolverTypeWrapper<SavedPartnerMapper>;
  SetConsentInput: SetConsentInput;
  SetConsentPayload: ResolverTypeWrapper<Omit<SetConsentPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInProvider: ResolverTypeWrapper<SignInProvider>;
  SimilarFirm: ResolverTypeWrapper<Omit<SimilarFirm, 'because' | 'firm'> & { because: Array<ResolversTypes['SimilarityReason']>, firm: ResolversTypes['Firm'] }>;
  SimilarFirmsInput: SimilarFirmsInput;
  SimilarityReason: ResolverTypeWrapper<'CODE' | 'DOMAIN' | 'NAME'>;
  SourceTier: ResolverTypeWrapper<'OFFICIAL' | 'MEDIA' | 'REPOST' | 'NONE'>;
  TableImport: ResolverTypeWrapper<TableImportMapper>;
  TableImportConnection: ResolverTypeWrapper<TableImportConnectionMapper>;
  TableImportEdge: ResolverTypeWrapper<Omit<TableImportEdge, 'node'> & { node: ResolversTypes['TableImport'] }>;
  TableImportPayload: ResolverTypeWrapper<Omit<TableImportPayload, 'import'> & { import?: Maybe<ResolversTypes['TableImport']> }>;
  TableImportState: ResolverTypeWrapper<'WAITING' | 'READING' | 'PREPARED' | 'FAILED' | 'PUBLISHING' | 'PUBLISHED' | 'UNDOING' | 'UNDONE' | 'DROPPED'>;
  UndoFirmMergeInput: UndoFirmMergeInput;
  UndoFirmMergePayload: ResolverTypeWrapper<UndoFirmMergePayloadMapper>;
  UndoImportInput: UndoImportInput;
  UpdateBriefInput: UpdateBriefInput;
  UpdateBriefPayload: ResolverTypeWrapper<Omit<UpdateBriefPayload, 'brief'> & { brief?: Maybe<ResolversTypes['Brief']> }>;
  UpdateFirmInput: UpdateFirmInput;
  UpdateFirmPayload: ResolverTypeWrapper<Omit<UpdateFirmPayload, 'firm'> & { firm?: Maybe<ResolversTypes['Firm']> }>;
  UpdateIPAssetInput: UpdateIPAssetInput;
  UpdateIPAssetPayload: ResolverTypeWrapper<Omit<UpdateIPAssetPayload, 'ipAsset'> & { ipAsset?: Maybe<ResolversTypes['IPAsset']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Verification: ResolverTypeWrapper<VerificationMapper>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Vocabulary: ResolverTypeWrapper<'CAPABILITIES' | 'HERITAGE_DOMAINS' | 'MARKETS'>;
  VocabularyEntry: ResolverTypeWrapper<VocabularyEntryMapper>;
  VocabularyEntryConnection: ResolverTypeWrapper<VocabularyEntryConnectionMapper>;
  VocabularyEntryEdge: ResolverTypeWrapper<Omit<VocabularyEntryEdge, 'node'> & { node: ResolversTypes['VocabularyEntry'] }>;
  VocabularyEntryPayload: ResolverTypeWrapper<Omit<VocabularyEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['VocabularyEntry']> }>;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: ResolverTypeWrapper<Omit<WithdrawClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  WithdrawErasureInput: WithdrawErasureInput;
  WithdrawErasurePayload: ResolverTypeWrapper<Omit<WithdrawErasurePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawProjectInput: WithdrawProjectInput;
  WithdrawProjectPayload: ResolverTypeWrapper<WithdrawProjectPayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  AddProjectInput: AddProjectInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AddProjectPayload: Omit<AddProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  AddVocabularyEntryInput: AddVocabularyEntryInput;
  AuditEvent: AuditEventMapper;
  AuditEventConnection: AuditEventConnectionMapper;
  Boolean: Scalars['Boolean']['output'];
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditSubject: AuditSubject;
  BeginImportInput: BeginImportInput;
  Brief: BriefMapper;
  BriefConnection: BriefConnectionMapper;
  BriefEdge: Omit<BriefEdge, 'node'> & { node: ResolversParentTypes['Brief'] };
  BriefFilter: BriefFilter;
  BriefNeed: Omit<BriefNeed, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  Float: Scalars['Float']['output'];
  BriefNeedInput: BriefNeedInput;
  Capability: CapabilityMapper;
  ChangeMemberPayload: Omit<ChangeMemberPayload, 'members'> & { members?: Maybe<ResolversParentTypes['Members']> };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeProjectInput: ChangeProjectInput;
  ChangeProjectPayload: Omit<ChangeProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Claim: ClaimMapper;
  ClaimConnection: ClaimConnectionMapper;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFirmInput: ClaimFirmInput;
  ClaimFirmPayload: Omit<ClaimFirmPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  CloseBriefInput: CloseBriefInput;
  CloseBriefPayload: Omit<CloseBriefPayload, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  ConfirmProjectInput: ConfirmProjectInput;
  ConfirmProjectPayload: Omit<ConfirmProjectPayload, 'confirmation'> & { confirmation?: Maybe<ResolversParentTypes['ProjectConfirmation']> };
  Consent: Consent;
  CreateBriefInput: CreateBriefInput;
  CreateBriefPayload: Omit<CreateBriefPayload, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  CreateIPAssetInput: CreateIPAssetInput;
  CreateIPAssetPayload: Omit<CreateIPAssetPayload, 'ipAsset'> & { ipAsset?: Maybe<ResolversParentTypes['IPAsset']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideImportDuplicatesInput: DecideImportDuplicatesInput;
  DeleteBriefInput: DeleteBriefInput;
  DeleteBriefPayload: DeleteBriefPayload;
  DismissRecommendationInput: DismissRecommendationInput;
  DismissRecommendationPayload: Omit<DismissRecommendationPayload, 'dismissed'> & { dismissed?: Maybe<ResolversParentTypes['DismissedPartner']> };
  DismissedPartner: DismissedPartnerMapper;
  Document: DocumentMapper;
  DropImportInput: DropImportInput;
  Erasure: ErasureMapper;
  ExportBase: ExportBaseMapper;
  Firm: FirmMapper;
  FirmConnection: FirmConnectionMapper;
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmFilter: FirmFilter;
  FirmMerge: FirmMergeMapper;
  FirmMergeConnection: FirmMergeConnectionMapper;
  FirmMergeCount: FirmMergeCount;
  FirmMergeEdge: Omit<FirmMergeEdge, 'node'> & { node: ResolversParentTypes['FirmMerge'] };
  FirmMergeField: FirmMergeField;
  FirmMergeGone: FirmMergeGone;
  FirmMergePreview: FirmMergePreviewMapper;
  FirmPair: FirmPairMapper;
  FirmPairConnection: FirmPairConnectionMapper;
  FirmPairEdge: Omit<FirmPairEdge, 'node'> & { node: ResolversParentTypes['FirmPair'] };
  FirmRemoval: FirmRemovalMapper;
  FirmRemovalConnection: FirmRemovalConnectionMapper;
  FirmRemovalEdge: Omit<FirmRemovalEdge, 'node'> & { node: ResolversParentTypes['FirmRemoval'] };
  FirmRequest: ResolversInterfaceTypes<ResolversParentTypes>['FirmRequest'];
  Grant: GrantMapper;
  GrantConnection: GrantConnectionMapper;
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GraphLink: GraphLink;
  GraphNode: GraphNodeMapper;
  GraphPicture: Omit<GraphPicture, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  HeritageDomain: HeritageDomain;
  IPAsset: IPAssetMapper;
  IPAssetConnection: IPAssetConnectionMapper;
  IPAssetEdge: Omit<IPAssetEdge, 'node'> & { node: ResolversParentTypes['IPAsset'] };
  IPAssetFilter: IPAssetFilter;
  ImportCell: ImportCell;
  ImportColumn: ImportColumn;
  ImportCount: ImportCount;
  ImportDuplicate: ImportDuplicateMapper;
  ImportDuplicateConnection: ImportDuplicateConnectionMapper;
  ImportDuplicateDecisionInput: ImportDuplicateDecisionInput;
  ImportDuplicateEdge: Omit<ImportDuplicateEdge, 'node'> & { node: ResolversParentTypes['ImportDuplicate'] };
  ImportFileInput: ImportFileInput;
  ImportHeader: ImportHeader;
  ImportMeaningInput: ImportMeaningInput;
  ImportReason: ImportReason;
  ImportRow: ImportRow;
  ImportRowConnection: ImportRowConnectionMapper;
  ImportRowEdge: ImportRowEdge;
  ImportTerm: ImportTerm;
  Invitation: InvitationMapper;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  LeaveProjectInput: LeaveProjectInput;
  LeaveProjectPayload: Omit<LeaveProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  MapImportInput: MapImportInput;
  MarkFirmsNotSameInput: MarkFirmsNotSameInput;
  MarkFirmsNotSamePayload: Omit<MarkFirmsNotSamePayload, 'firm' | 'other'> & { firm?: Maybe<ResolversParentTypes['Firm']>, other?: Maybe<ResolversParentTypes['Firm']> };
  Market: MarketMapper;
  MatchSubject: MatchSubject;
  MatchingInfo: MatchingInfo;
  Member: MemberMapper;
  Members: MembersMapper;
  Membership: MembershipMapper;
  MergeFirmsInput: MergeFirmsInput;
  MergeFirmsPayload: Omit<MergeFirmsPayload, 'firm' | 'merge'> & { firm?: Maybe<ResolversParentTypes['Firm']>, merge?: Maybe<ResolversParentTypes['FirmMerge']> };
  Mutation: Record<PropertyKey, never>;
  NamedFirm: NamedFirmMapper;
  NamedFirmInput: NamedFirmInput;
  NetworkFigures: NetworkFigures;
  OfferedCapability: OfferedCapabilityMapper;
  OpenRecommendationInput: OpenRecommendationInput;
  OpenRecommendationPayload: Omit<OpenRecommendationPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Firm']> };
  OutboxEntry: OutboxEntryMapper;
  OutboxEntryConnection: OutboxEntryConnectionMapper;
  OutboxEntryEdge: Omit<OutboxEntryEdge, 'node'> & { node: ResolversParentTypes['OutboxEntry'] };
  OutsidePartnerInput: OutsidePartnerInput;
  PageInfo: PageInfo;
  Participant: ParticipantMapper;
  PartnerChoices: Omit<PartnerChoices, 'dismissed' | 'saved'> & { dismissed: Array<ResolversParentTypes['DismissedPartner']>, saved: Array<ResolversParentTypes['SavedPartner']> };
  PartnerFilter: PartnerFilter;
  PathStep: PathStepMapper;
  PlaceInput: PlaceInput;
  Project: ProjectMapper;
  ProjectConfirmation: ProjectConfirmationMapper;
  ProjectConfirmationConnection: ProjectConfirmationConnectionMapper;
  ProjectConfirmationEdge: Omit<ProjectConfirmationEdge, 'node'> & { node: ResolversParentTypes['ProjectConfirmation'] };
  ProjectConnection: ProjectConnectionMapper;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  Provenance: Provenance;
  Province: Province;
  PublishBriefInput: PublishBriefInput;
  PublishBriefPayload: Omit<PublishBriefPayload, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  PublishImportInput: PublishImportInput;
  Query: Record<PropertyKey, never>;
  Reason: ReasonMapper;
  Recommendation: RecommendationMapper;
  RecommendationConnection: RecommendationConnectionMapper;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RegisterFirmInput: RegisterFirmInput;
  RegisterFirmPayload: Omit<RegisterFirmPayload, 'claim' | 'firm'> & { claim?: Maybe<ResolversParentTypes['Claim']>, firm?: Maybe<ResolversParentTypes['Firm']> };
  RemoveMemberInput: RemoveMemberInput;
  RemovedFirm: RemovedFirm;
  RemovedFirmConnection: RemovedFirmConnectionMapper;
  RemovedFirmEdge: Omit<RemovedFirmEdge, 'node'> & { node: ResolversParentTypes['RemovedFirm'] };
  RenameVocabularyEntryInput: RenameVocabularyEntryInput;
  ReopenBriefInput: ReopenBriefInput;
  ReopenBriefPayload: Omit<ReopenBriefPayload, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: Omit<RequestErasurePayload, 'erasure'> & { erasure?: Maybe<ResolversParentTypes['Erasure']> };
  RequestFirmRemovalInput: RequestFirmRemovalInput;
  RequestFirmRemovalPayload: Omit<RequestFirmRemovalPayload, 'request'> & { request?: Maybe<ResolversParentTypes['FirmRemoval']> };
  ResendInvitationInput: ResendInvitationInput;
  ResetRecommendationInput: ResetRecommendationInput;
  ResetRecommendationPayload: Omit<ResetRecommendationPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Firm']> };
  RetireVocabularyEntryInput: RetireVocabularyEntryInput;
  RetryOutboxEntriesInput: RetryOutboxEntriesInput;
  RetryOutboxEntriesPayload: RetryOutboxEntriesPayload;
  ReviewClaimInput: ReviewClaimInput;
  ReviewClaimPayload: Omit<ReviewClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  ReviewFirmRemovalInput: ReviewFirmRemovalInput;
  ReviewFirmRemovalPayload: Omit<ReviewFirmRemovalPayload, 'request'> & { request?: Maybe<ResolversParentTypes['FirmRemoval']> };
  SaveRecommendationInput: SaveRecommendationInput;
  SaveRecommendationPayload: Omit<SaveRecommendationPayload, 'saved'> & { saved?: Maybe<ResolversParentTypes['SavedPartner']> };
  SavedPartner: SavedPartnerMapper;
  SetConsentInput: SetConsentInput;
  SetConsentPayload: Omit<SetConsentPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInProvider: SignInProvider;
  SimilarFirm: Omit<SimilarFirm, 'firm'> & { firm: ResolversParentTypes['Firm'] };
  SimilarFirmsInput: SimilarFirmsInput;
  TableImport: TableImportMapper;
  TableImportConnection: TableImportConnectionMapper;
  TableImportEdge: Omit<TableImportEdge, 'node'> & { node: ResolversParentTypes['TableImport'] };
  TableImportPayload: Omit<TableImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['TableImport']> };
  UndoFirmMergeInput: UndoFirmMergeInput;
  UndoFirmMergePayload: UndoFirmMergePayloadMapper;
  UndoImportInput: UndoImportInput;
  UpdateBriefInput: UpdateBriefInput;
  UpdateBriefPayload: Omit<UpdateBriefPayload, 'brief'> & { brief?: Maybe<ResolversParentTypes['Brief']> };
  UpdateFirmInput: UpdateFirmInput;
  UpdateFirmPayload: Omit<UpdateFirmPayload, 'firm'> & { firm?: Maybe<ResolversParentTypes['Firm']> };
  UpdateIPAssetInput: UpdateIPAssetInput;
  UpdateIPAssetPayload: Omit<UpdateIPAssetPayload, 'ipAsset'> & { ipAsset?: Maybe<ResolversParentTypes['IPAsset']> };
  UserError: UserError;
  Verification: VerificationMapper;
  Viewer: ViewerMapper;
  VocabularyEntry: VocabularyEntryMapper;
  VocabularyEntryConnection: VocabularyEntryConnectionMapper;
  VocabularyEntryEdge: Omit<VocabularyEntryEdge, 'node'> & { node: ResolversParentTypes['VocabularyEntry'] };
  VocabularyEntryPayload: Omit<VocabularyEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['VocabularyEntry']> };
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: Omit<WithdrawClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  WithdrawErasureInput: WithdrawErasureInput;
  WithdrawErasurePayload: Omit<WithdrawErasurePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawProjectInput: WithdrawProjectInput;
  WithdrawProjectPayload: WithdrawProjectPayload;
};

export type AcceptInvitationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type AddProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddProjectPayload'] = ResolversParentTypes['AddProjectPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  aboutName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type BriefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief']> = {
  audienceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audienceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benefitEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  benefitZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetBand?: Resolver<Maybe<ResolversTypes['BudgetBand']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlineZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAssets?: Resolver<Array<ResolversTypes['IPAsset']>, ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['BriefNeed']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['BriefOutcome']>, ParentType, ContextType>;
  outcomeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BriefStatus'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['BriefVisibility'], ParentType, ContextType>;
};

export type BriefConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BriefConnection'] = ResolversParentTypes['BriefConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BriefEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BriefEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BriefEdge'] = ResolversParentTypes['BriefEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brief'], ParentType, ContextType>;
};

export type BriefNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BriefNeed'] = ResolversParentTypes['BriefNeed']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  must?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BriefOutcomeResolvers = EnumResolverSignature<{ GIVEN_UP?: any, PARTNER_ELSEWHERE?: any, PARTNER_HERE?: any }, ResolversTypes['BriefOutcome']>;

export type BriefStatusResolvers = EnumResolverSignature<{ CLOSED?: any, DRAFT?: any, OPEN?: any }, ResolversTypes['BriefStatus']>;

export type BriefVisibilityResolvers = EnumResolverSignature<{ BASE?: any, ONLY_US?: any, PUBLIC?: any, VERIFIED?: any }, ResolversTypes['BriefVisibility']>;

export type BudgetBandResolvers = EnumResolverSignature<{ FROM_100K_TO_500K?: any, FROM_500K_TO_2M?: any, OVER_2M?: any, UNDER_100K?: any }, ResolversTypes['BudgetBand']>;

export type CapabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  children?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  typicalSide?: Resolver<Maybe<ResolversTypes['FirmKind']>, ParentType, ContextType>;
};

export type ChangeMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeMemberPayload'] = ResolversParentTypes['ChangeMemberPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Members']>, ParentType, ContextType>;
};

export type ChangeProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeProjectPayload'] = ResolversParentTypes['ChangeProjectPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  askedByEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distinctFrom?: Resolver<Maybe<Array<ResolversTypes['Firm']>>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceHolds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceKind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedBefore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimFirmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimFirmPayload'] = ResolversParentTypes['ClaimFirmPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseBriefPayload'] = ResolversParentTypes['CloseBriefPayload']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmProjectPayload'] = ResolversParentTypes['ConfirmProjectPayload']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['ProjectConfirmation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ConsentWay'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentPurposeResolvers = EnumResolverSignature<{ NEWS?: any, TERMS?: any }, ResolversTypes['ConsentPurpose']>;

export type ConsentWayResolvers = EnumResolverSignature<{ SETTINGS?: any, SIGN_UP?: any }, ResolversTypes['ConsentWay']>;

export type CreateBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateBriefPayload'] = ResolversParentTypes['CreateBriefPayload']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateIPAssetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateIPAssetPayload'] = ResolversParentTypes['CreateIPAssetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ipAsset?: Resolver<Maybe<ResolversTypes['IPAsset']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteBriefPayload'] = ResolversParentTypes['DeleteBriefPayload']> = {
  briefId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissReasonResolvers = EnumResolverSignature<{ ALREADY_KNOWN?: any, COMPETITOR?: any, NOT_NOW?: any, OTHER?: any, WRONG_FIELD?: any, WRONG_MARKET?: any, WRONG_SIZE?: any }, ResolversTypes['DismissReason']>;

export type DismissRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissRecommendationPayload'] = ResolversParentTypes['DismissRecommendationPayload']> = {
  dismissed?: Resolver<Maybe<ResolversTypes['DismissedPartner']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissedPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissedPartner'] = ResolversParentTypes['DismissedPartner']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  dismissedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DismissReason'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type EvidenceKindResolvers = EnumResolverSignature<{ CREDIT_CODE?: any, DOCUMENT?: any, LEI?: any, MAIL_DOMAIN?: any }, ResolversTypes['EvidenceKind']>;

export type ExportBaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportBase'] = ResolversParentTypes['ExportBase']> = {
  batch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<ExportBasefirmsArgs, 'first'>>;
  firmsInSameProvince?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<ExportBasefirmsInSameProvinceArgs, 'first'>>;
  focus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  viewerCanImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReadHistory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  allBriefs?: Resolver<Maybe<ResolversTypes['BriefConnection']>, ParentType, ContextType, RequireFields<FirmallBriefsArgs, 'first'>>;
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  briefs?: Resolver<ResolversTypes['BriefConnection'], ParentType, ContextType, RequireFields<FirmbriefsArgs, 'first'>>;
  capabilities?: Resolver<Array<ResolversTypes['OfferedCapability']>, ParentType, ContextType>;
  cityEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cityZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heritageDomains?: Resolver<Array<ResolversTypes['HeritageDomain']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAssets?: Resolver<ResolversTypes['IPAssetConnection'], ParentType, ContextType, RequireFields<FirmipAssetsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['FirmKind'], ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['GraphPicture'], ParentType, ContextType, RequireFields<FirmneighbourhoodArgs, 'first'>>;
  organisationType?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<FirmprojectsArgs, 'first'>>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selfRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAddProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAskForVerification?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChoosePartners?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPostBriefs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReadHistory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestRemoval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirmConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmConnection'] = ResolversParentTypes['FirmConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmEdge'] = ResolversParentTypes['FirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type FirmKindResolvers = EnumResolverSignature<{ DIGITAL?: any, TRADITIONAL?: any }, ResolversTypes['FirmKind']>;

export type FirmMergeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMerge'] = ResolversParentTypes['FirmMerge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FirmMergeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergeConnection'] = ResolversParentTypes['FirmMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirmMergeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmMergeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergeCount'] = ResolversParentTypes['FirmMergeCount']> = {
  kind?: Resolver<ResolversTypes['FirmMergeKind'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmMergeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergeEdge'] = ResolversParentTypes['FirmMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirmMerge'], ParentType, ContextType>;
};

export type FirmMergeFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergeField'] = ResolversParentTypes['FirmMergeField']> = {
  field?: Resolver<ResolversTypes['FirmMergeFieldName'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayTake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takesMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmMergeFieldNameResolvers = EnumResolverSignature<{ CREDIT_CODE?: any, DESCRIPTION_EN?: any, DESCRIPTION_ZH?: any, FOUNDED_YEAR?: any, LEI?: any, NAME_EN?: any, NAME_ZH?: any, ORGANISATION_TYPE?: any, PLACE?: any, WEBSITE?: any }, ResolversTypes['FirmMergeFieldName']>;

export type FirmMergeGoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergeGone'] = ResolversParentTypes['FirmMergeGone']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FirmMergeKind'], ParentType, ContextType>;
};

export type FirmMergeKindResolvers = EnumResolverSignature<{ BASE?: any, BRIEFS?: any, CAPABILITIES?: any, HERITAGE_DOMAINS?: any, IP_ASSETS?: any, LICENCES?: any, MARKETS?: any, PROJECTS?: any }, ResolversTypes['FirmMergeKind']>;

export type FirmMergeObstacleResolvers = EnumResolverSignature<{ ERASURE?: any, MEMBERS?: any, REQUESTS?: any, SAMPLE?: any, TOO_LARGE?: any }, ResolversTypes['FirmMergeObstacle']>;

export type FirmMergePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmMergePreview'] = ResolversParentTypes['FirmMergePreview']> = {
  fields?: Resolver<Array<ResolversTypes['FirmMergeField']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['FirmMergeCount']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['FirmMergeObstacle']>, ParentType, ContextType>;
  onlyEmptyFields?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmPairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmPair'] = ResolversParentTypes['FirmPair']> = {
  because?: Resolver<Array<ResolversTypes['ImportDuplicateReason']>, ParentType, ContextType>;
  bothYours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type FirmPairConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmPairConnection'] = ResolversParentTypes['FirmPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirmPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmPairEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmPairEdge'] = ResolversParentTypes['FirmPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirmPair'], ParentType, ContextType>;
};

export type FirmRemovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmRemoval'] = ResolversParentTypes['FirmRemoval']> = {
  askedByEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceHolds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceKind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  formerNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmRemovalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmRemovalConnection'] = ResolversParentTypes['FirmRemovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FirmRemovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirmRemovalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmRemovalEdge'] = ResolversParentTypes['FirmRemovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirmRemoval'], ParentType, ContextType>;
};

export type FirmRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmRequest'] = ResolversParentTypes['FirmRequest']> = {
  __resolveType?: TypeResolveFn<'Claim' | 'FirmRemoval', ParentType, ContextType>;
};

export type FitResolvers = EnumResolverSignature<{ GOOD?: any, POSSIBLE?: any, STRONG?: any }, ResolversTypes['Fit']>;

export type GrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantee?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  fromId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GraphNodenameArgs, 'language'>>;
};

export type GraphPictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphPicture'] = ResolversParentTypes['GraphPicture']> = {
  links?: Resolver<Array<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeritageDomainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeritageDomain'] = ResolversParentTypes['HeritageDomain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IPAssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IPAsset'] = ResolversParentTypes['IPAsset']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<IPAssetgrantsArgs, 'first'>>;
  heritageDomain?: Resolver<ResolversTypes['HeritageDomain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inscriptionYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<IPAssetprojectsArgs, 'first'>>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IPAssetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IPAssetConnection'] = ResolversParentTypes['IPAssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IPAssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IPAssetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IPAssetEdge'] = ResolversParentTypes['IPAssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IPAsset'], ParentType, ContextType>;
};

export type ImportCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCell'] = ResolversParentTypes['ImportCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCount'] = ResolversParentTypes['ImportCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ImportTable'], ParentType, ContextType>;
};

export type ImportDuplicateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDuplicate'] = ResolversParentTypes['ImportDuplicate']> = {
  because?: Resolver<Array<ResolversTypes['ImportDuplicateReason']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ImportDuplicateDecision']>, ParentType, ContextType>;
  inFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImportDuplicateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDuplicateConnection'] = ResolversParentTypes['ImportDuplicateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportDuplicateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecidedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDuplicateDecisionResolvers = EnumResolverSignature<{ DIFFERENT?: any, SAME?: any }, ResolversTypes['ImportDuplicateDecision']>;

export type ImportDuplicateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDuplicateEdge'] = ResolversParentTypes['ImportDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportDuplicate'], ParentType, ContextType>;
};

export type ImportDuplicateReasonResolvers = EnumResolverSignature<{ CODE?: any, DOMAIN?: any, NAME?: any }, ResolversTypes['ImportDuplicateReason']>;

export type ImportEncodingResolvers = EnumResolverSignature<{ BIG5?: any, EUC_KR?: any, GB18030?: any, SHIFT_JIS?: any, UTF_16LE?: any, WINDOWS_1250?: any, WINDOWS_1251?: any, WINDOWS_1252?: any }, ResolversTypes['ImportEncoding']>;

export type ImportHeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportHeader'] = ResolversParentTypes['ImportHeader']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ImportTable'], ParentType, ContextType>;
};

export type ImportReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReason'] = ResolversParentTypes['ImportReason']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leavesOutRow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  cells?: Resolver<Array<ResolversTypes['ImportCell']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type ImportTableResolvers = EnumResolverSignature<{ BRIEFS?: any, CAPABILITIES?: any, FIRMS?: any, HERITAGE_DOMAINS?: any, IP_ASSETS?: any, MARKETS?: any, PARTICIPATIONS?: any, PROJECTS?: any }, ResolversTypes['ImportTable']>;

export type ImportTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportTerm'] = ResolversParentTypes['ImportTerm']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, ZH?: any }, ResolversTypes['Language']>;

export type LeaveProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveProjectPayload'] = ResolversParentTypes['LeaveProjectPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type MarkFirmsNotSamePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MarkFirmsNotSamePayload'] = ResolversParentTypes['MarkFirmsNotSamePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type MarketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MarketType'], ParentType, ContextType>;
};

export type MarketTypeResolvers = EnumResolverSignature<{ AREA?: any, COUNTRY?: any, REGION?: any }, ResolversTypes['MarketType']>;

export type MatchingInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchingInfo'] = ResolversParentTypes['MatchingInfo']> = {
  fittedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fittedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hitAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ndcgAt10?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberRoleResolvers = EnumResolverSignature<{ ADMIN?: any, CURATOR?: any, EDITOR?: any, OWNER?: any, VIEWER?: any }, ResolversTypes['MemberRole']>;

export type MembersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Members'] = ResolversParentTypes['Members']> = {
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MergeFirmsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeFirmsPayload'] = ResolversParentTypes['MergeFirmsPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['FirmMerge']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationacceptInvitationArgs, 'input'>>;
  addProject?: Resolver<ResolversTypes['AddProjectPayload'], ParentType, ContextType, RequireFields<MutationaddProjectArgs, 'input'>>;
  addVocabularyEntry?: Resolver<ResolversTypes['VocabularyEntryPayload'], ParentType, ContextType, RequireFields<MutationaddVocabularyEntryArgs, 'input'>>;
  beginImport?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationbeginImportArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberPayload'], ParentType, ContextType, RequireFields<MutationchangeMemberRoleArgs, 'input'>>;
  changeProject?: Resolver<ResolversTypes['ChangeProjectPayload'], ParentType, ContextType, RequireFields<MutationchangeProjectArgs, 'input'>>;
  claimFirm?: Resolver<ResolversTypes['ClaimFirmPayload'], ParentType, ContextType, RequireFields<MutationclaimFirmArgs, 'input'>>;
  closeBrief?: Resolver<ResolversTypes['CloseBriefPayload'], ParentType, ContextType, RequireFields<MutationcloseBriefArgs, 'input'>>;
  confirmProject?: Resolver<ResolversTypes['ConfirmProjectPayload'], ParentType, ContextType, RequireFields<MutationconfirmProjectArgs, 'input'>>;
  createBrief?: Resolver<ResolversTypes['CreateBriefPayload'], ParentType, ContextType, RequireFields<MutationcreateBriefArgs, 'input'>>;
  createIPAsset?: Resolver<ResolversTypes['CreateIPAssetPayload'], ParentType, ContextType, RequireFields<MutationcreateIPAssetArgs, 'input'>>;
  decideImportDuplicates?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationdecideImportDuplicatesArgs, 'input'>>;
  deleteBrief?: Resolver<ResolversTypes['DeleteBriefPayload'], ParentType, ContextType, RequireFields<MutationdeleteBriefArgs, 'input'>>;
  dismissRecommendation?: Resolver<ResolversTypes['DismissRecommendationPayload'], ParentType, ContextType, RequireFields<MutationdismissRecommendationArgs, 'input'>>;
  dropImport?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationdropImportArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationinviteMemberArgs, 'input'>>;
  leaveProject?: Resolver<ResolversTypes['LeaveProjectPayload'], ParentType, ContextType, RequireFields<MutationleaveProjectArgs, 'input'>>;
  mapImport?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationmapImportArgs, 'input'>>;
  markFirmsNotSame?: Resolver<ResolversTypes['MarkFirmsNotSamePayload'], ParentType, ContextType, RequireFields<MutationmarkFirmsNotSameArgs, 'input'>>;
  mergeFirms?: Resolver<ResolversTypes['MergeFirmsPayload'], ParentType, ContextType, RequireFields<MutationmergeFirmsArgs, 'input'>>;
  openRecommendation?: Resolver<ResolversTypes['OpenRecommendationPayload'], ParentType, ContextType, RequireFields<MutationopenRecommendationArgs, 'input'>>;
  publishBrief?: Resolver<ResolversTypes['PublishBriefPayload'], ParentType, ContextType, RequireFields<MutationpublishBriefArgs, 'input'>>;
  publishImport?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationpublishImportArgs, 'input'>>;
  registerFirm?: Resolver<ResolversTypes['RegisterFirmPayload'], ParentType, ContextType, RequireFields<MutationregisterFirmArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['ChangeMemberPayload'], ParentType, ContextType, RequireFields<MutationremoveMemberArgs, 'input'>>;
  renameVocabularyEntry?: Resolver<ResolversTypes['VocabularyEntryPayload'], ParentType, ContextType, RequireFields<MutationrenameVocabularyEntryArgs, 'input'>>;
  reopenBrief?: Resolver<ResolversTypes['ReopenBriefPayload'], ParentType, ContextType, RequireFields<MutationreopenBriefArgs, 'input'>>;
  requestErasure?: Resolver<ResolversTypes['RequestErasurePayload'], ParentType, ContextType, RequireFields<MutationrequestErasureArgs, 'input'>>;
  requestFirmRemoval?: Resolver<ResolversTypes['RequestFirmRemovalPayload'], ParentType, ContextType, RequireFields<MutationrequestFirmRemovalArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationresendInvitationArgs, 'input'>>;
  resetRecommendation?: Resolver<ResolversTypes['ResetRecommendationPayload'], ParentType, ContextType, RequireFields<MutationresetRecommendationArgs, 'input'>>;
  retireVocabularyEntry?: Resolver<ResolversTypes['VocabularyEntryPayload'], ParentType, ContextType, RequireFields<MutationretireVocabularyEntryArgs, 'input'>>;
  retryOutboxEntries?: Resolver<ResolversTypes['RetryOutboxEntriesPayload'], ParentType, ContextType, RequireFields<MutationretryOutboxEntriesArgs, 'input'>>;
  reviewClaim?: Resolver<ResolversTypes['ReviewClaimPayload'], ParentType, ContextType, RequireFields<MutationreviewClaimArgs, 'input'>>;
  reviewFirmRemoval?: Resolver<ResolversTypes['ReviewFirmRemovalPayload'], ParentType, ContextType, RequireFields<MutationreviewFirmRemovalArgs, 'input'>>;
  saveRecommendation?: Resolver<ResolversTypes['SaveRecommendationPayload'], ParentType, ContextType, RequireFields<MutationsaveRecommendationArgs, 'input'>>;
  setConsent?: Resolver<ResolversTypes['SetConsentPayload'], ParentType, ContextType, RequireFields<MutationsetConsentArgs, 'input'>>;
  undoFirmMerge?: Resolver<ResolversTypes['UndoFirmMergePayload'], ParentType, ContextType, RequireFields<MutationundoFirmMergeArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['TableImportPayload'], ParentType, ContextType, RequireFields<MutationundoImportArgs, 'input'>>;
  updateBrief?: Resolver<ResolversTypes['UpdateBriefPayload'], ParentType, ContextType, RequireFields<MutationupdateBriefArgs, 'input'>>;
  updateFirm?: Resolver<ResolversTypes['UpdateFirmPayload'], ParentType, ContextType, RequireFields<MutationupdateFirmArgs, 'input'>>;
  updateIPAsset?: Resolver<ResolversTypes['UpdateIPAssetPayload'], ParentType, ContextType, RequireFields<MutationupdateIPAssetArgs, 'input'>>;
  withdrawClaim?: Resolver<ResolversTypes['WithdrawClaimPayload'], ParentType, ContextType, RequireFields<MutationwithdrawClaimArgs, 'input'>>;
  withdrawErasure?: Resolver<ResolversTypes['WithdrawErasurePayload'], ParentType, ContextType, RequireFields<MutationwithdrawErasureArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['ChangeMemberPayload'], ParentType, ContextType, RequireFields<MutationwithdrawInvitationArgs, 'input'>>;
  withdrawProject?: Resolver<ResolversTypes['WithdrawProjectPayload'], ParentType, ContextType, RequireFields<MutationwithdrawProjectArgs, 'input'>>;
};

export type NamedFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NamedFirm'] = ResolversParentTypes['NamedFirm']> = {
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  ipAssets?: Resolver<Array<ResolversTypes['IPAsset']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NamedFirmState'], ParentType, ContextType>;
};

export type NamedFirmStateResolvers = EnumResolverSignature<{ DECLINED?: any, EXPIRED?: any, LEFT?: any, WAITING?: any }, ResolversTypes['NamedFirmState']>;

export type NetworkFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkFigures'] = ResolversParentTypes['NetworkFigures']> = {
  briefs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digitalFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportBases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ipAssets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traditionalFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferedCapabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferedCapability'] = ResolversParentTypes['OfferedCapability']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  proofCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<OfferedCapabilityproofsArgs, 'first'>>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenRecommendationPayload'] = ResolversParentTypes['OpenRecommendationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type OrganisationTypeResolvers = EnumResolverSignature<{ AUTHORITY?: any, COMPANY?: any, FOUNDATION?: any, INSTITUTION?: any, MEDIA?: any, UNIVERSITY?: any }, ResolversTypes['OrganisationType']>;

export type OutboxEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutboxEntry'] = ResolversParentTypes['OutboxEntry']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutboxEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutboxEntryConnection'] = ResolversParentTypes['OutboxEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutboxEntryEdge']>, ParentType, ContextType>;
  oldestSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OutboxEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutboxEntryEdge'] = ResolversParentTypes['OutboxEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutboxEntry'], ParentType, ContextType>;
};

export type OutboxStateResolvers = EnumResolverSignature<{ FAILED?: any, WAITING?: any }, ResolversTypes['OutboxState']>;

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerChoicesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerChoices'] = ResolversParentTypes['PartnerChoices']> = {
  dismissed?: Resolver<Array<ResolversTypes['DismissedPartner']>, ParentType, ContextType>;
  saved?: Resolver<Array<ResolversTypes['SavedPartner']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathStepnameArgs, 'language'>>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  endMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  externalPartners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalPartnersZh?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAssets?: Resolver<Array<ResolversTypes['IPAsset']>, ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  namedFirms?: Resolver<Maybe<Array<ResolversTypes['NamedFirm']>>, ParentType, ContextType>;
  outcomeEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  startMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConfirmation'] = ResolversParentTypes['ProjectConfirmation']> = {
  askedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredBy?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAssets?: Resolver<Array<ResolversTypes['IPAsset']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  viewerCanConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectConfirmationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConfirmationConnection'] = ResolversParentTypes['ProjectConfirmationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectConfirmationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectConfirmationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConfirmationEdge'] = ResolversParentTypes['ProjectConfirmationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectConfirmation'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  unconfirmedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  abroad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishBriefPayload'] = ResolversParentTypes['PublishBriefPayload']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<QueryauditEventsArgs, 'first' | 'of'>>;
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType, RequireFields<QuerybriefArgs, 'id'>>;
  briefs?: Resolver<ResolversTypes['BriefConnection'], ParentType, ContextType, RequireFields<QuerybriefsArgs, 'first'>>;
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryclaimArgs, 'id'>>;
  claimsToReview?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryclaimsToReviewArgs, 'first'>>;
  exportBase?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType, RequireFields<QueryexportBaseArgs, 'id'>>;
  exportBases?: Resolver<Array<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryfirmArgs, 'id'>>;
  firmMergePreview?: Resolver<Maybe<ResolversTypes['FirmMergePreview']>, ParentType, ContextType, RequireFields<QueryfirmMergePreviewArgs, 'keptId' | 'mergedId'>>;
  firmMerges?: Resolver<Maybe<ResolversTypes['FirmMergeConnection']>, ParentType, ContextType, RequireFields<QueryfirmMergesArgs, 'first'>>;
  firmRemoval?: Resolver<Maybe<ResolversTypes['FirmRemoval']>, ParentType, ContextType, RequireFields<QueryfirmRemovalArgs, 'id'>>;
  firmRemovalsToReview?: Resolver<Maybe<ResolversTypes['FirmRemovalConnection']>, ParentType, ContextType, RequireFields<QueryfirmRemovalsToReviewArgs, 'first'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<QueryfirmsArgs, 'first'>>;
  heritageDomains?: Resolver<Array<ResolversTypes['HeritageDomain']>, ParentType, ContextType>;
  ipAsset?: Resolver<Maybe<ResolversTypes['IPAsset']>, ParentType, ContextType, RequireFields<QueryipAssetArgs, 'id'>>;
  ipAssets?: Resolver<ResolversTypes['IPAssetConnection'], ParentType, ContextType, RequireFields<QueryipAssetsArgs, 'first'>>;
  likelyDuplicateFirms?: Resolver<Maybe<ResolversTypes['FirmPairConnection']>, ParentType, ContextType, RequireFields<QuerylikelyDuplicateFirmsArgs, 'first' | 'notSame'>>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  matchingInfo?: Resolver<ResolversTypes['MatchingInfo'], ParentType, ContextType>;
  membersOf?: Resolver<Maybe<ResolversTypes['Members']>, ParentType, ContextType, RequireFields<QuerymembersOfArgs, 'place'>>;
  networkFigures?: Resolver<ResolversTypes['NetworkFigures'], ParentType, ContextType>;
  outboxEntries?: Resolver<Maybe<ResolversTypes['OutboxEntryConnection']>, ParentType, ContextType, RequireFields<QueryoutboxEntriesArgs, 'first' | 'state'>>;
  partnerChoices?: Resolver<Maybe<ResolversTypes['PartnerChoices']>, ParentType, ContextType, RequireFields<QuerypartnerChoicesArgs, 'for'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectArgs, 'id'>>;
  projectConfirmation?: Resolver<Maybe<ResolversTypes['ProjectConfirmation']>, ParentType, ContextType, RequireFields<QueryprojectConfirmationArgs, 'id'>>;
  projectConfirmationsToReview?: Resolver<Maybe<ResolversTypes['ProjectConfirmationConnection']>, ParentType, ContextType, RequireFields<QueryprojectConfirmationsToReviewArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryprojectsArgs, 'first'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryprovincesArgs, 'all'>>;
  recommendPartners?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryrecommendPartnersArgs, 'first' | 'for'>>;
  removedFirms?: Resolver<Maybe<ResolversTypes['RemovedFirmConnection']>, ParentType, ContextType, RequireFields<QueryremovedFirmsArgs, 'first'>>;
  shortList?: Resolver<Maybe<Array<ResolversTypes['SavedPartner']>>, ParentType, ContextType, RequireFields<QueryshortListArgs, 'firmId'>>;
  signInProviders?: Resolver<Array<ResolversTypes['SignInProvider']>, ParentType, ContextType>;
  similarFirms?: Resolver<Maybe<Array<ResolversTypes['SimilarFirm']>>, ParentType, ContextType, RequireFields<QuerysimilarFirmsArgs, 'to'>>;
  tableImport?: Resolver<Maybe<ResolversTypes['TableImport']>, ParentType, ContextType, RequireFields<QuerytableImportArgs, 'id'>>;
  tableImports?: Resolver<Maybe<ResolversTypes['TableImportConnection']>, ParentType, ContextType, RequireFields<QuerytableImportsArgs, 'first'>>;
  termsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  vocabularyEntries?: Resolver<Maybe<ResolversTypes['VocabularyEntryConnection']>, ParentType, ContextType, RequireFields<QueryvocabularyEntriesArgs, 'first' | 'vocabulary'>>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReasonSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasontextArgs, 'language'>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReasonSideResolvers = EnumResolverSignature<{ CAUTION?: any, FOR_THEM?: any, FOR_YOU?: any }, ResolversTypes['ReasonSide']>;

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  fit?: Resolver<ResolversTypes['Fit'], ParentType, ContextType>;
  forThem?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  forYou?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RegisterFirmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterFirmPayload'] = ResolversParentTypes['RegisterFirmPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type RemovedByResolvers = EnumResolverSignature<{ ERASURE?: any, MERGE?: any, REMOVAL?: any }, ResolversTypes['RemovedBy']>;

export type RemovedFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovedFirm'] = ResolversParentTypes['RemovedFirm']> = {
  by?: Resolver<ResolversTypes['RemovedBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RemovedFirmConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovedFirmConnection'] = ResolversParentTypes['RemovedFirmConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemovedFirmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemovedFirmEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovedFirmEdge'] = ResolversParentTypes['RemovedFirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemovedFirm'], ParentType, ContextType>;
};

export type ReopenBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReopenBriefPayload'] = ResolversParentTypes['ReopenBriefPayload']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestErasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestErasurePayload'] = ResolversParentTypes['RequestErasurePayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestFirmRemovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestFirmRemovalPayload'] = ResolversParentTypes['RequestFirmRemovalPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['FirmRemoval']>, ParentType, ContextType>;
};

export type RequestStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, DECLINED?: any, EXPIRED?: any, LAPSED?: any, PENDING?: any, WITHDRAWN?: any }, ResolversTypes['RequestStatus']>;

export type ResetRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResetRecommendationPayload'] = ResolversParentTypes['ResetRecommendationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type RetryOutboxEntriesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetryOutboxEntriesPayload'] = ResolversParentTypes['RetryOutboxEntriesPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  retriedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewClaimPayload'] = ResolversParentTypes['ReviewClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewFirmRemovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewFirmRemovalPayload'] = ResolversParentTypes['ReviewFirmRemovalPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['FirmRemoval']>, ParentType, ContextType>;
};

export type SaveRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveRecommendationPayload'] = ResolversParentTypes['SaveRecommendationPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['SavedPartner']>, ParentType, ContextType>;
};

export type SavedPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedPartner'] = ResolversParentTypes['SavedPartner']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SetConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetConsentPayload'] = ResolversParentTypes['SetConsentPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignInProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInProvider'] = ResolversParentTypes['SignInProvider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarFirm'] = ResolversParentTypes['SimilarFirm']> = {
  because?: Resolver<Array<ResolversTypes['SimilarityReason']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type SimilarityReasonResolvers = EnumResolverSignature<{ CODE?: any, DOMAIN?: any, NAME?: any }, ResolversTypes['SimilarityReason']>;

export type SourceTierResolvers = EnumResolverSignature<{ MEDIA?: any, NONE?: any, OFFICIAL?: any, REPOST?: any }, ResolversTypes['SourceTier']>;

export type TableImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableImport'] = ResolversParentTypes['TableImport']> = {
  asksEncoding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assumedKind?: Resolver<ResolversTypes['FirmKind'], ParentType, ContextType>;
  assumedKinds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  badRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ImportCount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['ImportDuplicateConnection'], ParentType, ContextType, RequireFields<TableImportduplicatesArgs, 'first'>>;
  encoding?: Resolver<Maybe<ResolversTypes['ImportEncoding']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<TableImportfirmsArgs, 'first'>>;
  headers?: Resolver<Array<ResolversTypes['ImportHeader']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptFirms?: Resolver<Array<ResolversTypes['Firm']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ImportReason']>, ParentType, ContextType>;
  reportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<TableImportrowsArgs, 'first' | 'table'>>;
  state?: Resolver<ResolversTypes['TableImportState'], ParentType, ContextType>;
  unknownTerms?: Resolver<Array<ResolversTypes['ImportTerm']>, ParentType, ContextType>;
};

export type TableImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableImportConnection'] = ResolversParentTypes['TableImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TableImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TableImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableImportEdge'] = ResolversParentTypes['TableImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TableImport'], ParentType, ContextType>;
};

export type TableImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TableImportPayload'] = ResolversParentTypes['TableImportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['TableImport']>, ParentType, ContextType>;
};

export type TableImportStateResolvers = EnumResolverSignature<{ DROPPED?: any, FAILED?: any, PREPARED?: any, PUBLISHED?: any, PUBLISHING?: any, READING?: any, UNDOING?: any, UNDONE?: any, WAITING?: any }, ResolversTypes['TableImportState']>;

export type UndoFirmMergePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoFirmMergePayload'] = ResolversParentTypes['UndoFirmMergePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['FirmMergeGone']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  keptFields?: Resolver<Array<ResolversTypes['FirmMergeFieldName']>, ParentType, ContextType>;
  lostCodes?: Resolver<Array<ResolversTypes['FirmMergeFieldName']>, ParentType, ContextType>;
};

export type UpdateBriefPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateBriefPayload'] = ResolversParentTypes['UpdateBriefPayload']> = {
  brief?: Resolver<Maybe<ResolversTypes['Brief']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFirmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateFirmPayload'] = ResolversParentTypes['UpdateFirmPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
};

export type UpdateIPAssetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateIPAssetPayload'] = ResolversParentTypes['UpdateIPAssetPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  ipAsset?: Resolver<Maybe<ResolversTypes['IPAsset']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  base?: Resolver<Maybe<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erasureDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erasures?: Resolver<Array<ResolversTypes['Erasure']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<ViewereventsArgs, 'first'>>;
  firmRemovals?: Resolver<Array<ResolversTypes['FirmRemoval']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importBases?: Resolver<Array<ResolversTypes['ExportBase']>, ParentType, ContextType>;
  mailDomainHolds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ViewermailDomainHoldsArgs, 'firmId'>>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestsToReviewCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ViewerrequestsToReviewCountArgs>>;
  twoFactorEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConfirmProjects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEditVocabularies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMergeFirms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeOutbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeRemovedFirms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VocabularyResolvers = EnumResolverSignature<{ CAPABILITIES?: any, HERITAGE_DOMAINS?: any, MARKETS?: any }, ResolversTypes['Vocabulary']>;

export type VocabularyEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VocabularyEntry'] = ResolversParentTypes['VocabularyEntry']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marketType?: Resolver<Maybe<ResolversTypes['MarketType']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typicalSide?: Resolver<Maybe<ResolversTypes['FirmKind']>, ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VocabularyEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VocabularyEntryConnection'] = ResolversParentTypes['VocabularyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VocabularyEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VocabularyEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VocabularyEntryEdge'] = ResolversParentTypes['VocabularyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VocabularyEntry'], ParentType, ContextType>;
};

export type VocabularyEntryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VocabularyEntryPayload'] = ResolversParentTypes['VocabularyEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['VocabularyEntry']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawClaimPayload'] = ResolversParentTypes['WithdrawClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawErasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawErasurePayload'] = ResolversParentTypes['WithdrawErasurePayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type WithdrawProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawProjectPayload'] = ResolversParentTypes['WithdrawProjectPayload']> = {
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AddProjectPayload?: AddProjectPayloadResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  BriefConnection?: BriefConnectionResolvers<ContextType>;
  BriefEdge?: BriefEdgeResolvers<ContextType>;
  BriefNeed?: BriefNeedResolvers<ContextType>;
  BriefOutcome?: BriefOutcomeResolvers;
  BriefStatus?: BriefStatusResolvers;
  BriefVisibility?: BriefVisibilityResolvers;
  BudgetBand?: BudgetBandResolvers;
  Capability?: CapabilityResolvers<ContextType>;
  ChangeMemberPayload?: ChangeMemberPayloadResolvers<ContextType>;
  ChangeProjectPayload?: ChangeProjectPayloadResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimFirmPayload?: ClaimFirmPayloadResolvers<ContextType>;
  CloseBriefPayload?: CloseBriefPayloadResolvers<ContextType>;
  ConfirmProjectPayload?: ConfirmProjectPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentPurpose?: ConsentPurposeResolvers;
  ConsentWay?: ConsentWayResolvers;
  CreateBriefPayload?: CreateBriefPayloadResolvers<ContextType>;
  CreateIPAssetPayload?: CreateIPAssetPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteBriefPayload?: DeleteBriefPayloadResolvers<ContextType>;
  DismissReason?: DismissReasonResolvers;
  DismissRecommendationPayload?: DismissRecommendationPayloadResolvers<ContextType>;
  DismissedPartner?: DismissedPartnerResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  EvidenceKind?: EvidenceKindResolvers;
  ExportBase?: ExportBaseResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  FirmKind?: FirmKindResolvers;
  FirmMerge?: FirmMergeResolvers<ContextType>;
  FirmMergeConnection?: FirmMergeConnectionResolvers<ContextType>;
  FirmMergeCount?: FirmMergeCountResolvers<ContextType>;
  FirmMergeEdge?: FirmMergeEdgeResolvers<ContextType>;
  FirmMergeField?: FirmMergeFieldResolvers<ContextType>;
  FirmMergeFieldName?: FirmMergeFieldNameResolvers;
  FirmMergeGone?: FirmMergeGoneResolvers<ContextType>;
  FirmMergeKind?: FirmMergeKindResolvers;
  FirmMergeObstacle?: FirmMergeObstacleResolvers;
  FirmMergePreview?: FirmMergePreviewResolvers<ContextType>;
  FirmPair?: FirmPairResolvers<ContextType>;
  FirmPairConnection?: FirmPairConnectionResolvers<ContextType>;
  FirmPairEdge?: FirmPairEdgeResolvers<ContextType>;
  FirmRemoval?: FirmRemovalResolvers<ContextType>;
  FirmRemovalConnection?: FirmRemovalConnectionResolvers<ContextType>;
  FirmRemovalEdge?: FirmRemovalEdgeResolvers<ContextType>;
  FirmRequest?: FirmRequestResolvers<ContextType>;
  Fit?: FitResolvers;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphPicture?: GraphPictureResolvers<ContextType>;
  HeritageDomain?: HeritageDomainResolvers<ContextType>;
  IPAsset?: IPAssetResolvers<ContextType>;
  IPAssetConnection?: IPAssetConnectionResolvers<ContextType>;
  IPAssetEdge?: IPAssetEdgeResolvers<ContextType>;
  ImportCell?: ImportCellResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCount?: ImportCountResolvers<ContextType>;
  ImportDuplicate?: ImportDuplicateResolvers<ContextType>;
  ImportDuplicateConnection?: ImportDuplicateConnectionResolvers<ContextType>;
  ImportDuplicateDecision?: ImportDuplicateDecisionResolvers;
  ImportDuplicateEdge?: ImportDuplicateEdgeResolvers<ContextType>;
  ImportDuplicateReason?: ImportDuplicateReasonResolvers;
  ImportEncoding?: ImportEncodingResolvers;
  ImportHeader?: ImportHeaderResolvers<ContextType>;
  ImportReason?: ImportReasonResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  ImportTable?: ImportTableResolvers;
  ImportTerm?: ImportTermResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  Language?: LanguageResolvers;
  LeaveProjectPayload?: LeaveProjectPayloadResolvers<ContextType>;
  MarkFirmsNotSamePayload?: MarkFirmsNotSamePayloadResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  MarketType?: MarketTypeResolvers;
  MatchingInfo?: MatchingInfoResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberRole?: MemberRoleResolvers;
  Members?: MembersResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeFirmsPayload?: MergeFirmsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedFirm?: NamedFirmResolvers<ContextType>;
  NamedFirmState?: NamedFirmStateResolvers;
  NetworkFigures?: NetworkFiguresResolvers<ContextType>;
  OfferedCapability?: OfferedCapabilityResolvers<ContextType>;
  OpenRecommendationPayload?: OpenRecommendationPayloadResolvers<ContextType>;
  OrganisationType?: OrganisationTypeResolvers;
  OutboxEntry?: OutboxEntryResolvers<ContextType>;
  OutboxEntryConnection?: OutboxEntryConnectionResolvers<ContextType>;
  OutboxEntryEdge?: OutboxEntryEdgeResolvers<ContextType>;
  OutboxState?: OutboxStateResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  PartnerChoices?: PartnerChoicesResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConfirmation?: ProjectConfirmationResolvers<ContextType>;
  ProjectConfirmationConnection?: ProjectConfirmationConnectionResolvers<ContextType>;
  ProjectConfirmationEdge?: ProjectConfirmationEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  PublishBriefPayload?: PublishBriefPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  ReasonSide?: ReasonSideResolvers;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RegisterFirmPayload?: RegisterFirmPayloadResolvers<ContextType>;
  RemovedBy?: RemovedByResolvers;
  RemovedFirm?: RemovedFirmResolvers<ContextType>;
  RemovedFirmConnection?: RemovedFirmConnectionResolvers<ContextType>;
  RemovedFirmEdge?: RemovedFirmEdgeResolvers<ContextType>;
  ReopenBriefPayload?: ReopenBriefPayloadResolvers<ContextType>;
  RequestErasurePayload?: RequestErasurePayloadResolvers<ContextType>;
  RequestFirmRemovalPayload?: RequestFirmRemovalPayloadResolvers<ContextType>;
  RequestStatus?: RequestStatusResolvers;
  ResetRecommendationPayload?: ResetRecommendationPayloadResolvers<ContextType>;
  RetryOutboxEntriesPayload?: RetryOutboxEntriesPayloadResolvers<ContextType>;
  ReviewClaimPayload?: ReviewClaimPayloadResolvers<ContextType>;
  ReviewFirmRemovalPayload?: ReviewFirmRemovalPayloadResolvers<ContextType>;
  SaveRecommendationPayload?: SaveRecommendationPayloadResolvers<ContextType>;
  SavedPartner?: SavedPartnerResolvers<ContextType>;
  SetConsentPayload?: SetConsentPayloadResolvers<ContextType>;
  SignInProvider?: SignInProviderResolvers<ContextType>;
  SimilarFirm?: SimilarFirmResolvers<ContextType>;
  SimilarityReason?: SimilarityReasonResolvers;
  SourceTier?: SourceTierResolvers;
  TableImport?: TableImportResolvers<ContextType>;
  TableImportConnection?: TableImportConnectionResolvers<ContextType>;
  TableImportEdge?: TableImportEdgeResolvers<ContextType>;
  TableImportPayload?: TableImportPayloadResolvers<ContextType>;
  TableImportState?: TableImportStateResolvers;
  UndoFirmMergePayload?: UndoFirmMergePayloadResolvers<ContextType>;
  UpdateBriefPayload?: UpdateBriefPayloadResolvers<ContextType>;
  UpdateFirmPayload?: UpdateFirmPayloadResolvers<ContextType>;
  UpdateIPAssetPayload?: UpdateIPAssetPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers;
  VocabularyEntry?: VocabularyEntryResolvers<ContextType>;
  VocabularyEntryConnection?: VocabularyEntryConnectionResolvers<ContextType>;
  VocabularyEntryEdge?: VocabularyEntryEdgeResolvers<ContextType>;
  VocabularyEntryPayload?: VocabularyEntryPayloadResolvers<ContextType>;
  WithdrawClaimPayload?: WithdrawClaimPayloadResolvers<ContextType>;
  WithdrawErasurePayload?: WithdrawErasurePayloadResolvers<ContextType>;
  WithdrawProjectPayload?: WithdrawProjectPayloadResolvers<ContextType>;
};

