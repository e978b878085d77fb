export {
  type ConsumedEvent,
  consumedEventShape,
  type EventDefinition,
  entryKindOf,
  type SubjectKind,
} from './define-event.ts'
