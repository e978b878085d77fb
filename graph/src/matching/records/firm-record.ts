import { z } from 'zod'
import { firmKindShape } from '../../firms/firm.row.ts'
import { organisationTypeShape } from '../../firms/organisation-type.ts'

const id = z.string()
const ids = z.array(id)

/** A public grant on an asset; fields, markets and dates as in `GrantFacts`. */
export const grantShape = z.object({
  id,
  fields: ids,
  markets: ids,
  from: z.string().nullable(),
  to: z.string().nullable(),
  exclusive: z.boolean(),
  firmId: id.nullable(),
})

/** What something is called in Chinese and in English. */
const names = z.tuple([z.string(), z.string()])

const asset = z.object({ id, names, domain: id.nullable(), forms: ids, grants: z.array(grantShape) })

/** A project as one of its firms knows it. */
const recordedProject = z.object({
  id,
  names,
  /** Days since 1970 of its start, the middle of its year where only that is known; null if neither is. */
  day: z.number().nullable(),
  /** Calendar year. */
  year: z.number().int().nullable(),
  confirmed: z.boolean(),
  /** Present where a firm entered it and no other firm has confirmed it. */
  byOneFirm: z.literal(true).optional(),
  /** Without the firm itself, ascending, capped. */
  others: ids,
  capabilities: ids,
  ipAssets: ids,
  markets: ids,
})

/**
 * What a firm did of one kind: in how many projects, with what mass (see `massOf`), and its newest of them,
 * which is among the record's projects.
 */
const tally = z.object({ id, count: z.number().int(), mass: z.number(), projectId: id })

/**
 * The number of the shape of records and of the rules they are built by, raised whenever either changes: then
 * `refreshRecords` builds all of them again.
 */
export const RECORD_SHAPE = 3

/**
 * What scoring reads of a firm, in one value: `buildRecord` makes it of the facts around the firm, the graph
 * keeps it as JSON on the firm. Lists are in a fixed order, so that equal facts give equal records.
 */
export const firmRecordShape = z.object({
  id,
  names,
  kind: firmKindShape,
  type: organisationTypeShape,
  province: z.string().nullable(),
  verified: z.boolean(),
  /** Last day of its verification, ISO; null if it has none or does not end. */
  verifiedUntil: z.string().nullable(),
  sample: z.boolean(),
  /** False if the facts were not checked against a page. */
  confirmed: z.boolean(),
  /** Whether its own people registered it. */
  registered: z.boolean(),
  offers: ids,
  domains: ids,
  markets: ids,
  assets: z.array(asset),
  /** Everybody it has worked with, ascending, capped. */
  partners: ids,
  /** In how many projects it took part, and their mass. */
  count: z.number().int(),
  mass: z.number(),
  /** Day of its newest project, days since 1970; null if none is known. */
  lastDay: z.number().nullable(),
  /** By capability that its projects used, ascending by id. */
  work: z.array(tally),
  /** By heritage domain of the other kind's firms, or of the IP, in its projects. */
  cultures: z.array(tally),
  /** Mass of its partnerships with firms of each kind: every other firm of a project counts once. */
  withKind: z.object({ TRADITIONAL: z.number(), DIGITAL: z.number() }),
  /** Newest first: the newest of all, and the newest of every tally. */
  projects: z.array(recordedProject),
})

export type FirmRecord = z.infer<typeof firmRecordShape>
export type RecordedProject = z.infer<typeof recordedProject>
export type RecordedAsset = z.infer<typeof asset>
export type Names = z.infer<typeof names>
export type Tally = z.infer<typeof tally>

/** A record as it is stored; null if the text is none, or of another shape. */
export function parseRecord(text: string): FirmRecord | null {
  try {
    return firmRecordShape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
