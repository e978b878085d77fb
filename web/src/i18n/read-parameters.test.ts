// @vitest-environment node
import { expect, it } from 'vitest'
import { readParameters } from './read-parameters.ts'

it('reads each value of a name, and leaves out what is beyond any address of ours', async () => {
  const read = await readParameters(Promise.resolve({ kind: 'DIGITAL', none: undefined, q: ['a', 'b'] }))
  expect(read.toString()).toBe('kind=DIGITAL&q=a&q=b')
  const many = await readParameters(Promise.resolve({ q: Array(3_500).fill('a'), after: 'c' }))
  expect(many.size).toBe(200)
})
