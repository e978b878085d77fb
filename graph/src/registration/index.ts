export { FIRM_REGISTERED } from './registration.events.ts'
