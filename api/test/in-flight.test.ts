import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '@heming/graph/driver'
import { connectTestGraph, createTenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type RequestScope, requestScope } from '../src/kernel/graphql/request-scope.ts'
import { limitReads } from '../src/kernel/limits/limit-reads.ts'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

test('a query whose client has left reads nothing any more, and one that waits does not begin', {
  timeout: 120_000,
}, async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  let reads = 0
  let barrier = Promise.resolve()
  const counted = async () => {
    reads += 1
    await barrier
  }
  const slowGraph: Graph = {
    ...graph,
    read: async (...asked) => counted().then(() => graph.read(...asked)),
    readList: async (...asked) => counted().then(() => graph.readList(...asked)),
  }
  const listening = await startTestApi(slowGraph)
  try {
    await listening.app.listen({ port: 0, host: '127.0.0.1' })
    const { server } = listening.app
    const { port } = server.address() as AddressInfo
    const lists = Array.from(
      { length: 8 },
      (_, count) => `a${count}: firms(first: 5) { edges { node { ...F } } }`,
    )
    const query = `{ ${lists.join(' ')} } fragment F on Firm { projects(first: 1) { totalCount } briefs(first: 1) { totalCount } }`
    expect((await listening.ask(query)).errors).toBeUndefined()
    const whole = reads
    expect(whole).toBeGreaterThan(10)

    let open = () => {}
    barrier = new Promise((resolve) => {
      open = resolve
    })
    reads = 0
    const leaving = new AbortController()
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const asked = Array.from({ length: 12 }, () =>
      fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body, signal: leaving.signal }),
    )
    // Four operations, four statements each.
    await expect.poll(() => reads, { timeout: 30_000 }).toBe(16)
    leaving.abort()
    await Promise.allSettled(asked)
    const connections = () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      )
    await expect.poll(connections, { timeout: 30_000 }).toBe(0)
    open()
    // The places are free again, and nothing was read for those who left meanwhile.
    expect((await listening.ask(query)).errors).toBeUndefined()
    expect(reads).toBe(16 + whole)
    expect(listening.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
  } finally {
    await tenant.remove()
    await listening.close()
  }
})

test('an operation ends with its response, whatever came of it', async () => {
  const query = '{ firms(first: 1) { edges { node { id } } } }'
  const wrong = '{ recommendPartners(for: { firmId: "none" }, first: 1) { totalCount } }'
  // Twice as many as may wait and run of one network: each begins when others have ended.
  for (let round = 0; round < 3; round += 1) {
    const responses = await Promise.all(Array.from({ length: 60 }, () => api.ask(query)))
    expect(responses.filter(({ errors }) => errors)).toEqual([])
    const rejected = await Promise.all(Array.from({ length: 10 }, () => api.ask(wrong)))
    expect(rejected.map(({ errors }) => errors?.[0]?.extensions.code)).not.toContain(undefined)
  }
  const many = await Promise.all(Array.from({ length: 150 }, () => api.ask(query)))
  const busy = many.filter(({ errors }) => errors?.[0]?.extensions.code === 'BUSY')
  expect(busy.length).toBeGreaterThan(0)
  expect(busy.every(({ status }) => status === 503)).toBe(true)
  expect((await api.ask(query)).errors).toBeUndefined()
})

test('one request reads a few things at a time', async () => {
  const graph = await connectTestGraph()
  let [reading, maxReading] = [0, 0]
  const counted: Graph = {
    ...graph,
    async read(...asked) {
      reading += 1
      maxReading = Math.max(maxReading, reading)
      await sleep(5)
      try {
        return await graph.read(...asked)
      } finally {
        reading -= 1
      }
    },
  }
  const limited = limitReads(counted)
  const readMany = () =>
    Promise.all(
      Array.from({ length: 30 }, () => limited.read('RETURN 1 AS one', {}, z.object({ one: z.number() }))),
    )
  const scope = () => ({ requestId: 'x' }) as RequestScope
  expect(await requestScope.run(scope(), readMany)).toHaveLength(30)
  expect(maxReading).toBe(4)
  await Promise.all([requestScope.run(scope(), readMany), requestScope.run(scope(), readMany)])
  expect(maxReading).toBe(8)
  await readMany()
  expect(maxReading).toBe(30)
  await graph.close()
})
