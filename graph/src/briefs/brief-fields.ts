import { z } from 'zod'
import { briefVisibilityShape, budgetBandShape } from './brief.row.ts'

/** What a brief says, as its firm writes it. Days are YYYY-MM-DD; texts that are not stated are empty. */
export const briefFieldsShape = z.object({
  titleZh: z.string(),
  titleEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  benefitZh: z.string(),
  benefitEn: z.string(),
  audienceZh: z.string(),
  audienceEn: z.string(),
  field: z.string(),
  budgetBand: budgetBandShape.nullable(),
  deadline: z.iso.date(),
  deadlineZone: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  visibility: briefVisibilityShape,
  /** Weights are 0..1, relative to one another. */
  needs: z.array(z.object({ capability: z.string(), must: z.boolean(), weight: z.number() })),
  ipAssets: z.array(z.string()),
  markets: z.array(z.string()),
})
export type BriefFields = z.infer<typeof briefFieldsShape>

/** The zone of a deadline where none is said. */
export const CHINA = 'Asia/Shanghai'

/** What a draft says where its firm says nothing; a field of use and a deadline it must say. */
export const EMPTY_BRIEF: Omit<BriefFields, 'deadline' | 'field'> = {
  ...{ titleZh: '', titleEn: '', descriptionZh: '', descriptionEn: '' },
  ...{ benefitZh: '', benefitEn: '', audienceZh: '', audienceEn: '' },
  ...{ budgetBand: null, deadlineZone: CHINA, startsOn: null, endsOn: null, visibility: 'PUBLIC' },
  ...{ needs: [], ipAssets: [], markets: [] },
}

/** Fields without which nobody could answer a brief: both titles, both descriptions and a need. */
const NEEDED = ['titleZh', 'titleEn', 'descriptionZh', 'descriptionEn', 'needs'] as const

/** What a brief lacks before others may see it. */
export function missingFields(fields: BriefFields): (keyof BriefFields)[] {
  return NEEDED.filter((field) => fields[field].length === 0)
}

/** The names of the fields in which two briefs differ; the order of a list says nothing. */
export function changedFields(before: BriefFields, after: BriefFields): (keyof BriefFields)[] {
  const toText = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value)
  return briefFieldsShape.keyof().options.filter((field) => toText(before[field]) !== toText(after[field]))
}
