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
    '91110108551385082Q',
    '92141127MA0KD1Y64A',
    '12440600MB2C07549J',
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
    ['a first character that the standard leaves out', 'I1110000802100433M'],
    ['region of no province', '91000000MA0000000N'],
    ['nothing', ''],
  ])('%s is not', (_what, code) => {
    expect(isCreditCode(code)).toBe(false)
  })
})

test('a personal identity number is no credit code, whatever its check characters', () => {
  // Made up: born on 1 January of each year in 513101, a number with the check character of GB 11643.
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const numbers = Array.from({ length: 600 }, (_, order) => {
    const body = `513101${1950 + (order % 50)}0101${String(order).padStart(3, '0')}`
    const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
    return body + '10X98765432'[sum % 11]
  })
  expect(numbers.filter(isCreditCode)).toEqual([])
})

describe('legal entity identifiers (ISO 17442)', () => {
  test.each([
    '54930084UKLVMY22DS16',
    '213800WSGIIZCXF1P572',
    '5493006MHB84DD0ZWV18',
    '7LTWFZYICNSX8D621K86',
    '5299000080HMNGTEST98',
  ])('%s is whole', (code) => {
    expect(isLei(code)).toBe(true)
  })

  test.each([
    ['another check digit', '54930084UKLVMY22DS17'],
    ['two neighbours changed places', '54930048UKLVMY22DS16'],
    ['check digits 01 for 98', '5299000080HMNGTEST01'],
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
