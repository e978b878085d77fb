// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest'
import { todayInBeijing, yearsAfter } from './days.ts'

afterEach(() => vi.useRealTimers())

it('a day begins in Beijing eight hours before it does in London', () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T15:59:59Z') })
  expect(todayInBeijing()).toBe('2026-11-25')
  vi.setSystemTime(new Date('2026-11-25T16:00:00Z'))
  expect(todayInBeijing()).toBe('2026-11-26')
})

it('counts whole years; a leap day becomes the day after', () => {
  expect(yearsAfter('2026-11-25', 2)).toBe('2028-11-25')
  expect(yearsAfter('2028-02-29', 1)).toBe('2029-03-01')
})
