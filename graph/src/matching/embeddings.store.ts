import { z } from 'zod'
import type { Graph } from '../driver.ts'
import {
  EDGES_OF_CAPABILITIES,
  EDGES_OF_FIRMS,
  EDGES_OF_FORMS,
  EDGES_OF_IP_ASSETS,
  EDGES_OF_PROJECTS,
  WRITE_EMBEDDINGS,
} from './embeddings.cypher.ts'
import { EMBEDDING_DIMENSIONS, embedNodes } from './embeddings.ts'

/** How much each relationship says about what a firm is; markets and the taxonomy's tree say least, being common to many. */
const edgeWeights: Readonly<Record<string, number>> = {
  TOOK_PART_IN: 2,
  OWNS: 1.5,
  IN_DOMAIN: 1.5,
  WORKS_IN: 1.5,
  ADAPTED: 1.5,
  OFFERS: 1,
  USED: 1,
  HAS_FORM: 0.7,
  LENDS_ITSELF_TO: 0.5,
  PART_OF: 0.5,
  SELLS_TO: 0.4,
  REACHED: 0.4,
}

const sources = [
  ['Firm', EDGES_OF_FIRMS],
  ['Project', EDGES_OF_PROJECTS],
  ['IPAsset', EDGES_OF_IP_ASSETS],
  ['Capability', EDGES_OF_CAPABILITIES],
  ['AssetForm', EDGES_OF_FORMS],
] as const

const READ_BATCH = 2000
const WRITE_BATCH = 500

const rowShape = z.object({ id: z.string(), edges: z.array(z.tuple([z.string(), z.string(), z.string()])) })

/**
 * Computes every firm's embedding over the typed graph and stores it for the vector indexes. A job, not part of any request: it reads the
 * whole graph in batches and holds its edges in memory. Answers how many firms have an embedding.
 */
export async function refreshEmbeddings(graph: Graph): Promise<number> {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const firmIds: string[] = []
  const [from, to, weights]: [number[], number[], number[]] = [[], [], []]
  for (const [label, query] of sources) {
    let after: string | null = ''
    while (after !== null) {
      const rows: z.infer<typeof rowShape>[] = await graph.read(query, { after, limit: READ_BATCH }, rowShape)
      for (const row of rows) {
        const node = numberOf(`${label}:${row.id}`)
        if (label === 'Firm') firmIds.push(row.id)
        for (const [targetLabel, targetId, type] of row.edges) {
          from.push(node)
          to.push(numberOf(`${targetLabel}:${targetId}`))
          weights.push(edgeWeights[type] ?? 1)
        }
      }
      after = rows.length < READ_BATCH ? null : (rows[rows.length - 1]?.id ?? null)
    }
  }
  const vectors = embedNodes({ keys: [...numbers.keys()], from, to, weights })
  const rows = firmIds.map((id) => {
    const start = numberOf(`Firm:${id}`) * EMBEDDING_DIMENSIONS
    const vector = [...vectors.subarray(start, start + EMBEDDING_DIMENSIONS)]
    return { id, vector: vector.some((value) => value !== 0) ? vector : null }
  })
  for (let start = 0; start < rows.length; start += WRITE_BATCH)
    await graph.write((run) =>
      run(WRITE_EMBEDDINGS, { rows: rows.slice(start, start + WRITE_BATCH) }, z.unknown()),
    )
  return rows.filter(({ vector }) => vector !== null).length
}
