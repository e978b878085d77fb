import { addToOutbox, defineEntryKind } from '@heming/graph/outbox'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runJob } from '../src/kernel/jobs/job-runner.ts'
import { createMetrics } from '../src/kernel/metrics/metrics.ts'
import { createMetricsServer } from '../src/kernel/metrics/metrics-server.ts'
import { startTestApi, type TestApi } from './test-api.ts'

const JOB = 'measured-job'

let api: TestApi
let server: FastifyInstance
beforeAll(async () => {
  api = await startTestApi()
  server = createMetricsServer(api.metrics)
})
afterAll(async () => {
  await server.close()
  await api.close()
})

/** The value of a line, e.g. `heming_outbox_entries{state="WAITING"}`; undefined if there is none. */
async function read(line: string): Promise<number | undefined> {
  const { body, headers } = await server.inject('/metrics')
  expect(headers['content-type']).toMatch(/^text\/plain; version=/)
  const found = body.split('\n').find((text) => text.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length + 1))
}

test('requests are counted by route and status, and not by the address that was asked for', async () => {
  const line = (route: string, status: number) =>
    `heming_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`
  const before = (await read(line('/health/live', 200))) ?? 0
  for (const url of ['/health/live', '/health/live', '/made-up/1', '/made-up/2']) await api.app.inject(url)
  expect(await read(line('/health/live', 200))).toBe(before + 2)
  expect(await read(line('none', 404))).toBe(2)
  expect((await server.inject('/metrics')).body).not.toContain('made-up')
})

test('errors of GraphQL responses are counted by their code', async () => {
  const line = 'heming_errors_total{code="BAD_USER_INPUT"}'
  expect(await read(line)).toBeUndefined()
  await api.ask('{ firms(first: -1) { totalCount } }')
  expect(await read(line)).toBe(1)
})

test('what waits in the outbox is counted, with the age of the oldest', async () => {
  expect(await read('heming_outbox_entries{state="WAITING"}')).toBe(0)
  await api.graph.write((run) =>
    addToOutbox(run, [{ kind: defineEntryKind('none'), subject: 'x', payload: {} }]),
  )
  expect(await read('heming_outbox_entries{state="WAITING"}')).toBe(1)
  expect(await read('heming_outbox_oldest_seconds{state="WAITING"}')).toBeLessThan(60)
})

test('the latest run of each job is there with its outcome', async () => {
  const metrics = createMetrics(api.graph, () => [JOB])
  const job = { name: JOB, schedule: '0 0 * * * *', run: async () => 3 }
  const scheduledAt = new Date()
  await runJob(api.graph, job, { scheduledAt, signal: new AbortController().signal, log: api.app.log })
  expect(await metrics.text()).toMatch(
    new RegExp(`heming_job_last_run_timestamp_seconds{job="${JOB}",outcome="DONE"} \\d+`),
  )
})

test('connections to the graph in use go back to none', async () => {
  expect(await read('heming_graph_connections_max')).toBeGreaterThan(0)
  await api.get('{ firms(first: 1) { totalCount } }')
  expect(api.graph.connections().inUse).toBe(0)
})
