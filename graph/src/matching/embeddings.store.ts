import { z } from 'zod'
import type { Graph } from '../driver.ts'
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

const rowShape = z.object({ id: z.string(), edges: z.array(z.tuple([z.string(), z.string(), z.string()])) })

/**
 * Computes every firm's embedding over the typed graph and stores it for the vector indexes. A job, not part of any request: it reads the
 * whole graph in batches and holds its edges in memory. Answers how many firms have an embedding.
 */
export async function refreshEmbeddings(graph: Graph): Promise<number> {
  const edges = new EmbeddingEdges()
  for (const [label, query] of sources) {
    let after: string | null = ''
    while (after !== null) {
      const rows: z.infer<typeof rowShape>[] = await graph.read(query, { after, limit: READ_BATCH }, rowShape)
      for (const row of rows) edges.add(label, row.id, row.edges)
      after = rows.length < READ_BATCH ? null : (rows[rows.length - 1]?.id ?? null)
    }
  }
  const rows = edges.embedFirms()
  for (let start = 0; start < rows.length; start += WRITE_BATCH)
    await graph.write((run) =>
      run(WRITE_EMBEDDINGS, { rows: rows.slice(start, start + WRITE_BATCH) }, z.unknown()),
    )
  return rows.filter(({ vector }) => vector !== null).length
}
