import type { Graph } from '@heming/graph/driver'

type Read<Rows> = (graph: Graph) => Promise<Rows>

/** By the graph that a request has for itself; see `createContext`. */
const reads = new WeakMap<Graph, Map<Read<unknown>, Promise<unknown>>>()

/** What a request reads of the whole network: once, under however many aliases it is asked for. */
export function readOnce<Rows>(graph: Graph, read: Read<Rows>): Promise<Rows> {
  const known = reads.get(graph) ?? new Map<Read<unknown>, Promise<unknown>>()
  reads.set(graph, known)
  const rows = (known.get(read) as Promise<Rows> | undefined) ?? read(graph)
  known.set(read, rows)
  return rows
}
