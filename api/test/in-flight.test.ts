import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '@heming/graph'
import { connectTestGraph } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createInFlight } from '../src/in-flight.ts'
import { limitReads } from '../src/limit-reads.ts'
import { type RequestScope, requestScope } from '../src/request-scope.ts'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

test('operations of one requester run a few at once, those of others beside them, and too many are refused', async () => {
  const begin = createInFlight({ atOnce: 2, waiting: 1 })
  const ends = [await begin('one'), await begin('one')]
  let third = false
  const waiting = begin('one').then((end) => {
    third = true
    return end
  })
  await expect(begin('one')).rejects.toMatchObject({ code: 'BUSY' })
  const other = await begin('other')
  await sleep(10)
  expect(third).toBe(false)
  ends[0]?.()
  ;(await waiting)()
  ends[1]?.()
  other()
  // All of them have ended, so that as many may begin.
  for (const end of [await begin('one'), await begin('one')]) end()
})

test('an operation ends with its answer, whatever came of it', async () => {
  const query = '{ firms(first: 1) { edges { node { id } } } }'
  const wrong = '{ recommendPartners(for: { firmId: "none" }, first: 1) { totalCount } }'
  // Twice as many as may wait and run of one network: each begins when others have ended.
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(Array.from({ length: 60 }, () => api.ask(query)))
    expect(answers.filter(({ errors }) => errors)).toEqual([])
    const refused = await Promise.all(Array.from({ length: 10 }, () => api.ask(wrong)))
    expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).not.toContain(undefined)
  }
  const many = await Promise.all(Array.from({ length: 150 }, () => api.ask(query)))
  const busy = many.filter(({ errors }) => errors?.[0]?.extensions.code === 'BUSY')
  expect(busy.length).toBeGreaterThan(0)
  expect(busy.every(({ status }) => status === 503)).toBe(true)
  expect((await api.ask(query)).errors).toBeUndefined()
})

test('one request reads a few things at a time', async () => {
  const graph = await connectTestGraph()
  let [reading, most] = [0, 0]
  const counted: Graph = {
    ...graph,
    async read(...asked) {
      reading += 1
      most = Math.max(most, reading)
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
  expect(most).toBe(4)
  await Promise.all([requestScope.run(scope(), readMany), requestScope.run(scope(), readMany)])
  expect(most).toBe(8)
  await readMany()
  expect(most).toBe(30)
  await graph.close()
})
