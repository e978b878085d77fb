import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasCreditCodeShape, isCreditCode, isLei } from './check-characters.ts'

/** Table 1 of GB 32100-2015, in the order of values. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Adds the check character by Horner's rule from the right, which needs no table of weights. */
function withCheckCharacter(body: string): string {
  const sum = [...body].reduceRight((total, one) => total * 3n + BigInt(ALPHABET.indexOf(one)), 0n)
  return body + ALPHABET[Number((31n - (sum % 31n)) % 31n)]
}

/** Adds the check digits of ISO/IEC 7064, MOD 97-10, read as one large number. */
function withCheckDigits(body: string): string {
  const digits = [...body].map((one) => Number.parseInt(one, 36)).join('')
  return body + String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0')
}

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
    // By hand: 9 + 3 + 9 + 27 + 21·20 + 10·29 + 6·8 = 806 = 26 · 31, so that the check character is 0.
    '91110000MA00600000',
    // Departments that are no digit: others, and economic collectives of villages.
    ...['Y1110000MA0060000', 'N2110000MA0060000'].map(withCheckCharacter),
  ])('%s is whole', (code) => {
    expect(isCreditCode(code)).toBe(true)
  })

  test.each([
    // The departments and kinds of the standard's table, with its amendments: 36 beginnings.
    ['1', '1239'],
    ['2', '19'],
    ['3', '123459'],
    ['4', '19'],
    ['5', '1239'],
    ['6', '129'],
    ['7', '129'],
    ['8', '19'],
    ['9', '123'],
    ['A', '19'],
    ['N', '1239'],
    ['Y', '1'],
  ])('the kinds of department %s are %s', (department, kinds) => {
    const known = [...ALPHABET].filter((kind) => hasCreditCodeShape(`${department}${kind}110000MA0000000N`))
    expect(known.join('')).toBe(kinds)
  })

  test('no other department gives out codes', () => {
    const known = [...ALPHABET].filter((department) =>
      [...ALPHABET].some((kind) => hasCreditCodeShape(`${department}${kind}110000MA0000000N`)),
    )
    expect(known.join('')).toBe('123456789ANY')
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
    ['the prefix of no issuer', '00000000000000000098'],
    ['the prefix of no issuer with a code', withCheckDigits('000000UKLVMY22DSAA')],
    ['a code of zeros', withCheckDigits('549300000000000000')],
    ['too short', '54930084UKLVMY22DS1'],
    ['nothing', ''],
  ])('%s is not', (_what, code) => {
    expect(isLei(code)).toBe(false)
  })
})

describe('every code of the right shape', () => {
  const from = (alphabet: string, length: number) =>
    fc
      .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
      .map((all) => all.join(''))
  const creditCodes = fc
    .tuple(fc.constantFrom('91', '12', '51', '62', 'N3', 'Y1'), from('0123456789', 4), from(ALPHABET, 6))
    // A letter in the code of the organisation: all digits might be a personal identity number.
    .map(([beginning, region, organisation]) =>
      withCheckCharacter(`${beginning}44${region}MA0${organisation}`),
    )
  const leis = from(LETTERS_AND_DIGITS, 14).map((rest) => withCheckDigits(`5493${rest.slice(0, -1)}X`))
  const isDigit = (one = '') => /\d/.test(one)

  test.each([
    ['credit code', creditCodes, isCreditCode, ALPHABET],
    ['LEI', leis, isLei, LETTERS_AND_DIGITS],
  ] as const)(
    'of a %s is whole, and with any one character changed it is not',
    (what, codes, isWhole, alphabet) => {
      fc.assert(
        fc.property(codes, fc.nat(19), fc.constantFrom(...alphabet), (code, at, other) => {
          fc.pre(at < code.length && code[at] !== other)
          // MOD 97-10 promises it for a digit in place of a digit and a letter in place of a letter only.
          fc.pre(what === 'credit code' || isDigit(code[at]) === isDigit(other))
          expect(isWhole(code)).toBe(true)
          expect(isWhole(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
        }),
        { numRuns: 1_000 },
      )
    },
  )

  test.each([
    ['credit code', creditCodes, isCreditCode],
    ['LEI', leis, isLei],
  ] as const)('of a %s is not whole with two different neighbours swapped', (what, codes, isWhole) => {
    fc.assert(
      fc.property(codes, fc.nat(18), (code, at) => {
        const [one, two] = [code[at], code[at + 1]]
        fc.pre(two !== undefined && one !== two)
        // B1 and 1B, M2 and 2M, X3 and 3X have the same remainder: MOD 97-10 cannot distinguish them.
        fc.pre(what === 'credit code' || !['1B', '2M', '3X'].includes([one, two].sort().join('')))
        expect(isWhole(code.slice(0, at) + two + one + code.slice(at + 2))).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})
