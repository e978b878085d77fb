import type { Graph } from '../driver.ts'
import { findFirms } from '../firms/firms.store.ts'
import { recommendPartners } from './matching.store.ts'

/**
 * Asks once for partners of a firm of each kind, so that Neo4j has planned matching's long queries before a reader waits for them.
 * Does nothing on an empty graph; throws GraphUnavailable when the database is away.
 */
export async function warmMatching(graph: Graph): Promise<void> {
  for (const kind of ['TRADITIONAL', 'DIGITAL'] as const) {
    const { rows } = await findFirms(graph, { kind }, { first: 1, after: null })
    for (const firm of rows) await recommendPartners(graph, { subject: { firmId: firm.id }, first: 1 })
  }
}
