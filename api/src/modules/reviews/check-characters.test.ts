import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCreditCode, isLei } from './check-characters.ts'

describe('unified social credit codes (GB 32100-2015)', () => {
  test.each([
    // Worked out by hand for 91350100M000100Y4?: the weighted sum is 1640 = 52 · 31 + 28, and 31 − 28 = 3.
    '91350100M000100Y43',
    // Published by their holders: Alibaba (China), Tencent Computer Systems, Huawei Technologies.
    '91330100799655058B',
    '9144030071526726XG',
    '914403001922038216',
  ])('%s is whole', (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  test.each([
    ['another check character', '91350100M000100Y44'],
    ['two neighbours changed places', '91350100M001000Y43'],
    ['a letter that the standard leaves out', '91350100M000100I43'],
    ['too short', '91350100M000100Y4'],
    ['too long', '91350100M000100Y430'],
    ['small letters', '91350100m000100y43'],
    ['nothing', ''],
  ])('%s is not', (_what, code) => {
    expect(isCreditCode(code)).toBe(false)
  })
})

describe('legal entity identifiers (ISO 17442)', () => {
  test.each(['54930084UKLVMY22DS16', '213800WSGIIZCXF1P572', '5493006MHB84DD0ZWV18', '7LTWFZYICNSX8D621K86'])(
    '%s is whole',
    (code) => {
      expect(isLei(code)).toBe(true)
    },
  )

  test.each([
    ['another check digit', '54930084UKLVMY22DS17'],
    ['two neighbours changed places', '54930048UKLVMY22DS16'],
    ['letters for check digits', '54930084UKLVMY22DSAA'],
    ['too short', '54930084UKLVMY22DS1'],
    ['nothing', ''],
  ])('%s is not', (_what, code) => {
    expect(isLei(code)).toBe(false)
  })
})

describe('both check sums', () => {
  const wholes = [
    ['91350100M000100Y43', isCreditCode, '0123456789ABCDEFGHJKLMNPQRTUWXY'],
    ['54930084UKLVMY22DS16', isLei, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ] as const

  test.each(wholes)('of %s notice every single wrong character', (code, isWhole, alphabet) => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...alphabet), (at, other) => {
        // MOD 97-10 promises it for a digit in place of a digit and a letter in place of a letter.
        fc.pre(code[at] !== other && /\d/.test(code[at] ?? '') === /\d/.test(other))
        expect(isWhole(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
      }),
    )
  })
})
