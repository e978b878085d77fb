import { z } from 'zod'
import type { Run } from '../driver/driver.ts'
import { defineEntryKind } from '../outbox/entry-kind.ts'
import { addToOutbox } from '../outbox/outbox.store.ts'
import { type NewEvent, writeEvent } from './write-event.ts'

/** The kind of an event's subject; PLACE: a firm or a base. */
export type SubjectKind = 'FIRM' | 'ACCOUNT' | 'PLACE' | 'IMPORT'

/** A kind of event: the properties that all its events share. */
export interface EventDefinition<Payload extends Record<string, unknown> = Record<string, unknown>> {
  /** The action in UPPER_SNAKE, e.g. CLAIM_ACCEPTED. */
  action: string
  subjectKind: SubjectKind
  /** The details of the change: stored as its `after`, with personal fields apart from the rest. */
  payload: z.ZodType<Payload>
  /**
   * Fields of the payload that may hold personal data, e.g. a text that a user wrote: deleted when the
   * account `about` is erased.
   */
  personal: readonly string[]
  /**
   * Further fields that may hold any text and are about no person, each with the reason: they outlive every
   * account. `*` stands for the fields that a loose payload does not name.
   */
  impersonal: Readonly<Partial<Record<string, string>>>
  /**
   * Whether work follows from it: then it is added to the outbox as well, and needs a consumer.
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
  impersonal?: Readonly<Partial<Record<(keyof Shape & string) | '*', string>>>
  consumed?: boolean
  restricted?: boolean
}): EventDefinition<z.infer<z.ZodObject<Shape>>> {
  const { personal = [], impersonal = {}, consumed = false, restricted = false, ...rest } = definition
  return { ...rest, personal, impersonal, consumed, restricted }
}

/** The properties of a single event. */
export interface DefinedEvent<Payload> extends Pick<NewEvent, 'actor' | 'subject' | 'onBehalfOf' | 'about'> {
  /** The former values. */
  before?: Record<string, unknown> | null
  payload: Payload
}

/** What the outbox holds of an event that is consumed. */
export interface ConsumedEvent<Payload> {
  subject: string
  payload: Payload
}

/** The kind of an event's outbox entries. */
export const entryKindOf = ({ action }: Pick<EventDefinition, 'action'>) => defineEntryKind(`event:${action}`)

/** The shape of an event's outbox entries. */
export const consumedEventShape = <Payload extends Record<string, unknown>>({
  payload,
}: EventDefinition<Payload>) => z.object({ subject: z.string(), payload })

/**
 * Records an event in the transaction of the write that it describes, with an outbox entry if it has
 * consumers. Events of one subject are consumed in the order in which they were recorded. Throws ZodError if
 * the payload does not match its declaration, and an Error if personal fields belong to no account: no
 * erasure would find them.
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
