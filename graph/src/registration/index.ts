export { FIRM_REGISTERED } from './registration.events.ts'
export { type RegistrationObstacle, registerFirm } from './registration-request.ts'
export { findSimilarFirms, type SimilarFirm, type SimilarFirmQuery } from './similar-firms.store.ts'
