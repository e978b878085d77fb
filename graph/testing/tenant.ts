import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type {
  BaseRecord,
  BriefRecord,
  FirmRecord,
  GrantRecord,
  IPAssetRecord,
  MarketRegionRecord,
  ProjectRecord,
} from '../seed/records.ts'
import { writeNetwork, writeTaxonomy } from '../seed/write-network.ts'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { refreshStaleRecords } from '../src/matching/records/refresh-records.store.ts'
import { noteStaleRecords } from '../src/matching/records/stale-records.store.ts'
import { loadTaxonomy } from './demo-network.ts'
import { FIRMS_OF_TENANT, REMOVE_BRIEFS, REMOVE_TENANT } from './tenant.cypher.ts'

/**
 * What a test needs of a record: its name within the tenant, and whatever matters to the test. The rest is
 * filled in.
 */
type Sketch<Row, Needed extends keyof Row = never> = { id: string } & Partial<Row> & Pick<Row, Needed>

export interface TenantSketch {
  /** `group` names another one of the tenant. */
  capabilities?: readonly { id: string; group?: string; typicalSide?: 'TRADITIONAL' | 'DIGITAL' }[]
  heritageDomains?: readonly string[]
  markets?: readonly { id: string; type?: 'country' | 'area' | 'region'; within?: string }[]
  bases?: readonly Sketch<BaseRecord>[]
  firms?: readonly Sketch<FirmRecord, 'kind'>[]
  /** `heritageDomain` names one of the tenant. */
  ipAssets?: readonly Sketch<IPAssetRecord, 'ownerId' | 'heritageDomain'>[]
  projects?: readonly Sketch<ProjectRecord, 'participantIds'>[]
  grants?: readonly Sketch<GrantRecord, 'ipAssetId' | 'markets'>[]
  briefs?: readonly Sketch<BriefRecord, 'firmId' | 'needs'>[]
}

/**
 * A part of the graph that belongs to one test, so that tests run side by side on one database.
 */
export interface Tenant {
  /** Every id of the tenant begins with it. */
  prefix: string
  /** The id in the graph of a name within the tenant. */
  id(name: string): string
  /** Writes more. Every name that a record refers to must have been added, now or before. */
  add(sketch: TenantSketch): Promise<void>
  /** Removes all that the tenant wrote. */
  remove(): Promise<void>
}

/**
 * Makes a tenant with capabilities, domains, markets, firms and so on of its own; a code of the taxonomy that
 * the tenant does not have is taken from the demo network's taxonomy. Records are written by the seed's own
 * writer, so what follows from projects stands too, and so do records of firms. Ids sort within a tenant as
 * their names do.
 */
export async function createTenant(graph: Graph, sketch: TenantSketch = {}): Promise<Tenant> {
  const prefix = `t${randomBytes(5).toString('hex')}-`
  const known = new Set<string>()
  const id = (name: string) => `${prefix}${name}`
  const refer = (name: string) => {
    if (!known.has(name)) throw new Error(`The tenant has no '${name}'.`)
    return id(name)
  }
  const taxonomy = await loadTaxonomy(graph)
  const code = (name: string) => (!known.has(name) && taxonomy.has(name) ? name : refer(name))
  const naming = { id, refer, code }
  const tenant: Tenant = {
    prefix,
    id,
    async add(more) {
      declare(known, more)
      await writeTaxonomy(graph, ...toTaxonomy(more, naming))
      await writeNetwork(graph, toNetwork(more, naming))
      await refreshStaleRecords(graph)
    },
    async remove() {
      await graph.write(async (run) => {
        const firms = await run(FIRMS_OF_TENANT, { prefix }, z.object({ id: z.string() }))
        await run(REMOVE_BRIEFS, { prefix }, z.unknown())
        await run(REMOVE_TENANT, { prefix }, z.unknown())
        await noteStaleRecords(run, { firmIds: firms.map((firm) => firm.id), isBatch: true })
      })
      await refreshStaleRecords(graph)
    },
  }
  await tenant.add(sketch)
  return tenant
}

function declare(known: Set<string>, sketch: TenantSketch): void {
  for (const rows of Object.values(sketch) as readonly (string | { id: string })[][]) {
    for (const row of rows) known.add(typeof row === 'string' ? row : row.id)
  }
}

interface Naming {
  /** The id of something new. */
  id: (name: string) => string
  /** The id of something that the tenant has. */
  refer: (name: string) => string
  /** The id of something that the tenant or the common taxonomy has. */
  code: (name: string) => string
}

function toTaxonomy(sketch: TenantSketch, { id, code }: Naming) {
  const labelled = (name: string) => ({ code: id(name), labelZh: `名${name}`, labelEn: name })
  const capabilities = sketch.capabilities ?? []
  const markets = sketch.markets ?? []
  const taxonomy = {
    capabilityGroups: capabilities
      .filter((capability) => !capability.group)
      .map((group) => ({ ...labelled(group.id), typicalSide: group.typicalSide ?? ('DIGITAL' as const) })),
    capabilities: capabilities.flatMap(({ id: name, group }) =>
      group ? [{ ...labelled(name), group: code(group) }] : [],
    ),
    heritageDomains: (sketch.heritageDomains ?? []).map(labelled),
    markets: markets.map((market) => ({ ...labelled(market.id), type: market.type ?? ('country' as const) })),
  }
  const regions: MarketRegionRecord[] = markets.flatMap(({ id: name, within }) =>
    within ? [{ region: code(within), markets: [id(name)] }] : [],
  )
  return [taxonomy, regions] as const
}

const TESTED: Pick<FirmRecord, 'source' | 'sourceTier' | 'confidence' | 'memoryFields' | 'sample'> = {
  source: null,
  sourceTier: 'none',
  confidence: 'page',
  memoryFields: [],
  sample: true,
}

function toNetwork(sketch: TenantSketch, { id, refer, code }: Naming) {
  const all = (names: readonly string[] | undefined) => (names ?? []).map(refer)
  const codes = (names: readonly string[] | undefined) => (names ?? []).map(code)
  const described = (name: string) => ({
    nameZh: `名${name}`,
    nameEn: name,
    descriptionZh: `述${name}`,
    descriptionEn: `About ${name}.`,
  })
  const titled = (name: string) => ({ titleZh: `题${name}`, titleEn: name })
  const place = { cityZh: '自贡', cityEn: 'Zigong', province: 'Sichuan', provinceZh: '四川' }
  return {
    bases: (sketch.bases ?? []).map((base): BaseRecord => {
      const { nameZh, nameEn } = described(base.id)
      const { province, provinceZh } = place
      const own = { nameZh, nameEn, province, provinceZh, focus: [] }
      return { ...TESTED, ...own, ...base, id: id(base.id) }
    }),
    firms: (sketch.firms ?? []).map(
      (firm): FirmRecord => ({
        ...TESTED,
        own: false,
        organisationType: 'COMPANY',
        ...described(firm.id),
        ...place,
        ...firm,
        id: id(firm.id),
        heritageDomains: codes(firm.heritageDomains),
        capabilities: codes(firm.capabilities),
        markets: codes(firm.markets),
        hostedBy: firm.hostedBy && refer(firm.hostedBy),
      }),
    ),
    ipAssets: (sketch.ipAssets ?? []).map(
      (asset): IPAssetRecord => ({
        ...TESTED,
        ...described(asset.id),
        heritageCategory: 'museum-collection',
        forms: ['image'],
        ...asset,
        id: id(asset.id),
        ownerId: refer(asset.ownerId),
        heritageDomain: code(asset.heritageDomain),
      }),
    ),
    projects: (sketch.projects ?? []).map(
      (project): ProjectRecord => ({
        ...TESTED,
        ...titled(project.id),
        outcomeZh: `果${project.id}`,
        outcomeEn: `What came of ${project.id}.`,
        year: 2024,
        externalPartners: [],
        ...project,
        id: id(project.id),
        participantIds: all(project.participantIds),
        capabilitiesUsed: codes(project.capabilitiesUsed),
        ipAssetIds: all(project.ipAssetIds),
        markets: codes(project.markets),
      }),
    ),
    grants: (sketch.grants ?? []).map(
      (grant): GrantRecord => ({
        from: '2025-01-01',
        to: '2030-12-31',
        exclusive: false,
        public: true,
        sample: true,
        ...grant,
        id: id(grant.id),
        ipAssetId: refer(grant.ipAssetId),
        granteeId: grant.granteeId && refer(grant.granteeId),
        fields: codes(grant.fields),
        markets: codes(grant.markets),
      }),
    ),
    briefs: (sketch.briefs ?? []).map(
      (brief): BriefRecord => ({
        ...titled(brief.id),
        descriptionZh: `述${brief.id}`,
        descriptionEn: `About ${brief.id}.`,
        budgetBand: 'FROM_100K_TO_500K',
        postedOn: '2026-01-05',
        deadline: '2099-12-31',
        status: 'OPEN',
        sample: true,
        ...brief,
        id: id(brief.id),
        firmId: refer(brief.firmId),
        field: code(brief.field ?? 'game'),
        needs: brief.needs.map((need) => ({ ...need, capability: code(need.capability) })),
        ipAssetIds: all(brief.ipAssetIds),
        markets: codes(brief.markets),
      }),
    ),
  }
}
