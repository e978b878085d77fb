import { ASSET_CATEGORIES, ASSET_FORMS } from '@heming/graph/ip-assets'
import { lineShape, textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput, idsInput } from '../../kernel/errors/parse-input.ts'
import { foundedYearShape } from '../firms/firms.input.ts'

/** A filter of IP assets as it may be asked for. */
export const ipAssetFilterInput = z.object({ heritageDomains: idsInput, sample: z.boolean().nullish() })

const profileShape = z.object({
  nameZh: lineShape(200),
  nameEn: lineShape(200),
  descriptionZh: textShape(4_000),
  descriptionEn: textShape(4_000),
  heritageDomain: idInput,
  category: z.enum(ASSET_CATEGORIES),
  forms: z
    .array(z.enum(ASSET_FORMS))
    .min(1)
    .max(ASSET_FORMS.length)
    .transform((forms) => [...new Set(forms)]),
})

/** An asset is inscribed in a year as a firm is founded in one: not in the year 0, and not in the future. */
const inscriptionYear = foundedYearShape.nullish()

/** All that is said of a new asset. */
export const createIPAssetInput = profileShape
  .extend({ firmId: idInput, inscriptionYear })
  .transform((input) => ({ ...input, inscriptionYear: input.inscriptionYear ?? null }))

/** What is left out, or null, is not changed; only the year of inscription can be taken back by null. */
export const updateIPAssetInput = z.preprocess(
  (input) =>
    Object.fromEntries(
      Object.entries(input ?? {}).filter(([field, value]) => value !== null || field === 'inscriptionYear'),
    ),
  profileShape.partial().extend({ id: idInput, expectedVersion: z.int().min(1).optional(), inscriptionYear }),
)
