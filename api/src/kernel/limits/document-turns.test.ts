import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createDocumentTurns } from './document-turns.ts'

const staying = new AbortController().signal

test('one document is read in a turn of the event loop, those of two requesters by turns', async () => {
  const wait = createDocumentTurns()
  const read: string[] = []
  const send = (requester: string) => wait(requester, staying).then(() => read.push(requester))
  for (let count = 0; count < 3; count += 1) send('a')
  for (let count = 0; count < 2; count += 1) send('b')
  const seen = []
  for (let turn = 0; turn < 5; turn += 1) {
    await nextTurn()
    seen.push(read.join(''))
  }
  // The first began before the other requester came.
  expect(seen).toEqual(['a', 'aa', 'aab', 'aaba', 'aabab'])
})

test('a requester has 100 documents waiting at most, and those whose client left take no turn', async () => {
  const wait = createDocumentTurns()
  const leaving = new AbortController()
  const sent = Array.from({ length: 102 }, () => wait('a', leaving.signal).then(() => 'read', String))
  const other = wait('b', staying)
  await nextTurn()
  leaving.abort()
  await other
  const outcomes = await Promise.all(sent)
  expect(outcomes[0]).toBe('read')
  expect(outcomes[101]).toMatch(/running too many operations at once/)
  expect(outcomes.slice(2, 101).every((outcome) => /connection was closed/i.test(outcome))).toBe(true)
})
