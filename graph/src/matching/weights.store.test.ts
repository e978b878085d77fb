import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { graphNetwork } from './retrieval/network.store.ts'
import { buildQuestion } from './retrieval/question.ts'
import { nothingFitted, shippedWeights } from './shipped-weights.ts'
import { NEWEST_WEIGHTS } from './weights.cypher.ts'
import { findMatchingWeights, readStoredWeights, storeWeights } from './weights.store.ts'
import { weightsOf } from './weights.ts'

const kind = 'TRADITIONAL asks DIGITAL'
const fileWith = (version: string, share: number) => ({
  version,
  kinds: {
    ...nothingFitted.kinds,
    [kind]: {
      ...{ fittedOn: 'Heming 2020–2026', fittedAt: '2026-11-30', questions: 60, hit10: 0.5, ndcg10: 0.2 },
      weights: { forYou: { DEPTH: share, ACTIVE: 1 - share }, forThem: { FOCUS: 1 }, floor: 0.3 },
    },
  },
})

/** A Neo4j of its own: fitted weights count for every question of a network. */
let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await startOwnGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  tenant = await createTenant(graph, { firms: [{ id: 'museum', kind: 'TRADITIONAL' }] })
})
afterEach(async () => {
  await tenant.remove()
  await graph.write((run) => run('MATCH (weights:MatchingWeights) DELETE weights', {}, z.unknown()))
})

const ask = async (asked = graph) => {
  const subject = await graphNetwork(asked).findSubject({ firmId: tenant.id('museum') })
  if (!subject) throw new Error('The museum is there.')
  return weightsOf(buildQuestion(subject, '2026-11-30'))
}

it('weighs questions by what ships until there is a fit on the network, and then by the newest', async () => {
  expect(await ask()).toBe(shippedWeights.weights[kind])
  expect(await findMatchingWeights(graph)).toBe(shippedWeights)
  expect(await readStoredWeights(graph)).toBeNull()
  await storeWeights(graph, fileWith('live-2026.1', 0.75), '2026-11-30')
  expect((await ask()).forYou).toEqual({ DEPTH: 0.75, ACTIVE: 0.25 })
  await storeWeights(graph, fileWith('live-2026.2', 0.5), '2026-12-01')
  expect((await ask()).forYou).toEqual({ DEPTH: 0.5, ACTIVE: 0.5 })
  expect(await findMatchingWeights(graph)).toMatchObject({ version: 'live-2026.2' })
  expect(await readStoredWeights(graph)).toEqual(fileWith('live-2026.2', 0.5))
  // Former fits are kept.
  const kept = await graph.read(
    'MATCH (weights:MatchingWeights) RETURN weights.version AS version, toString(weights.fittedAt) AS at ORDER BY weights.number',
    {},
    z.object({ version: z.string(), at: z.string() }),
  )
  expect(kept).toEqual([
    { version: 'live-2026.1', at: '2026-11-30' },
    { version: 'live-2026.2', at: '2026-12-01' },
  ])
})

it('reads a fit once for all who ask', async () => {
  await storeWeights(graph, fileWith('live-2026.1', 0.75), '2026-11-30')
  const statements: string[] = []
  const heard: Graph = {
    ...graph,
    read: (query, ...rest) => {
      statements.push(query)
      return graph.read(query, ...rest)
    },
  }
  await Promise.all([1, 2, 3].map(() => ask(heard)))
  await ask(heard)
  expect(statements.filter((statement) => statement === NEWEST_WEIGHTS)).toHaveLength(1)
})

it('rejects what is no weights before anything is written', async () => {
  const wrong = { ...fileWith('live-2026.1', 0.75), version: '' }
  await expect(storeWeights(graph, wrong, '2026-11-30')).rejects.toThrow()
  expect(await readStoredWeights(graph)).toBeNull()
})
