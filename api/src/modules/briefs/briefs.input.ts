import { briefOutcomeShape, briefVisibilityShape, budgetBandShape, CHINA } from '@heming/graph/briefs'
import { optionalLineShape, TEXT_KINDS, textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput, idsInput } from '../../kernel/errors/parse-input.ts'
import { listShape } from '../firms/firms.input.ts'

/** Max capabilities that one brief needs. */
const MAX_NEEDS = 30

/** A filter of briefs as it may be asked for. */
export const briefFilterInput = z.object({
  capabilities: idsInput,
  markets: idsInput,
  firmKind: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  sample: z.boolean().nullish(),
})

const UNKNOWN_ZONE = {
  zh: '没有这个时区：请使用 IANA 名称，例如 Asia/Shanghai。',
  en: 'There is no such time zone: use an IANA name such as Asia/Shanghai.',
}
const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), CHINA, 'UTC'])

const zone = z
  .string()
  .max(100)
  .refine((name) => ZONES.has(name), { params: { message: UNKNOWN_ZONE } })
  .meta(TEXT_KINDS.code)

/** A day; the scalar hands on the instant at which it begins in UTC. */
const day = z.preprocess(
  (given) => (given instanceof Date ? given.toISOString().slice(0, 10) : given),
  z.iso.date().meta(TEXT_KINDS.code),
)

const TWICE = { zh: '同一项能力只能选一次。', en: 'Choose each capability only once.' }

/** BriefNeedInput. */
export const briefNeedInput = z.object({
  capability: idInput,
  must: z.boolean(),
  weight: z.number().min(0).max(1).default(1),
})

const title = optionalLineShape(200).transform((line) => line ?? '')

/** What a brief may say; what is left out, or null where it cannot be taken back, is not changed. */
const fields = {
  titleZh: title,
  titleEn: title,
  descriptionZh: textShape(4_000).nullish(),
  descriptionEn: textShape(4_000).nullish(),
  benefitZh: textShape(2_000).nullish(),
  benefitEn: textShape(2_000).nullish(),
  audienceZh: textShape(1_000).nullish(),
  audienceEn: textShape(1_000).nullish(),
  needs: z
    .array(briefNeedInput)
    .max(MAX_NEEDS)
    .refine((needs) => new Set(needs.map(({ capability }) => capability)).size === needs.length, {
      params: { message: TWICE },
    })
    .nullish(),
  ipAssets: listShape.nullish(),
  markets: listShape.nullish(),
  budgetBand: budgetBandShape.nullish(),
  deadlineZone: zone.nullish(),
  startsOn: day.nullish(),
  endsOn: day.nullish(),
  visibility: briefVisibilityShape.nullish(),
}

const version = z.int().min(1).nullish()

/** CreateBriefInput. */
export const createBriefInput = z.object({ firmId: idInput, field: idInput, deadline: day, ...fields })

/** UpdateBriefInput. */
export const updateBriefInput = z.object({
  briefId: idInput,
  expectedVersion: version,
  field: idInput.nullish(),
  deadline: day.nullish(),
  ...fields,
})

/** PublishBriefInput. */
export const publishBriefInput = z.object({ briefId: idInput, expectedVersion: version })

/** CloseBriefInput. */
export const closeBriefInput = z.object({
  briefId: idInput,
  outcome: briefOutcomeShape,
  note: textShape(1_000).nullish(),
})

/** ReopenBriefInput. */
export const reopenBriefInput = z.object({ briefId: idInput, deadline: day, deadlineZone: zone.nullish() })

/** DeleteBriefInput. */
export const deleteBriefInput = z.object({ briefId: idInput, expectedVersion: version })
