import { caps } from '../model/caps.ts'
import type { BriefFacts, FirmFacts, Neighbourhood, ProjectFacts, Taxonomy } from '../model/facts.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import type { RecordIndex } from '../records/record-index.ts'

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
  const firms = new Map<string, FirmFacts>()
  const projects = new Map<string, ProjectFacts>()
  for (const record of [subject, ...around.flatMap((id) => index.recordOf(id) ?? [])]) {
    const { facts, recent } = factsOf(record)
    firms.set(record.id, facts)
    for (const project of recent) projects.set(project.id, project)
  }
  return {
    ...{ asOf, subjectId: subject.id, brief, taxonomy, likely, firms, projects },
    ipAssets: new Map(subject.assets.map((asset) => [asset.id, asset])),
    domainsOf: (id) => index.domainLists[index.slotOf(id) ?? -1] ?? [],
    domainOfAsset: (id) => index.domainOf(id),
    memory: new Map(),
  }
}

interface RecordFacts {
  facts: FirmFacts
  /** Its newest projects. */
  recent: readonly ProjectFacts[]
}

const known = new WeakMap<FirmRecord, RecordFacts>()

/** The facts of a record, for as long as it is kept. */
function factsOf(record: FirmRecord): RecordFacts {
  const facts = known.get(record) ?? toFacts(record)
  known.set(record, facts)
  return facts
}

function toFacts(record: FirmRecord): RecordFacts {
  const { id, kind, domains, sample, confirmed, registered, offers, markets, count } = record
  const recent = record.projects.slice(0, caps.projectsPerFirm)
  return {
    facts: {
      ...{ id, kind, domains, sample, confirmed, registered, markets },
      capabilities: offers,
      ipAssets: record.assets.map((asset) => asset.id),
      projects: recent.map((project) => project.id),
      projectCount: count,
    },
    recent: recent.map(({ others, day: _day, ...project }) => ({
      ...project,
      participants: [id, ...others].sort(),
    })),
  }
}
