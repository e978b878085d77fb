import type { Graph } from '@heming/graph/driver'
import { refreshAssetForms, refreshLikelyPartners, refreshRecords } from '@heming/graph/matching'
import { migrate } from '@heming/graph/migrations'
import { z } from 'zod'
import type { DemoNetwork } from '../../graph/seed/records.ts'
import { WRITE_FIRMS, WRITE_IP_ASSETS, WRITE_PROJECTS } from '../../graph/seed/write-network.cypher.ts'
import { writeTaxonomy } from '../../graph/seed/write-network.ts'
import { derive } from './derive.ts'
import { CREATE_PROVED, CREATE_WORKED_WITH } from './load.cypher.ts'
import type { SyntheticNetwork } from './network.ts'

/**
 * Rows of one transaction. UNWIND over a few thousand rows keeps the server busy and its transactions small;
 * Neo4j's offline importer is faster, but cannot run the migrations and jobs of the product, which are what
 * is to be measured.
 */
const BATCH_SIZE = 4_000

const PROVENANCE = { sourceTier: 'none', confidence: 'page', memoryFields: [], sample: true }

/** Properties that all nodes of a label share: the api reads them, ranking does not. */
const COMMON = {
  firm: {
    ...PROVENANCE,
    descriptionZh: '为测量而造的企业。',
    descriptionEn: 'A firm made up for a measurement.',
    cityZh: '城',
    cityEn: 'City',
  },
  ipAsset: { ...PROVENANCE, descriptionZh: '资产', descriptionEn: 'Asset', category: 'museum-collection' },
  project: { ...PROVENANCE, outcomeZh: '成果', outcomeEn: 'Outcome', externalPartners: [] },
}

/**
 * Fills an empty graph with the product's migrations and taxonomy, a synthetic network by the seed's own
 * statements, what follows from its projects, and what matching prepares from it (forms of IP, records,
 * likely partners): as the product would hold it.
 */
export async function loadNetwork(
  graph: Graph,
  network: SyntheticNetwork,
  { taxonomy, marketRegions }: Pick<DemoNetwork, 'taxonomy' | 'marketRegions'>,
  say: (text: string) => void,
): Promise<void> {
  const { firms, ipAssets, projects } = network
  const firmId = (place: number) => firms[place]?.id ?? ''
  const { projectCounts, workedWith, proved } = derive(network)
  await migrate(graph)
  await writeTaxonomy(graph, taxonomy, marketRegions)

  say(`${firms.length} firms`)
  await write(graph, WRITE_FIRMS, firms, (firm, place) => ({
    id: firm.id,
    properties: {
      ...COMMON.firm,
      kind: firm.kind,
      province: firm.province.id,
      provinceZh: firm.province.nameZh,
      nameZh: `企业${firm.id}`,
      nameEn: `Firm ${firm.id}`,
      projectCount: projectCounts[place] ?? 0,
    },
    capabilityIds: firm.capabilities,
    domainIds: firm.domains,
    marketIds: firm.markets,
    baseIds: [],
  }))
  say(`${ipAssets.length} IP assets`)
  await write(graph, WRITE_IP_ASSETS, ipAssets, (asset) => ({
    id: asset.id,
    ownerId: firmId(asset.owner),
    domainId: asset.domain,
    properties: {
      ...COMMON.ipAsset,
      nameZh: `资产${asset.id}`,
      nameEn: `Asset ${asset.id}`,
      forms: asset.forms,
    },
  }))
  say(`${projects.length} projects`)
  await write(graph, WRITE_PROJECTS, projects, (project) => ({
    id: project.id,
    startDate: null,
    properties: {
      ...COMMON.project,
      titleZh: `案例${project.id}`,
      titleEn: `Project ${project.id}`,
      year: project.year,
      participantCount: project.participants.length,
    },
    participantIds: project.participants.map(firmId),
    capabilityIds: project.capabilities,
    ipAssetIds: project.ipAssets.map((place) => ipAssets[place]?.id ?? ''),
    marketIds: project.markets,
  }))
  say(`${workedWith.length} ties, ${proved.length} proofs`)
  await write(graph, CREATE_WORKED_WITH, workedWith, ({ from, to, ...properties }) => ({
    from: firmId(from),
    to: firmId(to),
    ...properties,
  }))
  await write(graph, CREATE_PROVED, proved, ({ firm, ...properties }) => ({
    firm: firmId(firm),
    ...properties,
  }))
  say('forms of IP')
  await refreshAssetForms(graph)
  say('records')
  await refreshRecords(graph)
  say('likely partners')
  await refreshLikelyPartners(graph)
}

async function write<Item>(
  graph: Graph,
  statement: string,
  items: readonly Item[],
  toRow: (item: Item, place: number) => object,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    const rows = items.slice(start, start + BATCH_SIZE).map((item, offset) => toRow(item, start + offset))
    await graph.write((run) => run(statement, { rows }, z.unknown()))
  }
}
