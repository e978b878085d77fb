import { z } from 'zod'
import { idInput, idsInput } from '../../kernel/errors/parse-input.ts'
import { organisationTypesInput } from '../firms/firms.input.ts'

/** Firms that can be set side by side at once. */
const MAX_COMPARED = 10

/** A filter of partners as it may be asked for. */
export const partnerFilterInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  organisationTypes: organisationTypesInput,
  heritageDomains: idsInput,
  capabilities: idsInput,
  provinces: idsInput,
  markets: idsInput,
  sample: z.boolean().nullish(),
  firms: z.array(idInput).max(MAX_COMPARED).nullish(),
})

/** The subject that gets partners: GraphQL ensures that there is exactly one. */
export const matchSubjectInput = z.union([z.object({ firmId: idInput }), z.object({ briefId: idInput })])
