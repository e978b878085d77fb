import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'

/** Who decides on firms that no base hosts. */
export const PLATFORM = 'platform'

/** Most claims of one account that may wait, and most of its requests for removal: nobody fills the queues of others. */
export const MOST_OF_ACCOUNT = 20

/**
 * Most requests of one kind about one firm that may wait with evidence of the same kind and worth. Each of these has a bound of its own, so that
 * whoever can write mail from the firm's own domain is not shut out by many who cannot.
 */
export const MOST_ABOUT_FIRM = 50

/** How an account shows that it speaks for a firm. */
export const evidenceKindShape = z.enum(['MAIL_DOMAIN', 'DOCUMENT', 'CREDIT_CODE', 'LEI'])
export type EvidenceKind = z.infer<typeof evidenceKindShape>

/** What an account asks about a firm with evidence, and a reviewer decides: a claim, or a removal. */
export const firmRequestShape = z.object({
  id: z.string(),
  firmId: z.string(),
  status: z.enum(['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']),
  /** Id of the base that decides it, or PLATFORM. */
  reviewer: z.string(),
  evidenceKind: evidenceKindShape,
  evidence: z.string(),
  /** What the program itself could check of the evidence. */
  evidenceHolds: z.boolean(),
  note: z.string().nullable(),
  /** In which it was asked, and so in which the answer is told. */
  language: z.enum(['zh', 'en']),
  reason: z.string().nullable(),
  accountId: z.string(),
  accountName: accountNameShape,
  accountEmail: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
})
export type FirmRequestRow = z.infer<typeof firmRequestShape>

export type NewFirmRequest = Pick<
  FirmRequestRow,
  'firmId' | 'accountId' | 'evidenceKind' | 'evidence' | 'evidenceHolds' | 'note' | 'language'
> & {
  /** Documents of the account that are to be shown with it. */
  documentIds: readonly string[]
}

/** Where a queue goes on. */
export interface FirmRequestKey {
  createdAt: string
  id: string
}

/** Whose queue is read. */
export interface ReviewQueue {
  /** Ids of bases, or PLATFORM. */
  reviewers: readonly string[]
  /** Who reads it: its own requests, and those about its firms, are left out. */
  accountId: string
}
