import { findOpenBriefs } from '../briefs/briefs.store.ts'
import { findFirms } from '../firms/firms.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recommendPartners } from './matching.store.ts'

/**
 * Asks once for partners of a firm of each kind and of a brief, so that Neo4j has planned matching's long
 * queries before a reader waits for them: planning those of a brief alone takes 5 s and more. `today` is a
 * day (YYYY-MM-DD); without an open brief on it none is asked about. Does nothing on an empty graph; throws
 * GraphUnavailable when the database is away.
 */
export async function warmMatching(graph: Graph, today: string): Promise<void> {
  for (const kind of ['TRADITIONAL', 'DIGITAL'] as const) {
    const { rows } = await findFirms(graph, { kind }, { first: 1, after: null })
    for (const firm of rows) await recommendPartners(graph, { subject: { firmId: firm.id }, first: 1 })
  }
  const { rows: briefs } = await findOpenBriefs(graph, {}, { first: 1, after: null }, today)
  for (const { id } of briefs) await recommendPartners(graph, { subject: { briefId: id }, first: 1 })
}
