import { z } from 'zod'

/**
 * What personal data may be used for. TERMS: to run the account and the network, without which there is
 * none. NEWS: mail about the network.
 */
export const consentPurposeShape = z.enum(['TERMS', 'NEWS'])
export type ConsentPurpose = z.infer<typeof consentPurposeShape>
