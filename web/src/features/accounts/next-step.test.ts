// @vitest-environment node
import { expect, test } from 'vitest'
import { nextStepOf } from './next-step.ts'

const finished = {
  kind: 'TRADITIONAL' as const,
  descriptionZh: '做彩灯。',
  descriptionEn: 'Makes lanterns.',
  heritageDomains: [{}],
  capabilities: [{}],
  markets: [{}],
  viewerCanEdit: true,
  viewerCanAskForVerification: false,
}

test.each([
  [{}, null],
  [{ descriptionEn: ' ' }, 'descriptions'],
  [{ descriptionZh: '', capabilities: [] }, 'descriptions'],
  [{ capabilities: [], markets: [] }, 'capabilities'],
  [{ heritageDomains: [] }, 'heritageDomains'],
  // A digital firm need not name a kind of culture.
  [{ kind: 'DIGITAL' as const, heritageDomains: [] }, null],
  [{ markets: [] }, 'markets'],
  [{ viewerCanAskForVerification: true }, 'verification'],
  [{ markets: [], viewerCanAskForVerification: true }, 'markets'],
  // Who may only look is asked for nothing.
  [{ capabilities: [], viewerCanEdit: false }, null],
])('a firm with %j: %j is next', (lack, step) => {
  expect(nextStepOf({ ...finished, ...lack })).toBe(step)
})
