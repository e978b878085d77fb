import { z } from 'zod'
import { organisationTypeShape } from '../src/firms/organisation-type.ts'

/**
 * The shape of every record that the loader takes, facts and samples alike. Unknown fields are rejected, so
 * that a typo is seen.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
const text = z.string().trim().min(1)
const year = z.number().int().min(1).max(2100)
const day = z.iso.date()
const codes = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, 'names one twice')

/** What a record may say that its source does not support. */
const UNCONFIRMED_FIELDS = [
  'nameZh',
  'nameEn',
  'titleZh',
  'city',
  'foundedYear',
  'year',
  'inscriptionYear',
  'markets',
  'capabilities',
  'description',
  'participants',
  'ipAssets',
  'owner',
] as const

const provenance = {
  /** Address of the page; 'memory' if there is none. */
  source: text.nullable().default(null),
  sourceTier: z.enum(['official', 'media', 'repost', 'none']).default('none'),
  confidence: z.enum(['page', 'memory']).default('memory'),
  /** Names of fields that the source does not support. */
  memoryFields: z.array(z.enum(UNCONFIRMED_FIELDS)).default([]),
  /** For maintainers of the facts; not loaded. */
  note: text.optional(),
  sample: z.boolean().default(false),
}

export const capabilityGroupRecord = z.strictObject({
  code: text,
  labelEn: text,
  labelZh: text,
  typicalSide: z.enum(['TRADITIONAL', 'DIGITAL']),
})
export const capabilityRecord = z.strictObject({ code: text, group: text, labelEn: text, labelZh: text })
export const codedRecord = z.strictObject({ code: text, labelEn: text, labelZh: text })
export const marketRecord = codedRecord.extend({ type: z.enum(['country', 'area', 'region']) })

export const taxonomyRecord = z.strictObject({
  version: text,
  note: text,
  capabilityGroups: z.array(capabilityGroupRecord),
  capabilities: z.array(capabilityRecord),
  heritageDomains: z.array(codedRecord),
  heritageCategories: z.array(codedRecord),
  assetForms: z.array(codedRecord),
  markets: z.array(marketRecord),
})

/** A region and the markets or regions that lie in it. */
export const marketRegionRecord = z.strictObject({ region: text, markets: codes })

export const baseRecord = z.strictObject({
  id,
  nameZh: text,
  nameEn: text,
  /** Batch of recognition, and its calendar year; a sample was never recognised. */
  batch: z.number().int().min(1).optional(),
  year: year.optional(),
  province: text,
  provinceZh: text,
  focus: codes,
  ...provenance,
})

export const firmRecord = z
  .strictObject({
    id,
    kind: z.enum(['TRADITIONAL', 'DIGITAL']),
    organisationType: organisationTypeShape,
    nameZh: text,
    nameEn: text,
    descriptionZh: text,
    descriptionEn: text,
    cityZh: text,
    cityEn: text,
    province: text,
    provinceZh: text,
    foundedYear: year.optional(),
    heritageDomains: codes,
    capabilities: codes,
    markets: codes,
    /** The base that hosts it, by its own consent: samples only. */
    hostedBy: id.optional(),
    ...provenance,
    /**
     * Whether `source` is a page of the firm's own, and not of an authority or the press: its domain is then
     * the firm's.
     */
    own: z.boolean().default(false),
  })
  .refine(
    (firm) =>
      !firm.own ||
      (firm.sourceTier === 'official' && z.url({ protocol: /^https?$/ }).safeParse(firm.source).success),
    {
      path: ['own'],
      error: 'needs an official source with an address',
    },
  )

export const ipAssetRecord = z.strictObject({
  id,
  ownerId: id,
  nameZh: text,
  nameEn: text,
  descriptionZh: text,
  descriptionEn: text,
  heritageCategory: text,
  heritageDomain: text,
  forms: codes.min(1),
  /** Calendar year in which it entered the list of its category. */
  inscriptionYear: year.optional(),
  ...provenance,
})

export const projectRecord = z
  .strictObject({
    id,
    titleZh: text,
    titleEn: text,
    year,
    startDate: day.optional(),
    participantIds: z.array(id).min(1),
    capabilitiesUsed: codes,
    ipAssetIds: codes,
    markets: codes,
    outcomeZh: text,
    outcomeEn: text,
    /** Names of those outside the network. */
    externalPartners: z.array(text).default([]),
    /** The same in Chinese, one for each; the name as it is where no Chinese one is known. */
    externalPartnersZh: z.array(text).optional(),
    ...provenance,
  })
  .refine(
    ({ externalPartners, externalPartnersZh = externalPartners }) =>
      externalPartnersZh.length === externalPartners.length,
    { path: ['externalPartnersZh'], error: 'needs one name for each of externalPartners' },
  )

export const grantRecord = z
  .strictObject({
    id,
    ipAssetId: id,
    /** The licensee; absent if it is outside the network. */
    granteeId: id.optional(),
    /** Fields of use: codes of capability groups. */
    fields: codes.min(1),
    markets: codes.min(1),
    from: day,
    to: day,
    exclusive: z.boolean(),
    public: z.boolean(),
    sample: z.literal(true),
  })
  .refine((grant) => grant.from <= grant.to, { path: ['to'], error: 'must not be before `from`' })

export const briefRecord = z
  .strictObject({
    id,
    firmId: id,
    titleZh: text,
    titleEn: text,
    descriptionZh: text,
    descriptionEn: text,
    /** Field of use: code of a capability group. */
    field: text,
    budgetBand: z.enum(['UNDER_100K', 'FROM_100K_TO_500K', 'FROM_500K_TO_2M', 'OVER_2M']),
    postedOn: day,
    deadline: day,
    startsOn: day.optional(),
    endsOn: day.optional(),
    status: z.enum(['OPEN', 'CLOSED']),
    needs: z
      .array(z.strictObject({ capability: text, must: z.boolean(), weight: z.number().gt(0).max(1) }))
      .min(1),
    ipAssetIds: codes,
    markets: codes,
    sample: z.literal(true),
  })
  .refine((brief) => brief.postedOn < brief.deadline, {
    path: ['deadline'],
    error: 'must be after `postedOn`',
  })
  .refine((brief) => !brief.startsOn || !brief.endsOn || brief.startsOn <= brief.endsOn, {
    path: ['endsOn'],
    error: 'must not be before `startsOn`',
  })

export type TaxonomyRecord = z.infer<typeof taxonomyRecord>
export type MarketRegionRecord = z.infer<typeof marketRegionRecord>
export type BaseRecord = z.infer<typeof baseRecord>
export type FirmRecord = z.infer<typeof firmRecord>
export type IPAssetRecord = z.infer<typeof ipAssetRecord>
export type ProjectRecord = z.infer<typeof projectRecord>
export type GrantRecord = z.infer<typeof grantRecord>
export type BriefRecord = z.infer<typeof briefRecord>

/** Everything that hangs from the taxonomy. */
export interface NetworkRecords {
  bases: BaseRecord[]
  firms: FirmRecord[]
  ipAssets: IPAssetRecord[]
  projects: ProjectRecord[]
  grants: GrantRecord[]
  briefs: BriefRecord[]
}

/** The demo network: the taxonomy, which market lies in which region, and the network itself. */
export interface DemoNetwork extends NetworkRecords {
  taxonomy: TaxonomyRecord
  marketRegions: MarketRegionRecord[]
}
