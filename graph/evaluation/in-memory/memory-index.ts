import { caps } from '../../src/matching/model/caps.ts'
import type { BriefFacts, ProjectFacts } from '../../src/matching/model/facts.ts'
import { EmbeddingEdges } from '../../src/matching/precompute/embedding-edges.ts'
import type { Surroundings } from '../../src/matching/retrieval/network.ts'
import { LARGEST_PROJECT } from '../../src/projects/largest-project.ts'
import type { NetworkRecords } from './network-records.ts'

type Firm = NetworkRecords['firms'][number]

/** A network in memory under the keys that its two reads look things up by. Lists are in order of id. */
export class MemoryIndex {
  readonly firms: ReadonlyMap<string, Firm>
  readonly projects: ReadonlyMap<string, ProjectFacts>
  readonly projectsOf = new Map<string, ProjectFacts[]>()
  readonly byDomain = new Map<string, Firm[]>()
  readonly byCapability = new Map<string, Firm[]>()
  readonly byMarket = new Map<string, Firm[]>()
  readonly byForm = new Map<string, Firm[]>()
  readonly assetsByDomain = new Map<string, string[]>()
  readonly adaptations = new Map<string, ProjectFacts[]>()
  readonly #assets: ReadonlyMap<string, NetworkRecords['ipAssets'][number]>
  readonly #records: NetworkRecords
  #vectors: ReadonlyMap<string, number[]> | undefined

  constructor(records: NetworkRecords) {
    this.#records = records
    const [firms, projects, assets] = [byId(records.firms), byId(records.projects), byId(records.ipAssets)]
    this.firms = new Map(firms.map((firm) => [firm.id, firm]))
    this.projects = new Map(projects.map((project) => [project.id, project]))
    this.#assets = new Map(assets.map((asset) => [asset.id, asset]))
    for (const project of projects) {
      for (const firmId of project.participants) put(this.projectsOf, firmId, project)
      for (const assetId of project.ipAssets) put(this.adaptations, assetId, project)
    }
    for (const asset of assets) if (asset.domain) put(this.assetsByDomain, asset.domain, asset.id)
    for (const firm of firms) {
      for (const domain of firm.domains) put(this.byDomain, domain, firm)
      for (const market of firm.markets) put(this.byMarket, market, firm)
      // A group stands for what is below it, and a firm is met once for each.
      for (const own of firm.capabilities) {
        put(this.byCapability, own, firm)
        const group = records.taxonomy.capabilities.get(own)?.group
        if (group) put(this.byCapability, group, firm)
      }
      const forms = new Set(firm.ipAssets.flatMap((id) => this.#assets.get(id)?.forms ?? []))
      for (const form of forms) put(this.byForm, form, firm)
    }
    for (const list of this.projectsOf.values()) list.sort((a, b) => (b.year ?? 9999) - (a.year ?? 9999))
  }

  /** In how many projects a firm took part. */
  projectCount(firm: Firm): number {
    return this.projectsOf.get(firm.id)?.length ?? 0
  }

  /** Those who took part in most projects first, then the smaller id. */
  byActivity(firms: readonly Firm[]): Firm[] {
    return [...firms].sort((a, b) => this.projectCount(b) - this.projectCount(a) || (a.id < b.id ? -1 : 1))
  }

  /** Those who took part in fewest projects first, then the smaller id. */
  byActivityAscending(firms: readonly Firm[]): Firm[] {
    return [...firms].sort((a, b) => this.projectCount(a) - this.projectCount(b) || (a.id < b.id ? -1 : 1))
  }

  /** Partners of a firm with the weight of their WORKED_WITH: each project of n firms adds 1/(n-1). */
  partnersOf(firmId: string): { id: string; weight: number }[] {
    const weights = new Map<string, number>()
    for (const { participants } of this.projectsOf.get(firmId) ?? []) {
      if (participants.length < 2 || participants.length > LARGEST_PROJECT) continue
      for (const id of participants)
        if (id !== firmId) weights.set(id, (weights.get(id) ?? 0) + 1 / (participants.length - 1))
    }
    return [...weights]
      .map(([id, weight]) => ({ id, weight }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  }

  /**
   * Ids of all firms by how near their embeddings are to that of a firm, nearest first; none where it has no
   * embedding.
   */
  nearest(firmId: string, kind: string, count: number): Firm[] {
    this.#vectors ??= this.#embed()
    const vectors = this.#vectors
    const own = vectors.get(firmId)
    if (!own) return []
    const near = (vector: readonly number[]) =>
      vector.reduce((sum, value, column) => sum + value * (own[column] ?? 0), 0)
    return [...this.firms.values()]
      .flatMap((firm) => {
        const vector = firm.kind === kind ? vectors.get(firm.id) : undefined
        return vector ? [{ firm, likeness: near(vector) }] : []
      })
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, count)
      .map(({ firm }) => firm)
  }

  /** What is known of some firms, under the same caps as the graph's. */
  factsOf(around: readonly Firm[], brief: BriefFacts | null, projectsPerFirm: number): Surroundings {
    const firms = around.map((firm) => ({
      ...firm,
      domains: first(firm.domains, caps.domainsPerFirm),
      capabilities: first(firm.capabilities, caps.capabilitiesPerFirm),
      markets: first(firm.markets, caps.marketsPerFirm),
      ipAssets: first(firm.ipAssets, caps.ipAssetsPerFirm),
      projectCount: this.projectCount(firm),
      projects: (this.projectsOf.get(firm.id) ?? []).slice(0, projectsPerFirm).map(({ id }) => id),
    }))
    const projects = unique(firms.flatMap((firm) => firm.projects)).flatMap((id) => {
      const project = this.projects.get(id)
      if (!project) return []
      const { participants, capabilities, ipAssets, markets } = project
      const ordered = {
        capabilities: first(capabilities),
        ipAssets: first(ipAssets),
        markets: first(markets),
      }
      return [{ ...project, ...ordered, participants: first(participants, caps.participantsPerProject) }]
    })
    const known = new Set(firms.map(({ id }) => id))
    const participants = unique(projects.flatMap((project) => project.participants))
      .flatMap((id) => (known.has(id) ? [] : (this.firms.get(id) ?? [])))
      .map(({ id, kind, domains }) => ({
        id,
        kind,
        domains: kind === 'TRADITIONAL' ? first(domains, caps.domainsPerFirm) : [],
      }))
    const ipAssets = unique([
      ...firms.flatMap((firm) => firm.ipAssets),
      ...projects.flatMap((project) => project.ipAssets),
      ...(brief?.ipAssets ?? []),
    ]).flatMap((id) => {
      const asset = this.#assets.get(id)
      return asset ? [{ ...asset, forms: first(asset.forms) }] : []
    })
    return { firms, participants, projects, ipAssets }
  }

  #embed(): ReadonlyMap<string, number[]> {
    const { firms, projects, ipAssets, taxonomy } = this.#records
    const edges = new EmbeddingEdges()
    const to = (label: string, type: string, ids: readonly string[]) =>
      ids.map((id) => [label, id, type] as const)
    for (const firm of byId(firms))
      edges.add('Firm', firm.id, [
        ...to('Capability', 'OFFERS', firm.capabilities),
        ...to('HeritageDomain', 'WORKS_IN', firm.domains),
        ...to('Market', 'SELLS_TO', firm.markets),
        ...to('Project', 'TOOK_PART_IN', this.projectsOf.get(firm.id)?.map(({ id }) => id) ?? []),
        ...to('IPAsset', 'OWNS', firm.ipAssets),
      ])
    for (const project of byId(projects))
      edges.add('Project', project.id, [
        ...to('Capability', 'USED', project.capabilities),
        ...to('IPAsset', 'ADAPTED', project.ipAssets),
        ...to('Market', 'REACHED', project.markets),
      ])
    for (const asset of byId(ipAssets))
      edges.add('IPAsset', asset.id, [
        ...to('HeritageDomain', 'IN_DOMAIN', asset.domain ? [asset.domain] : []),
        ...to('AssetForm', 'HAS_FORM', asset.forms),
      ])
    for (const [id, { group }] of taxonomy.capabilities)
      edges.add('Capability', id, to('Capability', 'PART_OF', group ? [group] : []))
    for (const [id, lends] of taxonomy.forms)
      edges.add(
        'AssetForm',
        id,
        to(
          'Capability',
          'LENDS_ITSELF_TO',
          lends.map(({ capability }) => capability),
        ),
      )
    return new Map(edges.embedFirms().flatMap(({ id, vector }) => (vector ? [[id, vector] as const] : [])))
  }
}

/** Each once, in the order in which they first come. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function first(ids: readonly string[], count?: number): string[] {
  return [...ids].sort().slice(0, count)
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
