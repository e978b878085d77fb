/**
 * Characters of a unified social credit code in the order of their values, GB 32100-2015, table 1 (no I, O,
 * S, V, Z).
 */
const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Registration department and kind of organisation (GB 32100-2015, table 2, with its amendments), then region
 * and organisation code.
 */
const CODE_SHAPE = new RegExp(
  '^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)' +
    // The province of the region, GB/T 2260; 10 and 99 stand for bodies of the whole country.
    '(?:10|1[1-5]|2[123]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]|99)\\d{4}' +
    `[${CODE_CHARACTERS}]{10}$`,
)

/**
 * A code as it is compared: capital letters and digits of the usual width, without spaces and hyphens. Says
 * nothing of whether it is whole.
 */
export function foldCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/**
 * Whether a code has the shape of a unified social credit code and is no personal identity number; says
 * nothing of its check character.
 */
export function hasCreditCodeShape(code: string): boolean {
  return CODE_SHAPE.test(code) && !isIdentityNumber(code)
}

/**
 * Whether an 18-character unified social credit code is whole: its shape, and the check character of GB
 * 32100-2015, a weighted sum modulo 31 with the weights 3^(i−1) mod 31. The library `stdnum` (1.12.0) is no
 * substitute: it rejects the check character 0 and departments that are letters, takes any department, kind
 * and region, and knows no LEI.
 */
export function isCreditCode(code: string): boolean {
  if (!hasCreditCodeShape(code)) return false
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += CODE_CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CODE_CHARACTERS[(31 - (sum % 31)) % 31] === code[17]
}

/**
 * Older codes of Xiamen were given out with check characters that do not fit the standard: whether they are
 * whole is for people to look up.
 */
export function isOldCodeOfXiamen(code: string): boolean {
  return hasCreditCodeShape(code) && code.slice(2, 6) === '3502'
}

/**
 * Whether a code is a personal identity number (GB 11643): a day of birth and the check character of ISO
 * 7064, MOD 11-2.
 */
export function isIdentityNumber(code: string): boolean {
  const birth = /^\d{6}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(code)
  if (!birth) return false
  let remainder = 0
  for (const digit of code.slice(0, 17)) remainder = ((remainder + Number(digit)) * 2) % 11
  return '0123456789X'[(12 - remainder) % 11] === code[17]
}

/**
 * Whether a 20-character Legal Entity Identifier is whole: ISO 17442 with the check digits of ISO/IEC 7064,
 * MOD 97-10: 02 to 98. No issuer has the prefix 0000, and none gives out a code of zeros.
 */
export function isLei(code: string): boolean {
  if (!/^(?!0000|.{4}0{14})[0-9A-Z]{18}(?:0[2-9]|[1-8]\d|9[0-8])$/.test(code)) return false
  let remainder = 0
  // Letters count as 10..35, so that each adds two decimal digits.
  for (const character of code) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
