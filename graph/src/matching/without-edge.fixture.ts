import { z } from 'zod'
import type { Graph } from '../driver.ts'
import type { NetworkRecords } from './memory-network.ts'
import type { Path } from './paths.ts'
import type { RecommendationPage } from './recommend.ts'

/** One relationship of a path, followed in either direction. */
export interface Edge {
  via: string
  from: { label: string; id: string }
  to: { label: string; id: string }
}

/** The relationships of a path, first to last. */
export function edgesOf(path: Path): Edge[] {
  return path.slice(0, -1).map((node, index) => {
    const next = path[index + 1] ?? node
    return {
      via: node.via ?? '',
      from: { label: node.label, id: node.id },
      to: { label: next.label, id: next.id },
    }
  })
}

const FIND_EDGES = `
UNWIND $edges AS edge
MATCH (from:Firm|Project|Capability|HeritageDomain|Market|IPAsset|AssetForm|Brief|Grant {id: edge.from.id})-[found]-(to {id: edge.to.id})
WHERE edge.from.label IN labels(from) AND edge.to.label IN labels(to) AND type(found) = edge.via
RETURN DISTINCT edge`

/** How many of these relationships, each counted once, stand in the graph, in either direction. */
export async function countStanding(graph: Graph, edges: readonly Edge[]): Promise<number> {
  return (await graph.read(FIND_EDGES, { edges }, z.unknown())).length
}

/** The recommendation's reason whose path runs exactly so, if it is there. */
export function findReason(page: RecommendationPage | null, partnerId: string, path: Path) {
  const key = (steps: Path) => JSON.stringify(steps.map(({ label, id, via }) => [label, id, via]))
  return page?.recommendations
    .find((recommendation) => recommendation.partnerId === partnerId)
    ?.reasons.find((reason) => key(reason.path) === key(path))
}

/** A copy of a network in which one relationship does not stand. */
export function withoutEdge(records: NetworkRecords, edge: Edge): NetworkRecords {
  const ends = [edge.from, edge.to]
  const end = (label: string) => ends.find((each) => each.label === label)?.id
  const drop = <Row extends { id: string }, Key extends keyof Row>(
    rows: readonly Row[],
    owner: string | undefined,
    key: Key,
    id: string | undefined,
  ) =>
    rows.map((row) =>
      row.id === owner
        ? { ...row, [key]: (row[key] as readonly string[]).filter((each) => each !== id) }
        : row,
    )
  const { firms, projects, ipAssets, taxonomy } = records
  switch (edge.via) {
    case 'OFFERS':
      return { ...records, firms: drop(firms, end('Firm'), 'capabilities', end('Capability')) }
    case 'WORKS_IN':
      return { ...records, firms: drop(firms, end('Firm'), 'domains', end('HeritageDomain')) }
    case 'SELLS_TO':
      return { ...records, firms: drop(firms, end('Firm'), 'markets', end('Market')) }
    case 'OWNS':
      return { ...records, firms: drop(firms, end('Firm'), 'ipAssets', end('IPAsset')) }
    case 'TOOK_PART_IN':
      return { ...records, projects: drop(projects, end('Project'), 'participants', end('Firm')) }
    case 'USED':
      return { ...records, projects: drop(projects, end('Project'), 'capabilities', end('Capability')) }
    case 'ADAPTED':
      return { ...records, projects: drop(projects, end('Project'), 'ipAssets', end('IPAsset')) }
    case 'REACHED':
      return { ...records, projects: drop(projects, end('Project'), 'markets', end('Market')) }
    case 'HAS_FORM':
      return { ...records, ipAssets: drop(ipAssets, end('IPAsset'), 'forms', end('AssetForm')) }
    case 'IN_DOMAIN': {
      const bare = ipAssets.map((asset) => (asset.id === end('IPAsset') ? { ...asset, domain: null } : asset))
      return { ...records, ipAssets: bare }
    }
    case 'GRANTED': {
      const freed = ipAssets.map((asset) => ({
        ...asset,
        grants: asset.grants.filter(({ id }) => id !== end('Grant')),
      }))
      return { ...records, ipAssets: freed }
    }
    case 'LENDS_ITSELF_TO': {
      const forms = new Map(taxonomy.forms)
      const lends = forms.get(end('AssetForm') ?? '') ?? []
      forms.set(
        end('AssetForm') ?? '',
        lends.filter(({ capability }) => capability !== end('Capability')),
      )
      return { ...records, taxonomy: { ...taxonomy, forms } }
    }
    case 'PART_OF': {
      const [a, b] = ends.map(({ id }) => id)
      const capabilities = new Map(
        [...taxonomy.capabilities].map(([id, facts]) => {
          const gone = (id === a && facts.group === b) || (id === b && facts.group === a)
          return [id, gone ? { ...facts, group: null } : facts] as const
        }),
      )
      const markets = new Map(
        [...taxonomy.markets].map(([id, { partOf }]) => {
          const other = id === a ? b : id === b ? a : undefined
          return [id, { partOf: partOf.filter((region) => region !== other) }] as const
        }),
      )
      return { ...records, taxonomy: { ...taxonomy, capabilities, markets } }
    }
    default:
      throw new Error(`The test does not know how to take away ${edge.via}.`)
  }
}
