import { describe, expect, it } from 'vitest'
import { fitOf, GOOD_FROM, STRONG_FROM } from './fit.ts'

describe('the fit of a score', () => {
  it('is strong from 50 of a hundred, and good from 30', () => {
    expect([0.5, 0.494, 0.3, 0.294].map(fitOf)).toEqual(['STRONG', 'GOOD', 'GOOD', 'POSSIBLE'])
  })

  it('is the same for all that are shown as the same figure', () => {
    expect([0.4951, 0.4999, 0.5049].map(fitOf)).toEqual(['STRONG', 'STRONG', 'STRONG'])
    expect([0.2951, 0.3049].map(fitOf)).toEqual(['GOOD', 'GOOD'])
  })

  it('has a word for every score', () => {
    expect([0, 1].map(fitOf)).toEqual(['POSSIBLE', 'STRONG'])
    expect(GOOD_FROM).toBeLessThan(STRONG_FROM)
  })
})
