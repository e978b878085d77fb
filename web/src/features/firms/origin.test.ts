// @vitest-environment node
import { expect, test } from 'vitest'
import { originOf } from './origin.ts'

const sourced = { sample: false, selfRegistered: false, claimed: false, source: { tier: 'OFFICIAL' } }

test.each([
  [sourced, 'SOURCED'],
  [{ ...sourced, source: { tier: 'NONE' } }, 'UNSOURCED'],
  [{ ...sourced, claimed: true }, 'TAKEN_OVER'],
  [{ ...sourced, selfRegistered: true, claimed: true, source: { tier: 'NONE' } }, 'OWN'],
  [{ ...sourced, sample: true, source: { tier: 'NONE' } }, 'SAMPLE'],
] as const)('%j is %s', (firm, origin) => {
  expect(originOf(firm)).toBe(origin)
})
