export {
  type AttemptLimit,
  type Attempts,
  countAttempt,
  countAttemptIn,
  countOnce,
  readAttempts,
  resetAttempts,
  uncountOnce,
} from './attempts.store.ts'
