import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { EVERYTHING } from './traces.cypher.ts'

/** Everything in the graph that holds one of the words, whatever the property. */
export async function findTraces(graph: Graph, words: readonly string[]): Promise<string[]> {
  const rows = await graph.read(EVERYTHING, {}, z.object({ held: z.unknown() }))
  const texts = rows.map(({ held }) => JSON.stringify(held))
  return texts.filter((text) => words.some((word) => text.toLowerCase().includes(word.toLowerCase())))
}
