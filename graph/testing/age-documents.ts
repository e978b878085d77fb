import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { AGE_DOCUMENTS } from './age-documents.cypher.ts'

/**
 * Lets so many days pass for documents that are to go on a day, and for nothing else, so that other tests
 * keep theirs.
 */
export async function ageDocuments(graph: Graph, ids: readonly string[], days: number): Promise<void> {
  await graph.write((run) => run(AGE_DOCUMENTS, { ids, days }, z.unknown()))
}
