import type { Run } from '@heming/graph/driver'
import { countAttemptIn } from '@heming/graph/limits'
import { addToOutbox, defineEntryKind } from '@heming/graph/outbox'
import { mailEntry } from '../../kernel/mail/mail-outbox.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/** An erasure that is taken back and asked for again is notified at once only once in this time. */
const SAME_ERASURE = { windowSeconds: 24 * 60 * 60, max: 1 }

/** Kind of the outbox entry for a message that is sent later, if the erasure still waits then. */
export const ERASURE_NOTICE = defineEntryKind('erasure-notice')

/** What the entry holds. */
export interface ErasureNotice {
  /** Id of the account or firm that is to be erased. */
  erased: string
  message: MailMessage
}

/** Name under which the messages about an erasure are counted. */
export function erasureNotice(erased: string): string {
  return `notice:erasure:${erased}`
}

/**
 * Mails that an erasure is asked for. Asked for again within a day, it is mailed at the end of that day,
 * where it still waits: so that nobody is flooded, and none goes unnoticed. Each message names in `about` the
 * account that it goes to.
 */
export async function notifyOfErasure(
  run: Run,
  erased: string,
  messages: readonly MailMessage[],
): Promise<void> {
  const counted = await countAttemptIn(run, erasureNotice(erased), SAME_ERASURE)
  if (counted.allowed) await addToOutbox(run, messages.map(mailEntry))
  if (counted.count !== SAME_ERASURE.max + 1) return
  const later = messages.map((message) => ({
    kind: ERASURE_NOTICE,
    subject: `${ERASURE_NOTICE}:${erased}:${message.about}`,
    about: message.about ?? null,
    payload: { erased, message },
    delaySeconds: counted.retryAfterSeconds,
  }))
  await addToOutbox(run, later)
}
