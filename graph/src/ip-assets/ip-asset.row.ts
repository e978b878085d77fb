import { z } from 'zod'
import { provenanceShape } from '../kernel/provenance/provenance.ts'

/**
 * An IP asset as its node holds it, with the ids of its owner and domain. `inscriptionYear` is a calendar
 * year.
 */
export const ipAssetShape = provenanceShape.extend({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  category: z.string(),
  inscriptionYear: z.number().int().nullable(),
  forms: z.array(z.string()),
  sample: z.boolean(),
  version: z.number().int(),
  ownerId: z.string(),
  heritageDomainId: z.string(),
})
export type IPAssetRow = z.infer<typeof ipAssetShape>

/**
 * Narrows a list of assets. Fields add up (AND), the values of one field are alternatives (OR); null or an
 * empty list narrows nothing.
 */
export interface IPAssetFilter {
  heritageDomains?: readonly string[] | null
  sample?: boolean | null
}
