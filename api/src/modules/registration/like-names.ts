import { diceCoefficient } from 'dice-coefficient'

/** From this Sørensen–Dice coefficient of their pairs of characters on, two names count as alike. */
const ALIKE = 0.6

/** A shorter name inside a longer one counts from this many characters on. */
const LONG_ENOUGH = 4

/** What a name may say of its owner's legal form, which tells nobody apart. */
const LEGAL_FORMS =
  /(股份|集团)?有限(责任)?公司|股份公司|集团|公司|\b(co|company|corp|corporation|inc|incorporated|llc|ltd|limited|plc|group)\b/g

/** Whether two names in the same language may be of one firm: case, spaces, punctuation and legal form do not count. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a === '' || b === '') return false
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length >= LONG_ENOUGH && longer.includes(shorter)) return true
  return a === b || diceCoefficient(a, b) >= ALIKE
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(LEGAL_FORMS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
