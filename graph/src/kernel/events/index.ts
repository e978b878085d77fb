export {
  type ConsumedEvent,
  consumedEventShape,
  type EventDefinition,
  entryKindOf,
  recordEvent,
  type SubjectKind,
} from './define-event.ts'
export { nextInstant } from './instants.ts'
