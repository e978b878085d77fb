import { PROVINCES } from '@heming/graph'
import { z } from 'zod'
import { idInput } from '../../errors/parse-input.ts'
import { evidenceFields } from '../reviews/reviews.input.ts'

const name = z.string().trim().min(1).max(200)
const description = z.string().trim().max(4_000)
const website = z
  .url({ protocol: /^https?$/ })
  .max(300)
  // A host without a path and one with '/' are one address.
  .transform((page) => new URL(page).href)
const list = z
  .array(idInput)
  .max(50)
  .nullish()
  .transform((ids) => [...new Set(ids ?? [])])
const provinces = PROVINCES.map(({ id }) => id) as [string, ...string[]]

/** A code as it is kept: capital letters, without spaces. Whether it is whole is checked where it counts. */
const code = z
  .string()
  .max(40)
  .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())

/** What is known of a firm that may be in the network already. */
export const similarFirmsInput = z.object({
  nameZh: z.string().trim().max(200).nullish(),
  nameEn: z.string().trim().max(200).nullish(),
  creditCode: code.nullish(),
  lei: code.nullish(),
  website: website.nullish(),
})

/** A firm to be registered. */
export const registerFirmInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']),
  nameZh: name,
  nameEn: name,
  descriptionZh: description,
  descriptionEn: description,
  cityZh: name,
  cityEn: name,
  province: z.enum(provinces),
  foundedYear: z.int().min(-3_000).max(new Date().getFullYear()).nullish(),
  website: website.nullish(),
  heritageDomains: list,
  capabilities: list,
  markets: list,
  baseId: idInput.nullish(),
  ...evidenceFields,
  distinctFrom: list,
})
