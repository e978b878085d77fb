import { z } from 'zod'
import { organisationTypeShape } from './organisation-type.ts'

/** The profile of a firm, as it states it. */
export const profileShape = z.object({
  /** If absent: a company. */
  organisationType: organisationTypeShape.optional(),
  nameZh: z.string(),
  nameEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  cityZh: z.string(),
  cityEn: z.string(),
  province: z.string(),
  provinceZh: z.string(),
  foundedYear: z.number().int().nullable(),
  heritageDomains: z.array(z.string()),
  capabilities: z.array(z.string()),
  markets: z.array(z.string()),
})
export type FirmProfile = z.infer<typeof profileShape>
