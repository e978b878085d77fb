import { z } from 'zod'
import { firmKindShape } from '../../firms/firm.row.ts'
import { organisationTypeShape } from '../../firms/organisation-type.ts'
import type { Run } from '../../kernel/driver/driver.ts'
import { LARGEST_PROJECT } from '../../projects/largest-project.ts'
import { dayOf } from '../link-model/collaborations.ts'
import { type FirmSource, type ProjectSource, recordCaps } from './build-record.ts'
import { grantShape } from './firm-record.ts'
import { FIRM_SOURCES } from './firm-sources.cypher.ts'

/** Firms that one read brings at most. */
export const SOURCES_OF_BATCH = 200

/** Bounds of what is read of one firm: see FIRM_SOURCES. */
const bounds = {
  scan: 20_000,
  projects: 2_000,
  largest: LARGEST_PROJECT,
  assets: recordCaps.assets,
  grants: recordCaps.grants,
  partners: recordCaps.partners,
  entries: recordCaps.entries,
} as const

const id = z.string()
const ids = z.array(id)
const names = z.tuple([z.string(), z.string()])

const firmShape = z.object({
  /** The record that is stored. */
  record: z.string().nullable(),
  facts: z.tuple([
    id,
    names,
    firmKindShape,
    organisationTypeShape,
    z.string().nullable(),
    z.boolean(),
    z.string().nullable(),
    z.boolean(),
    z.boolean(),
    z.boolean(),
  ]),
  offers: ids,
  domains: ids,
  markets: ids,
  assets: z.array(z.tuple([id, names, id.nullable(), ids, z.array(grantShape)])),
  partners: ids,
  projects: ids,
})
const projectShape = z.tuple([
  id,
  names,
  z.string().nullable(),
  z.number().int().nullable(),
  z.boolean(),
  z.boolean(),
  z.boolean(),
  ids,
  ids,
  ids,
  z.array(z.tuple([id, id.nullable()])),
])
/** What cannot be read is left out: one bad row must not keep all others out of date. */
const listOf = <Row>(row: z.ZodType<Row>) =>
  z.array(row.nullable().catch(null)).transform((rows) => rows.filter((each) => each !== null))

const sourcesShape = z.object({
  ids,
  firms: listOf(firmShape),
  projects: listOf(projectShape),
  participants: listOf(z.tuple([id, firmKindShape, ids])),
})

/** A firm with what its record is made of, and the text of the record that is stored; null if none is. */
export interface StoredSource {
  source: FirmSource
  record: string | null
}

/**
 * Reads what the records of up to SOURCES_OF_BATCH firms are made of. Returns which of the firms there are,
 * and the sources of those that could be read.
 */
export async function readFirmSources(
  run: Run,
  firmIds: readonly string[],
): Promise<{ ids: string[]; sources: StoredSource[] }> {
  const [row] = await run(FIRM_SOURCES, { ids: firmIds, ...bounds }, sourcesShape)
  if (!row) return { ids: [], sources: [] }
  const participants = new Map(
    row.participants.map(([id, kind, domains]) => [id, { id, kind, domains }] as const),
  )
  const projects = new Map(row.projects.map((project) => [project[0], project]))
  const sources = row.firms.map(({ record, facts, projects: projectIds, assets, ...lists }) => {
    const [id, names, kind, type, province, verified, verifiedUntil, sample, confirmed, registered] = facts
    return {
      record,
      source: {
        ...{
          id,
          names,
          kind,
          type,
          province,
          verified,
          verifiedUntil,
          sample,
          confirmed,
          registered,
          ...lists,
        },
        assets: assets.map(([id, names, domain, forms, grants]) => ({ id, names, domain, forms, grants })),
        projects: projectIds.flatMap((projectId) => {
          const project = projects.get(projectId)
          return project ? [toProject(project, id, participants)] : []
        }),
      },
    }
  })
  return { ids: row.ids, sources }
}

type Participants = ReadonlyMap<string, ProjectSource['others'][number]>

function toProject(
  row: z.infer<typeof projectShape>,
  firmId: string,
  participants: Participants,
): ProjectSource {
  const [id, names, startDate, year, confirmed, byOneFirm, sample, members, capabilities, markets, assets] =
    row
  return {
    ...{ id, names, confirmed, byOneFirm, sample, capabilities, markets },
    day: dayOfProject(startDate, year),
    year: year ?? (startDate === null ? null : Number(startDate.slice(0, 4))),
    others: members.flatMap((member) => (member === firmId ? [] : (participants.get(member) ?? []))),
    ipAssets: assets.map(([id, domain]) => ({ id, domain })),
  }
}

/** The start of a project, the middle of its year where only that is known; days since 1970. */
function dayOfProject(startDate: string | null, year: number | null): number | null {
  const day = dayOf(startDate ?? (year === null ? null : `${String(year).padStart(4, '0')}-07-01`))
  return Number.isNaN(day) ? null : day
}
