import type { Graph } from '@heming/graph/driver'
import type { FastifyInstance } from 'fastify'

/** Max wait for the graph before the api says that it is not ready. */
const GRAPH_TIMEOUT = 2_000

/**
 * `/health/live`: the process is up. `/health/ready`: the graph is up as well, so requests may be sent
 * here; 503 otherwise.
 */
export function registerHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/health/live', async () => ({ live: true }))
  app.get('/health/ready', async (request, reply) => {
    const ready = await isReady(graph).catch((error: unknown) => {
      request.log.warn({ err: error }, 'The graph does not answer.')
      return false
    })
    return reply.code(ready ? 200 : 503).send({ ready })
  })
}

async function isReady(graph: Graph): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), GRAPH_TIMEOUT)
  })
  return Promise.race([graph.ping().then(() => true), tooLate]).finally(() => clearTimeout(timer))
}
