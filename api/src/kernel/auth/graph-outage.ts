import { AsyncLocalStorage } from 'node:async_hooks'
import { type Graph, GraphUnavailable } from '@heming/graph/driver'

/** The outage that a request met, if any. */
interface Outage {
  met: GraphUnavailable | null
}

const current = new AsyncLocalStorage<Outage>()

/**
 * A graph that notes for `withOutage` when it is away: Better Auth turns that into error responses of many
 * kinds.
 */
export function trackOutages(graph: Graph): Graph {
  async function noting<Result>(asked: Promise<Result>): Promise<Result> {
    try {
      return await asked
    } catch (error) {
      const outage = current.getStore()
      if (outage && error instanceof GraphUnavailable) outage.met = error
      throw error
    }
  }
  return {
    ...graph,
    read: (cypher, parameters, rowShape) => noting(graph.read(cypher, parameters, rowShape)),
    write: (work) => noting(graph.write(work)),
  }
}

/** Does some work; returns the outage of the graph that it met, or null. */
export async function withOutage<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; outage: GraphUnavailable | null }> {
  const outage: Outage = { met: null }
  const result = await current.run(outage, work)
  return { result, outage: outage.met }
}
