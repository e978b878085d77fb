import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { createTenant, startOwnGraph } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { refreshEmbeddings } from './embeddings.store.ts'

/** A Neo4j of its own: in the shared one, firms of other tests come and go, and would be written too. */
let graph: Graph
beforeAll(async () => {
  graph = await startOwnGraph()
})
afterAll(() => graph.close())

const embedded = async () => {
  const rows = await graph.read(
    'MATCH (firm:Firm) RETURN firm.id AS id, firm.embedding IS NOT NULL AS has ORDER BY id',
    {},
    z.object({ id: z.string(), has: z.boolean() }),
  )
  return rows.filter(({ has }) => has).map(({ id }) => id.split('-').at(-1))
}

it('writes what changed, and done again nothing', async () => {
  const { id, remove } = await createTenant(graph, {
    firms: [
      { id: 'troupe', kind: 'TRADITIONAL' },
      { id: 'studio', kind: 'DIGITAL' },
      { id: 'loner', kind: 'DIGITAL' },
    ],
    projects: [{ id: 'p1', participantIds: ['troupe', 'studio'] }],
  })
  expect(await refreshEmbeddings(graph)).toBe(2)
  expect(await embedded()).toEqual(['studio', 'troupe'])
  expect(await refreshEmbeddings(graph)).toBe(0)

  await graph.write((run) =>
    run('MATCH (:Firm {id: $id})-[edge]-() DELETE edge', { id: id('studio') }, z.unknown()),
  )
  expect(await refreshEmbeddings(graph)).toBeGreaterThanOrEqual(1)
  expect(await embedded()).toEqual(['troupe'])
  expect(await refreshEmbeddings(graph)).toBe(0)
  await remove()
})
