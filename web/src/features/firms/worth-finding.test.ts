// @vitest-environment node
import { expect, it } from 'vitest'
import { isWorthFinding } from './worth-finding.ts'

it.each([
  ['a firm that registered itself and is not verified', { selfRegistered: true, verified: false }, false],
  ['one that is verified', { selfRegistered: true, verified: true }, true],
  ['one made from public sources', { selfRegistered: false, verified: false }, true],
  ['one made from public sources and taken over', { selfRegistered: false, verified: true }, true],
  ['a sample, even if verified', { sample: true, selfRegistered: false, verified: true }, false],
  ['a project', { sample: false }, true],
  ['a sample project', { sample: true }, false],
])('%s: for search engines or not (security.md L17)', (_what, shown, expected) => {
  expect(isWorthFinding(shown)).toBe(expected)
})
