import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '@heming/graph/driver'
import {
  addToOutbox,
  countOutboxEntries,
  defineEntryKind,
  findOutboxEntries,
  type NewOutboxEntry,
  retryFailedEntries,
  takeDueEntries,
} from '@heming/graph/outbox'
import { connectTestGraph } from '@heming/graph/testing'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type ConsumedEntry,
  defineConsumer,
  type OutboxRunner,
  type OutboxSettings,
  PermanentFailure,
  startOutbox,
} from './outbox-runner.ts'

const log = pino({ level: 'silent' })
const NOTE_KIND = defineEntryKind('note')
const NOTE = z.object({ text: z.string() })
type Consume = (text: string, entry: ConsumedEntry) => Promise<void>

let graph: Graph
const runners: OutboxRunner[] = []
beforeEach(async () => {
  graph = await connectTestGraph({ queue: randomUUID() })
})
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  await graph.close()
})

function start(consume: Consume, settings: OutboxSettings = {}): OutboxRunner {
  const consumer = defineConsumer({
    kind: 'note',
    payload: NOTE,
    consume: ({ text }, entry) => consume(text, entry),
  })
  const runner = startOutbox(graph, [consumer], log, { pollEvery: 50, firstDelay: 20, ...settings })
  runners.push(runner)
  return runner
}

const add = (...notes: (Partial<NewOutboxEntry> & { text: string })[]) =>
  graph.write((run) =>
    addToOutbox(
      run,
      notes.map(({ text, ...entry }) => ({
        kind: NOTE_KIND,
        subject: 'troupe',
        payload: { text },
        ...entry,
      })),
    ),
  )
const count = async () => {
  const [waiting, failed] = await Promise.all([
    countOutboxEntries(graph, 'WAITING'),
    countOutboxEntries(graph, 'FAILED'),
  ])
  return { waiting: waiting.count, failed: failed.count }
}

test('an entry is consumed without anybody waking the runner, and is gone', async () => {
  const seen: string[] = []
  start(async (text) => void seen.push(text))
  await add({ text: 'one' })
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual(['one'])
  await expect.poll(count, { timeout: 20_000 }).toEqual({ waiting: 0, failed: 0 })
})

/** Milliseconds from each of five commits, one after the other, until its entry was consumed. */
async function measureDelays(settings: OutboxSettings, write: () => Promise<unknown>): Promise<number[]> {
  const consumed: number[] = []
  const runner = start(async () => void consumed.push(Date.now()), settings)
  await runner.drain()
  const delays: number[] = []
  for (let sent = 1; sent <= 5; sent += 1) {
    await sleep(200)
    await write()
    const committed = Date.now()
    await expect.poll(() => consumed.length, { timeout: 20_000, interval: 10 }).toBe(sent)
    delays.push((consumed.at(-1) ?? 0) - committed)
  }
  return delays.sort((a, b) => a - b)
}

// The middle of five: the machine may be busy with other tests for a moment.
test('an idle process consumes what it wrote itself within a second, without polling', async () => {
  const delays = await measureDelays({ pollEvery: 60 * 60_000 }, () => add({ text: 'own' }))
  expect(delays[2]).toBeLessThan(1_000)
})

test('an idle process consumes what another process wrote within a second', async () => {
  const note = { kind: NOTE_KIND, subject: 'troupe', payload: { text: 'of another' } }
  const write = () =>
    // Without the listener by which a process hears of its own commits.
    graph.write((run) => addToOutbox((...statement) => run(...statement), [note]))
  const delays = await measureDelays({ pollEvery: undefined }, write)
  expect(delays[2]).toBeLessThan(1_000)
})

test('an entry that names an account that is gone is not added', async () => {
  await add({ text: 'late', about: `gone-${randomUUID()}` }, { text: 'other' })
  expect(await count()).toEqual({ waiting: 1, failed: 0 })
})

test('entries of a write that is undone are never consumed', async () => {
  const seen: string[] = []
  const runner = start(async (text) => void seen.push(text))
  const undone = graph.write(async (run) => {
    await addToOutbox(run, [{ kind: NOTE_KIND, subject: 'troupe', payload: { text: 'undone' } }])
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await add({ text: 'done' })
  await runner.drain()
  expect(seen).toEqual(['done'])
})

test('two runners consume each entry once, and those of one subject in their order', async () => {
  const seen: Record<string, string[]> = { a: [], b: [], c: [] }
  const consume: Consume = async (text, { subject }) => {
    await sleep(Math.random() * 10)
    seen[subject]?.push(text)
  }
  const texts = Array.from({ length: 12 }, (_, at) => String(at))
  await add(...texts.flatMap((text) => ['a', 'b', 'c'].map((subject) => ({ subject, text }))))
  start(consume)
  start(consume)
  await expect.poll(count, { timeout: 20_000 }).toEqual({ waiting: 0, failed: 0 })
  expect(seen).toEqual({ a: texts, b: texts, c: texts })
})

test('an entry that fails is tried again later, before others of its subject and without holding up other subjects', async () => {
  const seen: string[] = []
  let failures = 2
  start(
    async (text) => {
      if (text === 'first' && failures-- > 0) throw new Error('The server is away.')
      seen.push(text)
    },
    { firstDelay: 300 },
  )
  await add({ text: 'first' }, { text: 'second' }, { subject: 'museum', text: 'other' })
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['other', 'first', 'second'])
})

test('an entry that fails for good is set aside with its reason, and is consumed after a retry by hand', async () => {
  const seen: string[] = []
  let fixed = false
  const runner = start(async (text) => {
    if (text === 'bad' && !fixed) throw new PermanentFailure('No such mailbox.')
    seen.push(text)
  })
  await add({ text: 'bad' }, { text: 'next' })
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['next'])
  await expect.poll(count, { timeout: 5_000 }).toEqual({ waiting: 0, failed: 1 })
  const { rows } = await findOutboxEntries(graph, 'FAILED', { first: 10, after: null })
  expect(rows).toMatchObject([{ subject: 'troupe', lastError: 'No such mailbox.', attempts: 1 }])

  fixed = true
  expect(await retryFailedEntries(graph, { ids: [rows[0]?.id ?? ''], actor: 'test' })).toBe(1)
  runner.wake()
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['next', 'bad'])
})

test('an entry that fails for too long is set aside, and after a retry by hand has as long again', async () => {
  const seen: string[] = []
  let failures = Number.POSITIVE_INFINITY
  const runner = start(
    async (text) => {
      failures -= 1
      if (failures >= 0) throw new Error('The server is away.')
      seen.push(text)
    },
    { maxAge: 1_000 },
  )
  await add({ text: 'late' })
  await expect.poll(count, { timeout: 20_000 }).toEqual({ waiting: 0, failed: 1 })
  const { rows } = await findOutboxEntries(graph, 'FAILED', { first: 10, after: null })
  expect(rows[0]?.attempts).toBeGreaterThan(1)

  failures = 1
  await retryFailedEntries(graph, { ids: null, actor: 'test' })
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['late'])
  await runner.drain()
  expect(await count()).toEqual({ waiting: 0, failed: 0 })
})

test.each([
  ['of a kind that nothing consumes', { kind: defineEntryKind('nobody'), text: 'x' }, /Nothing consumes/],
  ['whose payload is of another shape', { payload: { words: 1 }, text: 'x' }, /not of its shape/],
])('an entry %s is set aside', async (_what, entry, reason) => {
  const runner = start(async () => {})
  await add(entry)
  await runner.drain()
  const { rows } = await findOutboxEntries(graph, 'FAILED', { first: 10, after: null })
  expect(rows.map(({ lastError }) => lastError)).toEqual([expect.stringMatching(reason)])
})

test('what a process had taken when it died is consumed by another, when its lock has run out', async () => {
  await add({ text: 'taken' })
  const taken = await takeDueEntries(graph, { holder: 'a process that dies', limit: 5, milliseconds: 600 })
  expect(taken).toHaveLength(1)
  const seen: string[] = []
  start(async (text) => void seen.push(text))
  await sleep(200)
  expect(seen).toEqual([])
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['taken'])
})

test('effects in the transaction that completes an entry happen once, also where the lock ran out meanwhile', async () => {
  const subject = randomUUID()
  const effect: Consume = async (_text, { complete }) => {
    await sleep(400)
    await graph.write(async (run) => {
      await addToOutbox(run, [{ kind: defineEntryKind('effect'), subject, payload: {} }])
      await complete(run)
    })
  }
  await add({ text: 'slow' })
  start(effect, { lockFor: 200 })
  start(effect, { lockFor: 10_000 })
  await sleep(2_000)
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  const failed = await findOutboxEntries(graph, 'FAILED', { first: 10, after: null })
  const waiting = await findOutboxEntries(graph, 'WAITING', { first: 10, after: null })
  expect([...failed.rows, ...waiting.rows].map(({ kind }) => kind)).toEqual(['effect'])
})
