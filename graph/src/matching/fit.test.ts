import { describe, expect, it } from 'vitest'
import { fitOf, GOOD_FROM, STRONG_FROM } from './fit.ts'

describe('the fit of a score', () => {
  it('is strong from .30 and good from .18', () => {
    expect(fitOf(0.3)).toBe('STRONG')
    expect(fitOf(0.2999)).toBe('GOOD')
    expect(fitOf(0.18)).toBe('GOOD')
    expect(fitOf(0.1799)).toBe('POSSIBLE')
  })

  it('has a word for every score', () => {
    expect([0, 1].map(fitOf)).toEqual(['POSSIBLE', 'STRONG'])
    expect(GOOD_FROM).toBeLessThan(STRONG_FROM)
  })
})
