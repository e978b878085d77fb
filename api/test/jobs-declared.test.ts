import { Cron } from 'croner'
import { expect, test } from 'vitest'
import type { JobContext } from '../src/job-context.ts'
import { JOBS } from '../src/jobs.generated.ts'

// What they work with is used when they run, which they do not here.
const jobs = JOBS.flatMap((jobsOf) => jobsOf({} as JobContext))

test('every job has a name of its own, for its lease and its record', () => {
  const names = jobs.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(3)
  const repeated = names.filter((name, at) => names.indexOf(name) !== at)
  expect(repeated.map((name) => `${name}: two jobs have this name`)).toEqual([])
})

test.each(jobs)('the schedule of $name is one that comes again', ({ schedule }) => {
  expect(new Cron(schedule, { paused: true }).nextRuns(2)).toHaveLength(2)
})
