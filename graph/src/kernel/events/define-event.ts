import { z } from 'zod'
import type { Run } from '../driver/driver.ts'
import { addToOutbox } from '../outbox/outbox.store.ts'
import { type NewEvent, writeEvent } from './write-event.ts'

/** What the id of an event's subject is the id of; PLACE: a firm or a base. */
export type SubjectKind = 'FIRM' | 'ACCOUNT' | 'PLACE' | 'IMPORT'

/** A kind of event: what is known of each of them beforehand. */
export interface EventDefinition<Payload extends Record<string, unknown> = Record<string, unknown>> {
  /** A word in UPPER_SNAKE for what was done, e.g. CLAIM_ACCEPTED. */
  action: string
  subjectKind: SubjectKind
  /** What the event says of the change: kept as its `after`, personal fields apart from the rest. */
  payload: z.ZodType<Payload>
  /**
   * Fields of the payload that may hold personal data, e.g. a text that a user wrote: deleted when the
   * account `about` is erased.
   */
  personal: readonly string[]
  /**
   * Whether something follows from it: then it is added to the outbox as well, and a consumer has to be
   * there.
   */
  consumed: boolean
  /**
   * Whether it names a requester, a reviewer or evidence: then only reviewers and the
   * requester see it.
   */
  restricted: boolean
}

/** Declares a kind of event. */
export function defineEvent<Shape extends z.ZodRawShape>(definition: {
  action: string
  subjectKind: SubjectKind
  payload: z.ZodObject<Shape>
  personal?: readonly (keyof Shape & string)[]
  consumed?: boolean
  restricted?: boolean
}): EventDefinition<z.infer<z.ZodObject<Shape>>> {
  return { personal: [], consumed: false, restricted: false, ...definition }
}

/** What is particular to one event. */
export interface DefinedEvent<Payload> extends Pick<NewEvent, 'actor' | 'subject' | 'onBehalfOf' | 'about'> {
  /** What changed, as it was. */
  before?: Record<string, unknown> | null
  payload: Payload
}

/** What the outbox holds of an event that is consumed. */
export interface ConsumedEvent<Payload> {
  subject: string
  payload: Payload
}

/** The kind of an event's outbox entries. */
export const entryKindOf = ({ action }: Pick<EventDefinition, 'action'>) => `event:${action}`

/** The shape of an event's outbox entries. */
export const consumedEventShape = <Payload extends Record<string, unknown>>({
  payload,
}: EventDefinition<Payload>) => z.object({ subject: z.string(), payload })

/**
 * Records an event in the transaction of the write that it describes, with an entry for its consumers where
 * it has any. Events of one subject are consumed in the order in which they were recorded. Throws ZodError
 * where the payload is not as declared, and an Error if personal fields belong to no account: no erasure
 * would find them.
 */
export async function recordEvent<Payload extends Record<string, unknown>>(
  run: Run,
  definition: EventDefinition<Payload>,
  { payload, ...event }: DefinedEvent<Payload>,
): Promise<void> {
  const { action, subjectKind, consumed, personal } = definition
  const isPersonal = ([field]: [string, unknown]) => personal.includes(field)
  if (personal.length > 0 && !event.about)
    throw new Error(`${action} has personal fields: say which account it is about.`)
  const fields = Object.entries(definition.payload.parse(payload))
  const after = fields.filter((field) => !isPersonal(field))
  await writeEvent(run, {
    ...event,
    action,
    isAboutAccount: subjectKind === 'ACCOUNT',
    after: after.length > 0 ? Object.fromEntries(after) : null,
    personal: fields.some(isPersonal) ? Object.fromEntries(fields.filter(isPersonal)) : null,
  })
  if (!consumed) return
  await addToOutbox(run, [
    {
      kind: entryKindOf(definition),
      subject: `${subjectKind}:${event.subject}`,
      about: event.about ?? null,
      payload: { subject: event.subject, payload } satisfies ConsumedEvent<Payload>,
    },
  ])
}
