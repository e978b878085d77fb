import Fastify, { type FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.ts'

/**
 * Serves `/metrics`, and nothing else, to every client of its port: it is meant for the operator's network
 * alone. Not listening yet.
 */
export function createMetricsServer(metrics: Metrics): FastifyInstance {
  const app = Fastify({ logger: false })
  app.get('/metrics', async (_request, reply) =>
    reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text()),
  )
  return app
}
