/** Characters of a unified social credit code in the order of their values, GB 32100-2015, table 1 (no I, O, S, V, Z). */
const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Whether an 18-character unified social credit code is whole: the check character of GB 32100-2015, a weighted sum modulo 31 with the
 * weights 3^(i−1) mod 31.
 */
export function isCreditCode(code: string): boolean {
  if (!/^[1-9A-Y][1-59A-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += CODE_CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CODE_CHARACTERS[(31 - (sum % 31)) % 31] === code[17]
}

/** Whether a 20-character Legal Entity Identifier is whole: ISO 17442 with the check digits of ISO/IEC 7064, MOD 97-10. */
export function isLei(code: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return false
  let remainder = 0
  // Letters count as 10..35, so that each adds two decimal digits.
  for (const character of code) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
