import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdSet } from './id-set.ts'

describe('a set of ids', () => {
  it('knows what a plain set knows', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.string()), (added, asked) => {
        const ids = new IdSet()
        const plain = new Set<string>()
        for (const id of added) {
          expect(ids.add(id)).toBe(!plain.has(id))
          plain.add(id)
          expect([...plain][ids.numberOf(id) ?? -1]).toBe(id)
        }
        expect(ids.size).toBe(plain.size)
        for (const id of [...added, ...asked]) expect(ids.has(id)).toBe(plain.has(id))
        for (const id of asked) expect(ids.numberOf(id) !== null).toBe(plain.has(id))
      }),
    )
  })

  it('holds two hundred thousand as they grow', () => {
    const ids = new IdSet()
    for (let n = 0; n < 200_000; n += 1) expect(ids.add(`firm ${n}`)).toBe(true)
    expect(ids.size).toBe(200_000)
    expect(ids.has('firm 0')).toBe(true)
    expect(ids.numberOf('firm 123456')).toBe(123_456)
    expect(ids.has('firm 199999')).toBe(true)
    expect(ids.has('firm 200000')).toBe(false)
    expect(ids.add('firm 77777')).toBe(false)
  })
})
