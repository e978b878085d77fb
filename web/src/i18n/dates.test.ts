// @vitest-environment node
import { expect, it } from 'vitest'
import { datesIn } from './dates.ts'

// Half past midnight of the first of December in Beijing.
const instant = new Date('2026-11-30T16:30:00Z')

it.each([
  ['zh', '2026年12月1日', '2026年12月1日 00:30'],
  ['en', '1 Dec 2026', '1 Dec 2026, 00:30'],
] as const)('%s: a day is %s, a moment %s', (locale, day, moment) => {
  const { dateTime } = datesIn(locale)
  expect(dateTime(instant, { dateStyle: 'medium' })).toBe(day)
  expect(dateTime(instant, { dateStyle: 'medium', timeStyle: 'short' })).toBe(moment)
})
