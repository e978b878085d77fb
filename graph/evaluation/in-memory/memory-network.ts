import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { nodeKey } from '../../src/matching/model/nodes.ts'
import { buildRecord, type FirmSource, type ProjectSource } from '../../src/matching/records/build-record.ts'
import type { FirmRecord, Names } from '../../src/matching/records/firm-record.ts'
import { RecordIndex } from '../../src/matching/records/record-index.ts'
import type { Network } from '../../src/matching/retrieval/network.ts'
import { likelyIn } from './likely-in-records.ts'
import type { NetworkRecords } from './network-records.ts'

export interface MemoryNetworkOptions {
  /**
   * The day on which the link model is asked, ISO: never today, since what a test expects must not change
   * with the day it runs.
   */
  asOf: string
  /** Whether the link model is asked at all; by default it is. */
  likely?: boolean
}

/** A network in memory, for tests and evaluation: the product's own records, of plain facts. */
export function memoryNetwork(
  records: NetworkRecords,
  { asOf, likely = true }: MemoryNetworkOptions,
): Network {
  const index = indexRecords(records)
  const likelyOf = likelyIn(records, asOf)
  const names = new Map(records.names.map((name) => [nodeKey(name), name]))
  const briefs = new Map(records.briefs.map((brief) => [brief.id, brief]))
  return {
    async findSubject(request) {
      const brief = 'briefId' in request ? briefs.get(request.briefId) : null
      const firm = index.recordOf('firmId' in request ? request.firmId : (brief?.firmId ?? ''))
      if (!firm || brief === undefined) return null
      return {
        ...{ firm, brief, index },
        taxonomy: records.taxonomy,
        likely: likely ? likelyOf(firm.id).map(({ id, score }) => [id, score] as const) : [],
      }
    },
    async findNames(keys) {
      return keys.flatMap(({ label, id }) => names.get(nodeKey({ label, id })) ?? [])
    },
  }
}

/** The records of a network's firms, built by the product's own rules. */
export function indexRecords(network: NetworkRecords): RecordIndex {
  const index = new ParsedRecords()
  for (const source of toSources(network)) index.upsert(buildRecord(source))
  return index
}

/** Keeps records parsed once they were asked for: an evaluation asks for the same ones thousands of times. */
class ParsedRecords extends RecordIndex {
  readonly #parsed = new Map<number, FirmRecord>()

  override recordAt(slot: number): FirmRecord {
    const known = this.#parsed.get(slot)
    if (known) return known
    const record = super.recordAt(slot)
    this.#parsed.set(slot, record)
    return record
  }

  override remove(id: string): void {
    super.remove(id)
    this.#parsed.clear()
  }
}

/** Names are asked of the network, not of records. */
const nameless: Names = ['', '']

/** The facts of each firm that its record is built of. */
export function toSources({ firms, projects, ipAssets }: NetworkRecords): FirmSource[] {
  const known = new Map(firms.map((firm) => [firm.id, firm]))
  const assets = new Map(ipAssets.map((asset) => [asset.id, asset]))
  const samples = new Set(firms.flatMap(({ id, sample }) => (sample ? id : [])))
  const projectsOf = new Map<string, ProjectSource[]>()
  const partnersOf = new Map<string, Set<string>>()
  for (const project of projects) {
    const members = project.participants.flatMap((id) => known.get(id) ?? [])
    const source = {
      ...{ id: project.id, names: nameless, year: project.year, confirmed: project.confirmed },
      day: dayOfProject(project),
      sample: project.sample ?? members.some(({ id }) => samples.has(id)),
      capabilities: project.capabilities,
      markets: project.markets,
      ipAssets: project.ipAssets.map((id) => ({ id, domain: assets.get(id)?.domain ?? null })),
    }
    for (const { id } of members) {
      const others = members.filter((member) => member.id !== id)
      projectsOf.set(id, [...(projectsOf.get(id) ?? []), { ...source, others }])
      const partners = partnersOf.get(id) ?? new Set()
      for (const other of others) partners.add(other.id)
      partnersOf.set(id, partners)
    }
  }
  return firms.map((firm) => ({
    ...{ id: firm.id, names: nameless, kind: firm.kind, sample: firm.sample, confirmed: firm.confirmed },
    ...{
      verified: firm.verified,
      verifiedUntil: firm.verifiedUntil ?? null,
      registered: firm.registered ?? false,
    },
    type: firm.organisationType ?? 'COMPANY',
    province: firm.province ?? null,
    ...{ offers: [...firm.capabilities], domains: [...firm.domains], markets: [...firm.markets] },
    assets: firm.ipAssets.flatMap((id) => {
      const asset = assets.get(id)
      return asset
        ? [{ ...asset, names: nameless, forms: [...asset.forms], grants: asset.grants.map(toGrant) }]
        : []
    }),
    projects: projectsOf.get(firm.id) ?? [],
    partners: [...(partnersOf.get(firm.id) ?? [])],
  }))
}

function toGrant(grant: NetworkRecords['ipAssets'][number]['grants'][number]) {
  return { ...grant, fields: [...grant.fields], markets: [...grant.markets] }
}

/** The start of a project, the middle of its year where only that is known. */
function dayOfProject({ startDate, year }: NetworkRecords['projects'][number]): number | null {
  const day = dayOf(startDate ?? (year === null ? null : `${String(year).padStart(4, '0')}-07-01`))
  return Number.isNaN(day) ? null : day
}
