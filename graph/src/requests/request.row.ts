import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'

/** Who decides where no base does. */
export const PLATFORM = 'platform'

/** How an account shows that it speaks for a firm. */
export const evidenceKindShape = z.enum(['MAIL_DOMAIN', 'DOCUMENT', 'CREDIT_CODE', 'LEI'])
export type EvidenceKind = z.infer<typeof evidenceKindShape>

export const requestStatusShape = z.enum([
  'PENDING',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'LAPSED',
  'EXPIRED',
])
export type RequestStatus = z.infer<typeof requestStatusShape>

/** The part that one group has in deciding a request. CLOSED: it ended before that group decided. */
export const reviewShape = z.object({
  /** Who decides just now: id of a base or firm, or PLATFORM. */
  reviewer: z.string(),
  group: z.enum(['BASE', 'FIRM', 'PLATFORM']),
  status: z.enum(['PENDING', 'ACCEPTED', 'DECLINED', 'CLOSED']),
})
export type ReviewRow = z.infer<typeof reviewShape>

/** What an account asked for and others decide. A kind of request extends it by properties of its own. */
export const requestShape = z.object({
  id: z.string(),
  kind: z.string(),
  /** Id of what it is about. */
  subjectId: z.string(),
  status: requestStatusShape,
  reviews: z.array(reviewShape),
  /** Null for kinds that ask for none, as `evidence` is. */
  evidenceKind: evidenceKindShape.nullable().default(null),
  evidence: z.string().nullable().default(null),
  /** What the program itself could check of the evidence. */
  evidenceHolds: z.boolean(),
  note: z.string().nullable().default(null),
  /** In which it was made, and so in which its requester is notified. */
  language: z.enum(['zh', 'en']).default('zh'),
  reason: z.string().nullable().default(null),
  accountId: z.string(),
  accountName: accountNameShape,
  accountEmail: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
  /** When it ends by itself; null if it does not, or has ended. */
  expiresAt: z.string().nullable(),
})
export type RequestRow = z.infer<typeof requestShape>

/** Limits of pending requests about a firm, so that nobody fills the queues of others. */
export const FIRM_LIMITS = { ofRequester: 20, aboutSubject: 50, ofDomain: 5 }

/** A request that shows evidence. */
export const evidencedRequestShape = requestShape.extend({
  evidenceKind: evidenceKindShape,
  evidence: z.string(),
})

/** What a request is made with. */
export type NewRequest = Pick<
  RequestRow,
  'subjectId' | 'accountId' | 'evidenceKind' | 'evidence' | 'evidenceHolds' | 'note' | 'language'
> & {
  /** Documents of the account that are attached to it. */
  documentIds: readonly string[]
  /** Registrable domain of the account's address; null if it is a mail service for all. */
  mailDomain?: string | null
}

/** Where a queue continues. */
export interface RequestKey {
  createdAt: string
  id: string
}

/** Whose queue is read. */
export interface ReviewQueue {
  /** Ids of bases or firms, or PLATFORM. */
  reviewers: readonly string[]
  /** Who reads it: its own requests, and those about its firms, are left out. */
  accountId: string
}
