export {
  countEvents,
  type EventKey,
  type EventRow,
  type EventSubject,
  type EventVisibility,
  findEvents,
} from './audit.store.ts'
