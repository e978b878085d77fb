import type { ConsentResolvers } from './../../types.generated.ts'
export const Consent: ConsentResolvers = {
  /* Implement Consent resolver logic here */
}
