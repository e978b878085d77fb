export { VERIFICATION_ENDED } from './firms.events.ts'
