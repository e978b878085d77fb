import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Run } from '../driver/driver.ts'
import { nextInstant } from './instants.ts'
import { shortenTexts } from './shorten-texts.ts'
import { WRITE_EVENT } from './write-event.cypher.ts'

/**
 * Who acts besides accounts; an actor that is neither of them nor an account any more is recorded as erased.
 */
const PROGRAMS = ['operator', 'seed']

/** An action, recorded in the transaction of the write itself. */
export interface NewEvent {
  /** Id of the account that acted, or the name of a program such as 'operator'. */
  actor: string
  /** A word in UPPER_SNAKE for what was done, e.g. FIRM_UPDATED. */
  action: string
  /** Id of the subject, e.g. of a firm. */
  subject: string
  /** Whether the subject is an account. */
  isAboutAccount?: boolean
  /** Id of the export base in whose name it was done. */
  onBehalfOf?: string | null
  /** Id of the account that it is about, if any; deleted when the account is erased. */
  about?: string | null
  /**
   * What changed, as it was; of a long text its hash and length are kept. Never a secret, never personal
   * data: it outlives the account.
   */
  before?: Record<string, unknown> | null
  /** What changed, as it is now. */
  after?: Record<string, unknown> | null
  /**
   * What another user wrote about the account that the event is about: returned with `after`, and deleted
   * when that account is erased.
   */
  personal?: Record<string, unknown> | null
}

/**
 * Writes an event in the transaction of the write itself, so that there is neither without the other.
 * Features call recordEvent.
 */
export async function writeEvent(run: Run, event: NewEvent): Promise<void> {
  const { actor, action, subject, onBehalfOf = null, about = null } = event
  const { before = null, after = null, personal = null, isAboutAccount = false } = event
  const at = nextInstant()
  const details = { before: toJson(before), after: toJson(after), personal: toJson(personal) }
  await run(
    WRITE_EVENT,
    {
      ...{ id: randomUUID(), at, actor, action, subject, onBehalfOf, about, ...details },
      ...{ isAboutAccount, programs: PROGRAMS },
    },
    z.unknown(),
  )
}

function toJson(details: Record<string, unknown> | null): string | null {
  return details && JSON.stringify(shortenTexts(details))
}
