import { z } from 'zod'
import type { Run } from '../../driver.ts'
import { type NewEvent, recordEvent } from '../../events/events.store.ts'
import { addToOutbox } from '../outbox/outbox.store.ts'

/** What the id of an event's subject is the id of. */
export type SubjectKind = 'FIRM' | 'ACCOUNT' | 'BASE'

/** A kind of event: what is known of each of them beforehand. */
export interface EventDefinition<Payload extends Record<string, unknown> = Record<string, unknown>> {
  /** A word in UPPER_SNAKE for what was done, e.g. CLAIM_ACCEPTED. */
  action: string
  subjectKind: SubjectKind
  /** What the event says of the change: kept as its `after`, personal fields apart from the rest. */
  payload: z.ZodType<Payload>
  /** Fields of the payload that may hold personal data, e.g. a text that somebody wrote: deleted when the account `about` is erased. */
  personal: readonly string[]
  /** Whether something follows from it: then it is added to the outbox as well, and a consumer has to be there. */
  consumed: boolean
}

/** Declares a kind of event. */
export function defineEvent<Shape extends z.ZodRawShape>(definition: {
  action: string
  subjectKind: SubjectKind
  payload: z.ZodObject<Shape>
  personal?: readonly (keyof Shape & string)[]
  consumed?: boolean
}): EventDefinition<z.infer<z.ZodObject<Shape>>> {
  return { personal: [], consumed: false, ...definition }
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
 * Records an event in the transaction of the write that it tells of, with an entry for its consumers where it has any. Events of one
 * subject are consumed in the order in which they were recorded.
 */
export async function recordDefinedEvent<Payload extends Record<string, unknown>>(
  run: Run,
  definition: EventDefinition<Payload>,
  { payload, ...event }: DefinedEvent<Payload>,
): Promise<void> {
  const { action, subjectKind, consumed, personal } = definition
  const isPersonal = ([field]: [string, unknown]) => personal.includes(field)
  const fields = Object.entries(payload)
  await recordEvent(run, {
    ...event,
    action,
    after: Object.fromEntries(fields.filter((field) => !isPersonal(field))),
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
