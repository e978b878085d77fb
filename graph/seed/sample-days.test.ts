import { expect, test } from 'vitest'
import { readDemoNetwork } from './read-demo-network.ts'
import { moveSampleDays } from './sample-days.ts'

const network = await readDemoNetwork()
const ferry = (day: string) => {
  const brief = moveSampleDays(network, day).briefs.find(({ postedOn }) => postedOn >= '2026')
  return brief && [brief.postedOn, brief.deadline, brief.startsOn, brief.endsOn]
}

test('on the day they were written sample days stand as written, and are never moved back', () => {
  expect(moveSampleDays(network, '2026-11-25')).toEqual(network)
  expect(moveSampleDays(network, '2020-01-01')).toEqual(network)
})

test('a year later they are a year later, over a leap day and across New Year too', () => {
  // The first brief: 2026-10-12, 2027-06-30, 2028-01-15, 2028-07-31. 365 days on; from January 2028 on, 29
  // February 2028 lies between.
  expect(ferry('2027-11-25')).toEqual(['2027-10-12', '2028-06-29', '2029-01-14', '2029-07-31'])
  expect(ferry('2026-12-31')).toEqual(['2026-11-17', '2027-08-05', '2028-02-20', '2028-09-05'])
  // 29 February 2028 is 461 days after 25 November 2026.
  expect(ferry('2028-02-29')).toEqual(['2028-01-16', '2028-10-03', '2029-04-20', '2029-11-04'])
})

test.each(['2026-11-29', '2027-04-01', '2028-02-29', '2036-11-25'])(
  'on %s every sample brief is open',
  (day) => {
    for (const brief of moveSampleDays(network, day).briefs) {
      expect(brief.postedOn <= day).toBe(true)
      expect(brief.deadline > day).toBe(true)
    }
  },
)

test('facts about real organisations keep their days', () => {
  const later = moveSampleDays(network, '2030-01-01')
  expect(later.projects).toEqual(network.projects)
  expect(later.firms).toEqual(network.firms)
})
