import * as claims from './claims/claims.events.ts'
import type { EventDefinition } from './kernel/events/define-event.ts'

/** Every kind of event that a feature declares. */
export const EVENT_CATALOGUE: readonly EventDefinition[] = [...Object.values(claims)]
