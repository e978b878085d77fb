import { organisationTypeShape, PLACES } from '@heming/graph/firms'
import { lineShape, nameShape, textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { dayInChina } from '../../kernel/day-in-china.ts'
import { idInput, idsInput, MAX_VALUES } from '../../kernel/errors/parse-input.ts'

/** Types of organisations in a filter; absent where nothing is narrowed. */
export const organisationTypesInput = z.array(organisationTypeShape).max(MAX_VALUES).nullish()

/** A filter of firms as it may be asked for. */
export const firmFilterInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  organisationTypes: organisationTypesInput,
  heritageDomains: idsInput,
  capabilities: idsInput,
  provinces: idsInput,
  markets: idsInput,
  baseId: idInput.nullish(),
  sample: z.boolean().nullish(),
})

/** What a firm says of itself in words. */
export const firmTextsShape = z.object({
  nameZh: nameShape(200),
  nameEn: nameShape(200),
  descriptionZh: textShape(4_000),
  descriptionEn: textShape(4_000),
  cityZh: lineShape(200),
  cityEn: lineShape(200),
})

/** The province that a firm is in, by its id. */
export const provinceShape = z.enum(PLACES.map(({ id }) => id) as [string, ...string[]])

/** Max entries that one of a firm's lists may have. */
export const MAX_LISTED = 50

/** One of a firm's lists: ids of entries of a taxonomy, each once. */
export const listShape = z
  .array(idInput)
  .max(MAX_LISTED)
  .transform((ids) => [...new Set(ids)])

const NO_YEAR_ZERO = {
  zh: '没有公元 0 年：公元前 1 年之后是公元 1 年。',
  en: 'There is no year 0: 1 BC is followed by AD 1.',
}

/**
 * Calendar year in which a firm was founded; a year BC is negative. The newest one is this year in China, as
 * of the moment of parsing: a process that runs across New Year accepts the new year.
 */
export const foundedYearShape = z
  .int()
  .min(-3_000)
  .check((context) => {
    const maximum = Number(dayInChina(new Date()).slice(0, 4))
    const { value: input, issues } = context
    if (input > maximum) issues.push({ code: 'too_big', origin: 'int', maximum, inclusive: true, input })
  })
  .refine((year) => year !== 0, { params: { message: NO_YEAR_ZERO } })

/** What is left out, or null, is not changed; only the year of founding can be taken back by null. */
export const updateFirmInput = z
  .preprocess(
    dropNulls,
    z.object({
      firmId: idInput,
      expectedVersion: z.int().min(1).optional(),
      endsVerification: z.boolean().optional(),
      organisationType: organisationTypeShape.optional(),
      ...firmTextsShape.partial().shape,
      province: provinceShape.optional(),
      foundedYear: foundedYearShape.nullish(),
      heritageDomains: listShape.optional(),
      capabilities: listShape.optional(),
      markets: listShape.optional(),
    }),
  )
  .transform(({ province, ...rest }) => {
    const provinceZh = PLACES.find(({ id }) => id === province)?.nameZh
    const given = Object.entries(rest).filter(([, value]) => value !== undefined)
    return {
      ...(Object.fromEntries(given) as typeof rest),
      ...(province && provinceZh ? { province, provinceZh } : {}),
    }
  })

function dropNulls(input: unknown): unknown {
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(([field, value]) => value !== null || field === 'foundedYear'),
  )
}
