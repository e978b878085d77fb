import { caps } from '../model/caps.ts'
import type {
  BriefFacts,
  FirmFacts,
  IPAssetFacts,
  Neighbourhood,
  Participant,
  ProjectFacts,
  Taxonomy,
} from '../model/facts.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { isVerifiedOn, type RecordIndex } from '../records/record-index.ts'

/** What a question is about, besides records. */
export interface NeighbourhoodOf {
  asOf: string
  subject: FirmRecord
  brief: BriefFacts | null
  taxonomy: Taxonomy
  likely: ReadonlyMap<string, number>
  /** Ids of the firms around the subject. */
  around: readonly string[]
}

/** The firms around a subject with their newest projects, as plain facts. */
export function buildNeighbourhood(index: RecordIndex, given: NeighbourhoodOf): Neighbourhood {
  const { asOf, subject, brief, taxonomy, likely, around } = given
  const records = [subject, ...around.flatMap((id) => index.recordOf(id) ?? [])]
  const projects = new Map<string, ProjectFacts>()
  const ipAssets = new Map<string, IPAssetFacts>()
  for (const record of records) {
    for (const project of recentOf(record)) {
      projects.set(project.id, project)
      for (const id of project.ipAssets)
        if (!ipAssets.has(id)) ipAssets.set(id, { id, domain: index.domainOf(id), forms: [], grants: [] })
    }
    for (const asset of record.assets) ipAssets.set(asset.id, asset)
  }
  const firms = new Map(records.map((record) => [record.id, toFacts(record, asOf)]))
  const participants = new Map<string, Participant>(firms)
  for (const { participants: ids } of projects.values())
    for (const id of ids) if (!participants.has(id)) meet(index, participants, id)
  const memory = new Map()
  return {
    asOf,
    subjectId: subject.id,
    brief,
    taxonomy,
    likely,
    memory,
    firms,
    participants,
    projects,
    ipAssets,
  }
}

function recentOf(record: FirmRecord): ProjectFacts[] {
  return record.projects.slice(0, caps.projectsPerFirm).map(({ others, day: _day, ...project }) => ({
    ...project,
    participants: [record.id, ...others].sort(),
  }))
}

function toFacts(record: FirmRecord, asOf: string): FirmFacts {
  const { id, kind, domains, sample, confirmed, registered, offers, markets, count } = record
  return {
    ...{ id, kind, domains, sample, confirmed, registered, markets },
    verified: isVerifiedOn(record, asOf),
    capabilities: offers,
    ipAssets: record.assets.map((asset) => asset.id),
    projects: record.projects.slice(0, caps.projectsPerFirm).map((project) => project.id),
    projectCount: count,
  }
}

function meet(index: RecordIndex, participants: Map<string, Participant>, id: string): void {
  const slot = index.slotOf(id)
  const kind = slot === undefined ? null : index.kinds[slot]
  if (slot !== undefined && kind) participants.set(id, { id, kind, domains: index.domainLists[slot] ?? [] })
}
