import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { EmbeddingEdges } from './embedding-edges.ts'
import {
  EDGES_OF_CAPABILITIES,
  EDGES_OF_FIRMS,
  EDGES_OF_FORMS,
  EDGES_OF_IP_ASSETS,
  EDGES_OF_PROJECTS,
  WRITE_EMBEDDINGS,
} from './embeddings.cypher.ts'

const sources = [
  ['Firm', EDGES_OF_FIRMS],
  ['Project', EDGES_OF_PROJECTS],
  ['IPAsset', EDGES_OF_IP_ASSETS],
  ['Capability', EDGES_OF_CAPABILITIES],
  ['AssetForm', EDGES_OF_FORMS],
] as const

const READ_BATCH = 2000
const WRITE_BATCH = 500

/** Components that differ by less lead to the same firms, and are not written again. */
const STEPS_TO_ONE = 100

const rowShape = z.object({
  id: z.string(),
  state: z.string().nullish(),
  edges: z.array(z.tuple([z.string(), z.string(), z.string()])),
})

/**
 * Computes every firm's embedding over the typed graph and stores for the vector indexes those that changed,
 * with a state by which the next run knows them. A job, not part of any request: it reads the whole graph in
 * batches and holds its edges in memory. Done again it writes nothing, and what was cut off is done by the
 * next. Returns how many were written.
 */
export async function refreshEmbeddings(graph: Graph): Promise<number> {
  const edges = new EmbeddingEdges()
  const states = new Map<string, string | null>()
  for (const [label, query] of sources) {
    let after: string | null = ''
    while (after !== null) {
      const rows: z.infer<typeof rowShape>[] = await graph.read(query, { after, limit: READ_BATCH }, rowShape)
      for (const row of rows) {
        edges.add(label, row.id, row.edges)
        if (label === 'Firm') states.set(row.id, row.state ?? null)
      }
      after = rows.length < READ_BATCH ? null : (rows[rows.length - 1]?.id ?? null)
    }
  }
  const changed = edges
    .embedFirms()
    .map((row) => ({ ...row, state: row.vector && stateOf(row.vector) }))
    .filter(({ id, state }) => state !== states.get(id))
  for (let start = 0; start < changed.length; start += WRITE_BATCH)
    await graph.write((run) =>
      run(WRITE_EMBEDDINGS, { rows: changed.slice(start, start + WRITE_BATCH) }, z.unknown()),
    )
  return changed.length
}

/** The same for vectors that are the same to the hundredth in every component. */
function stateOf(vector: readonly number[]): string {
  const steps = Int8Array.from(vector, (value) => Math.round(value * STEPS_TO_ONE))
  return createHash('sha1').update(steps).digest('base64url')
}
