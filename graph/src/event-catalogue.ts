import * as claims from './claims/claims.events.ts'
import type { EventDefinition } from './kernel/events/define-event.ts'
import * as registration from './registration/registration.events.ts'
import * as removals from './removals/removals.events.ts'

/** Every kind of event that a feature declares. */
export const EVENT_CATALOGUE: readonly EventDefinition[] = [claims, registration, removals].flatMap(
  (feature) => Object.values<EventDefinition>(feature),
)
