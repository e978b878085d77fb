import { createTenant, startOwnGraph } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { refreshMatching, refreshRecords } from '../src/modules/matching/refresh-matching.ts'

/** A Neo4j of its own: the job brings every firm of a network up to date, those of other tests too. */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
beforeAll(async () => {
  graph = await startOwnGraph()
  await createTenant(graph, {
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
afterAll(() => graph.close())

test('matching is brought up to date in a process of its own, for the three firms that are new, and once', async () => {
  expect(await refreshMatching(graph.server)).toBe(3)
  expect(await refreshMatching(graph.server)).toBe(0)
}, 60_000)

test('records of an older release are built again in a process of their own, and once', async () => {
  const age =
    'MATCH (version:RecordVersion) SET version.shape = 0 WITH version MATCH (firm:Firm) REMOVE firm.record'
  await graph.write((run) => run(age, {}, z.unknown()))
  expect(await refreshRecords(graph.server)).toBe(3)
  expect(await refreshRecords(graph.server)).toBe(0)
}, 60_000)

test('stopping ends the process', async () => {
  const stopping = new AbortController()
  const work = refreshMatching(graph.server, stopping.signal)
  stopping.abort()
  await expect(work).rejects.toThrow(/abort/i)
})
