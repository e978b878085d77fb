import type { Graph } from '@heming/graph'
import { connectTestGraph, createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { refreshMatching } from '../src/matching-job.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    firms: [
      { id: 'troupe', kind: 'TRADITIONAL' },
      { id: 'museum', kind: 'TRADITIONAL' },
      { id: 'studio', kind: 'DIGITAL' },
    ],
    projects: [
      { id: 'p1', participantIds: ['troupe', 'studio'] },
      { id: 'p2', participantIds: ['museum', 'studio'] },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

test('matching is brought up to date in a process of its own, at least for those who are new', async () => {
  expect(await refreshMatching(inject('neo4j'))).toBeGreaterThanOrEqual(3)
}, 60_000)

test('stopping ends the process', async () => {
  const stopping = new AbortController()
  const work = refreshMatching(inject('neo4j'), stopping.signal)
  stopping.abort()
  await expect(work).rejects.toThrow(/abort/i)
})
