import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '@heming/graph/driver'
import { findLatestJobRuns } from '@heming/graph/jobs'
import { connectTestGraph } from '@heming/graph/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Job, runJob, startJobs } from './job-runner.ts'

const log = pino({ level: 'silent' })
const HOUR = new Date('2026-11-29T10:00:00.000Z')

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

function newJob(run: Job['run']): Job {
  return { name: `job of a test ${randomUUID()}`, schedule: '0 0 3 1 1 *', run }
}
const due = (scheduledAt = HOUR) => ({ scheduledAt, signal: new AbortController().signal, log })
const runsOf = ({ name }: Job) => findLatestJobRuns(graph, [name], 10)

test('a job is done once for each instant of its schedule, by whichever process comes first', async () => {
  let done = 0
  const job = newJob(async () => {
    await sleep(50)
    done += 1
    return done
  })
  await Promise.all([runJob(graph, job, due()), runJob(graph, job, due())])
  await runJob(graph, job, due(new Date(HOUR.getTime() + 20)))
  expect(done).toBe(1)
  await runJob(graph, job, due(new Date(HOUR.getTime() + 3_600_000)))
  expect(done).toBe(2)
  expect((await runsOf(job)).map(({ outcome, count }) => [outcome, count])).toEqual([
    ['DONE', 2],
    ['DONE', 1],
  ])
})

test('a run that fails is recorded with its error, and the next instant tries again', async () => {
  let fails = true
  const job = newJob(async () => {
    if (fails) throw new Error('The disk is full.')
    return 1
  })
  await runJob(graph, job, due())
  fails = false
  await runJob(graph, job, due(new Date(HOUR.getTime() + 3_600_000)))
  expect((await runsOf(job)).map(({ outcome, error }) => [outcome, error])).toEqual([
    ['DONE', null],
    ['FAILED', 'The disk is full.'],
  ])
})

test('what was due before the start is done after it, again where a stop cut it off, and then no more', async () => {
  let done = 0
  const job = newJob(async (signal) => {
    if (done === 0) await sleep(60_000, undefined, { signal })
    done += 1
    return done
  })
  const outcomes = async () => (await runsOf(job)).map(({ outcome }) => outcome)
  const first = startJobs(graph, [job], log)
  await expect.poll(outcomes, { timeout: 20_000 }).toEqual(['RUNNING'])
  await first.stop()
  expect(await outcomes()).toEqual(['ABANDONED'])

  done = 1
  const second = startJobs(graph, [job], log)
  await expect.poll(outcomes, { timeout: 20_000 }).toEqual(['DONE'])
  await second.stop()

  const third = startJobs(graph, [job], log)
  await sleep(500)
  await third.stop()
  expect(done).toBe(2)
})
