import type { ApolloServerPlugin } from '@apollo/server'
import type { Graph } from '@heming/graph/driver'
import { findLatestJobRuns } from '@heming/graph/jobs'
import { countOutboxEntries } from '@heming/graph/outbox'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Upper bounds of the latency histogram, in seconds. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What this process measures of itself, and reads of the graph when it is asked. */
export interface Metrics {
  /** Names the format of `text`. */
  contentType: string
  /** All metrics as Prometheus text. What the graph would say is left out while the graph is away. */
  text(): Promise<string>
  /** Measures each request of a server by its route, never by its address, which anybody may make up. */
  observeRequests(app: FastifyInstance): void
  /** Counts the errors of GraphQL responses by their code. */
  errorPlugin: ApolloServerPlugin
}

/**
 * Begins to measure. Costs two counts of at most 10,000 index entries and one entry a job when it is read.
 */
export function createMetrics(graph: Graph, jobNames: () => readonly string[]): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const latency = new Histogram({
    name: 'heming_http_request_duration_seconds',
    help: 'Time to answer a request, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: LATENCY_BUCKETS,
    registers,
  })
  const errors = new Counter({
    name: 'heming_errors_total',
    help: 'Answers with an error, by its code.',
    labelNames: ['code'],
    registers,
  })
  new Gauge({
    name: 'heming_graph_connections_in_use',
    help: 'Connections of the pool to the graph that are in use.',
    registers,
    collect() {
      this.set(graph.connections().inUse)
    },
  })
  new Gauge({
    name: 'heming_graph_connections_max',
    help: 'Connections that the pool to the graph may open.',
    registers,
    collect() {
      this.set(graph.connections().max)
    },
  })
  const entries = new Gauge({
    name: 'heming_outbox_entries',
    help: 'Outbox entries by state, counted up to 10,000.',
    labelNames: ['state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'heming_outbox_oldest_seconds',
    help: 'Age of the oldest outbox entry of a state.',
    labelNames: ['state'],
    registers,
  })
  const lastRun = new Gauge({
    name: 'heming_job_last_run_timestamp_seconds',
    help: 'When the latest run of a job began, by its outcome.',
    labelNames: ['job', 'outcome'],
    registers,
  })
  const lastDuration = new Gauge({
    name: 'heming_job_last_run_duration_seconds',
    help: 'How long the latest finished run of a job took.',
    labelNames: ['job'],
    registers,
  })

  async function readGraph(): Promise<void> {
    for (const gauge of [entries, oldest, lastRun, lastDuration]) gauge.reset()
    for (const state of ['WAITING', 'FAILED'] as const) {
      const { count, oldestSeconds } = await countOutboxEntries(graph, state)
      entries.set({ state }, count)
      oldest.set({ state }, oldestSeconds)
    }
    for (const { job, outcome, startedAt, endedAt } of await findLatestJobRuns(graph, jobNames(), 1)) {
      lastRun.set({ job, outcome }, Date.parse(startedAt) / 1_000)
      if (endedAt) lastDuration.set({ job }, (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000)
    }
  }

  return {
    contentType: registry.contentType,
    async text() {
      await readGraph().catch(() => {})
      return registry.metrics()
    },
    observeRequests(app) {
      app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
        const route = routeOptions.url ?? 'none'
        latency.observe({ method, route, status: statusCode }, elapsedTime / 1_000)
        if (statusCode >= 500) errors.inc({ code: `HTTP_${statusCode}` })
      })
    },
    errorPlugin: {
      // What was rejected before it was parsed.
      async contextCreationDidFail({ error }) {
        const code = error instanceof GraphQLError ? error.extensions.code : undefined
        errors.inc({ code: String(code ?? 'INTERNAL') })
      },
      async requestDidStart() {
        return {
          async willSendResponse({ response: { body } }) {
            const found = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
            for (const { extensions } of found) errors.inc({ code: String(extensions?.code ?? 'INTERNAL') })
          },
        }
      },
    },
  }
}
