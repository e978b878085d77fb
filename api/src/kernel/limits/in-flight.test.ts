import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createInFlight } from './in-flight.ts'

const LIMITS = { atOnce: 2, waiting: 1, objectsAtOnce: 100, objectsOfAll: 150, large: 50 }

/** Whether an operation has begun, and what ends it. */
function tried(operation: Promise<() => void>) {
  const state: { end?: () => void; error?: unknown } = {}
  operation.then(
    (end) => {
      state.end = end
    },
    (error) => {
      state.error = error
    },
  )
  return state
}

test('operations of one requester run a few at once, those of others beside them, and too many are rejected', async () => {
  const begin = createInFlight(LIMITS)
  const ends = [await begin('one', 1), await begin('one', 1)]
  const third = tried(begin('one', 1))
  await expect(begin('one', 1)).rejects.toMatchObject({ code: 'BUSY' })
  const other = await begin('other', 1)
  await sleep(10)
  expect(third.end).toBeUndefined()
  ends[0]?.()
  await sleep(0)
  third.end?.()
  ends[1]?.()
  other()
  // All of them have ended, so that as many may begin.
  for (const end of [await begin('one', 1), await begin('one', 1)]) end()
})

test('large operations wait for one another, of one requester and of all; small ones and those of others do not', async () => {
  const begin = createInFlight({ ...LIMITS, waiting: 9 })
  const huge = await begin('one', 1_000)
  const [own, other, small] = [begin('one', 60), begin('other', 60), begin('third', 49)].map(tried)
  await sleep(0)
  expect([own?.end, other?.end, small?.end]).toEqual([undefined, undefined, expect.any(Function)])
  huge()
  await sleep(0)
  expect([own?.end, other?.end]).toEqual([expect.any(Function), expect.any(Function)])
  // 60 and 60 run: 60 more are too many for all, 40 more too many for nobody, but not large.
  const [more, little] = [begin('fourth', 60), begin('one', 40)].map(tried)
  await sleep(0)
  expect([more?.end, little?.end]).toEqual([undefined, expect.any(Function)])
  other?.end?.()
  await sleep(0)
  expect(more?.end).toEqual(expect.any(Function))
})

test('an operation that nobody waits for any more does not begin, and takes no place', async () => {
  const begin = createInFlight({ ...LIMITS, atOnce: 1, waiting: 9 })
  const first = await begin('one', 1)
  const left = new AbortController()
  const gone = tried(begin('one', 1, left.signal))
  const next = tried(begin('one', 1))
  left.abort()
  first()
  await sleep(0)
  expect(gone.error).toMatchObject({ code: 'BAD_REQUEST' })
  expect(next.end).toEqual(expect.any(Function))
})
