import * as accounts from './accounts/accounts.events.ts'
import * as claims from './claims/claims.events.ts'
import * as dataRights from './data-rights/data-rights.events.ts'
import * as documents from './documents/documents.events.ts'
import * as firms from './firms/firms.events.ts'
import * as importing from './importing/importing.events.ts'
import type { EventDefinition } from './kernel/events/define-event.ts'
import * as outbox from './kernel/outbox/outbox.events.ts'
import * as members from './members/members.events.ts'
import * as registration from './registration/registration.events.ts'
import * as removals from './removals/removals.events.ts'

const FEATURES = [
  accounts,
  claims,
  dataRights,
  documents,
  firms,
  importing,
  members,
  outbox,
  registration,
  removals,
]

/** Every kind of event that a feature declares. */
export const EVENT_CATALOGUE: readonly EventDefinition[] = FEATURES.flatMap((feature) =>
  Object.values<EventDefinition>(feature),
)
