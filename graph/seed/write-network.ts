import { z } from 'zod'
import { storedNameKeysOf } from '../src/firms/name-key.ts'
import { domainsOfFirm } from '../src/firms/own-domain.ts'
import type { Graph, Run } from '../src/kernel/driver/driver.ts'
import { noteStaleRecords } from '../src/matching/records/stale-records.store.ts'
import { refreshDerived } from '../src/projects/derived.store.ts'
import type {
  BaseRecord,
  BriefRecord,
  FirmRecord,
  GrantRecord,
  IPAssetRecord,
  MarketRegionRecord,
  NetworkRecords,
  ProjectRecord,
  TaxonomyRecord,
} from './records.ts'
import * as cypher from './write-network.cypher.ts'

/** Rows that one transaction writes. */
const BATCH_SIZE = 500

/** Writes capabilities, heritage domains and markets. Can be run again. */
export async function writeTaxonomy(
  graph: Graph,
  taxonomy: Omit<TaxonomyRecord, 'version' | 'note' | 'heritageCategories' | 'assetForms'>,
  marketRegions: readonly MarketRegionRecord[],
): Promise<void> {
  const names = ({ labelZh, labelEn }: { labelZh: string; labelEn: string }) => ({
    nameZh: labelZh,
    nameEn: labelEn,
  })
  const groups = taxonomy.capabilityGroups.map((group) => ({
    id: group.code,
    groupId: null,
    properties: { ...names(group), typicalSide: group.typicalSide },
  }))
  const leaves = taxonomy.capabilities.map((capability) => ({
    id: capability.code,
    groupId: capability.group,
    properties: names(capability),
  }))
  await writeInBatches(graph, cypher.WRITE_CAPABILITIES, groups)
  await writeInBatches(graph, cypher.WRITE_CAPABILITIES, leaves)
  await writeInBatches(
    graph,
    cypher.WRITE_HERITAGE_DOMAINS,
    taxonomy.heritageDomains.map((domain) => ({ id: domain.code, properties: names(domain) })),
  )
  await writeInBatches(
    graph,
    cypher.WRITE_MARKETS,
    taxonomy.markets.map((market) => ({
      id: market.code,
      properties: { ...names(market), type: market.type },
    })),
  )
  await writeInBatches(
    graph,
    cypher.WRITE_MARKET_REGIONS,
    marketRegions.flatMap(({ region, markets }) =>
      markets.map((marketId) => ({ marketId, regionId: region })),
    ),
  )
}

/**
 * Writes the records of a network in an order in which whatever they refer to stands already, with what
 * follows from its projects.
 */
export async function writeNetwork(graph: Graph, network: NetworkRecords): Promise<void> {
  await writeInBatches(graph, cypher.WRITE_BASES, network.bases.map(toBaseRow))
  for (const firms of batches(network.firms))
    await graph.write(async (run) => {
      await run(cypher.WRITE_FIRMS, { rows: firms.map(toFirmRow) }, z.unknown())
      await noteStaleRecords(run, { firmIds: firms.map(({ id }) => id), isBatch: true })
    })
  for (const assets of batches(network.ipAssets))
    await graph.write((run) =>
      notingFirmsOf(run, { assetIds: assets.map(({ id }) => id), grantIds: [] }, () =>
        run(cypher.WRITE_IP_ASSETS, { rows: assets.map(toIPAssetRow) }, z.unknown()),
      ),
    )
  for (const projects of batches(network.projects)) await graph.write((run) => writeProjects(run, projects))
  // A changed offer changes what projects prove, also of firms whose projects did not change.
  for (const firms of batches(network.firms)) {
    const firmIds = firms.map((firm) => firm.id)
    await graph.write((run) => refreshDerived(run, { projectIds: [], firmIds }))
  }
  for (const grants of batches(network.grants))
    await graph.write((run) =>
      notingFirmsOf(
        run,
        { assetIds: grants.map(({ ipAssetId }) => ipAssetId), grantIds: grants.map(({ id }) => id) },
        () => run(cypher.WRITE_GRANTS, { rows: grants.map(toGrantRow) }, z.unknown()),
      ),
    )
  await writeInBatches(graph, cypher.WRITE_BRIEFS, network.briefs.map(toBriefRow))
}

async function writeProjects(run: Run, projects: readonly ProjectRecord[]): Promise<void> {
  const projectIds = projects.map((project) => project.id)
  const before = await run(cypher.PARTICIPANTS_BEFORE, { ids: projectIds }, z.object({ id: z.string() }))
  await run(cypher.WRITE_PROJECTS, { rows: projects.map(toProjectRow) }, z.unknown())
  const now = projects.flatMap((project) => project.participantIds)
  const firmIds = [...new Set([...before.map((firm) => firm.id), ...now])]
  await refreshDerived(run, { projectIds, firmIds })
  await noteStaleRecords(run, { firmIds, isBatch: true })
}

/** Notes the firms whose records speak of IP or of grants, before and after a write of these. */
async function notingFirmsOf(
  run: Run,
  about: { assetIds: readonly string[]; grantIds: readonly string[] },
  write: () => Promise<unknown>,
): Promise<void> {
  const note = async () => {
    const firms = await run(cypher.FIRMS_OF_IP, about, z.object({ id: z.string() }))
    await noteStaleRecords(run, { firmIds: firms.map(({ id }) => id), isBatch: true })
  }
  await note()
  await write()
  await note()
}

async function writeInBatches(graph: Graph, statement: string, rows: readonly object[]): Promise<void> {
  for (const batch of batches(rows)) await graph.write((run) => run(statement, { rows: batch }, z.unknown()))
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH_SIZE)
  return Array.from({ length: count }, (_, index) => rows.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE))
}

function toBaseRow({ id, note: _, ...base }: BaseRecord) {
  return {
    id,
    properties: { ...base, ...toProvenance(base), batch: base.batch ?? null, year: base.year ?? null },
  }
}

function toFirmRow(firm: FirmRecord) {
  const { id, note: _, heritageDomains, capabilities, markets, hostedBy, ...properties } = firm
  return {
    id,
    properties: {
      ...properties,
      ...toProvenance(firm),
      ...storedNameKeysOf(firm),
      domain: domainsOfFirm({ ...firm, website: null })[0] ?? null,
      foundedYear: firm.foundedYear ?? null,
    },
    capabilityIds: capabilities,
    domainIds: heritageDomains,
    marketIds: markets,
    baseIds: hostedBy ? [hostedBy] : [],
  }
}

function toIPAssetRow(asset: IPAssetRecord) {
  const { id, note: _, ownerId, heritageDomain, heritageCategory, ...properties } = asset
  return {
    id,
    ownerId,
    domainId: heritageDomain,
    properties: {
      ...properties,
      ...toProvenance(asset),
      category: heritageCategory,
      inscriptionYear: asset.inscriptionYear ?? null,
    },
  }
}

function toProjectRow(project: ProjectRecord) {
  const {
    id,
    note: _,
    startDate,
    participantIds,
    capabilitiesUsed,
    ipAssetIds,
    markets,
    ...properties
  } = project
  return {
    id,
    startDate: startDate ?? null,
    participantIds,
    capabilityIds: capabilitiesUsed,
    ipAssetIds,
    marketIds: markets,
    properties: { ...properties, ...toProvenance(project) },
  }
}

function toGrantRow({ id, ipAssetId, granteeId, markets, from, to, ...properties }: GrantRecord) {
  return { id, ipAssetId, granteeIds: granteeId ? [granteeId] : [], marketIds: markets, from, to, properties }
}

function toBriefRow(brief: BriefRecord) {
  const { id, firmId, postedOn, deadline, startsOn, endsOn, needs, ipAssetIds, markets, ...properties } =
    brief
  const days = { postedOn, deadline, startsOn: startsOn ?? null, endsOn: endsOn ?? null }
  return { id, firmId, ...days, needs, ipAssetIds, marketIds: markets, properties }
}

/** A source that is only a person's memory is not displayed. */
function toProvenance({ source }: { source: string | null }) {
  return { source: source === 'memory' ? null : source }
}
