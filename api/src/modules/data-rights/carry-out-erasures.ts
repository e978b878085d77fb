import { carryOutErasure, findDueErasures } from '@heming/graph/data-rights'
import { LeaseTaken, withLease } from '@heming/graph/leases'
import type { JobContext } from '../../job-context.ts'
import { mailEntry } from '../../kernel/mail/mail-outbox.ts'
import { discardDocuments } from '../documents/documents.service.ts'
import { removalMails } from '../removals/removals.mail.ts'

/** Erasures that are read at once. */
const BATCH = 50

/**
 * Carries out the erasures whose day has come by `now`, each whole or not at all, so that one that was cut
 * off is done by the next. Only one replica does it at a time. Documents go with them whose day has come.
 * Returns how many erasures were carried out; what has to wait, because an account is the last owner of a
 * firm, is logged.
 */
export async function carryOutErasures(
  { graph, mailer, documents, site, log }: Omit<JobContext, 'graphSettings'>,
  now: Date,
): Promise<number> {
  const waiting: string[] = []
  let done = 0
  const work = async () => {
    for (;;) {
      const due = await findDueErasures(graph, { now, limit: BATCH, but: waiting })
      if (due.length === 0) {
        // What has just been erased let go of its documents since this run began.
        await discardDocuments({ graph, documents })
        return done
      }
      for (const erasure of due) {
        const { subject: accountId, email } = erasure
        // Mail first: of an account that is gone nobody would know any more whose mail to look for. Once more
        // for what came meanwhile.
        const deleteMail = () => (email === null ? undefined : mailer.deleteOf({ address: email, accountId }))
        await deleteMail()
        const outcome = await carryOutErasure(graph, erasure, ({ firm, claims, requests }) => {
          // The requester of the erasure knows of it.
          const isOther = (request: { accountId: string }) => request.accountId !== erasure.askedBy
          const others = { firm, claims: claims.filter(isOther), requests: requests.filter(isOther) }
          return removalMails(site, others).map(mailEntry)
        })
        await deleteMail()
        if (outcome === 'LAST_OWNER') waiting.push(erasure.subject)
        else done += 1
      }
    }
  }
  try {
    await withLease(graph, 'erasures', work, { timeout: 0 })
  } catch (error) {
    if (!(error instanceof LeaseTaken)) throw error
  }
  if (waiting.length > 0)
    log.warn({ count: waiting.length }, 'Erasures wait: a firm or base would lose its last owner.')
  return done
}
