/** A credit code whose check character holds (GB 32100-2015), another one each time. */
export function newCreditCode(): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const digits = String(Math.floor(Math.random() * 1e8)).padStart(8, '0')
  const body = `91350100M${digits}`
  const sum = [...body].reduce((total, one, at) => total + characters.indexOf(one) * (3 ** at % 31), 0)
  return body + characters[(31 - (sum % 31)) % 31]
}

/** An LEI whose check digits hold (ISO 17442, ISO/IEC 7064 MOD 97-10), another one each time. */
export function newLei(): string {
  const body = `5493${String(Math.floor(Math.random() * 1e14)).padStart(14, '0')}`
  // All digits here, so that the number is read as it stands.
  return body + String(98 - Number((BigInt(body) * 100n) % 97n)).padStart(2, '0')
}
