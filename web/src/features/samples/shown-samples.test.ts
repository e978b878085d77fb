import { expect, it } from 'vitest'
import { addressShowing, readShownSamples, toSampleFilter } from './shown-samples.ts'

it.each([
  ['', 'real', false],
  ['sample=all', 'all', null],
  ['sample=sample', 'sample', true],
  ['sample=yes', 'real', false],
] as const)('an address with "%s" shows %s', (query, shown, filter) => {
  expect(readShownSamples(new URLSearchParams(query))).toBe(shown)
  expect(toSampleFilter(shown)).toBe(filter)
})

it('keeps what else narrows a list, and begins with its first page', () => {
  const parameters = new URLSearchParams('domain=opera&sample=all&after=x')
  expect(addressShowing('/ip-assets', parameters, 'sample')).toBe('/ip-assets?domain=opera&sample=sample')
  expect(addressShowing('/ip-assets', parameters, 'real')).toBe('/ip-assets?domain=opera')
  expect(addressShowing('/projects', new URLSearchParams('sample=sample'), 'real')).toBe('/projects')
})
