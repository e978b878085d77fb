import { foldName } from '@heming/graph'
import { diceCoefficient } from 'dice-coefficient'
import { Converter } from 'opencc-js/t2cn'

/** Turns traditional characters into simplified ones. */
const simplify = Converter({ from: 't', to: 'cn' })

/** From this Sørensen–Dice coefficient of their pairs of characters on, two names count as alike. */
const ALIKE = 0.6

/** A shorter name inside a longer one counts from this many characters on. */
const LONG_ENOUGH = 4

/** What a name may say of its owner's legal form, which tells nobody apart. */
const LEGAL_FORMS =
  /(股份|集团)?有限(责任)?公司|股份公司|集团|公司|\b(co|company|corp|corporation|inc|incorporated|llc|ltd|limited|plc|group)\b/g

/**
 * How an index of words may hold a name: as given, in simplified characters, with neighbouring words written as one (Net Ease for NetEase), and
 * with words inside a word apart.
 */
export function spellingsOf(name: string): string[] {
  const words = name.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  const joined = words.slice(1).map((word, at) => words[at] + word)
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return [...new Set([name, simplify(name), apart, ...joined])]
}

/** Whether two names may be of one firm: case, marks, look-alike letters, spaces, punctuation, legal form and traditional characters do not count. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a === '' || b === '') return false
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length >= LONG_ENOUGH && longer.includes(shorter)) return true
  return a === b || diceCoefficient(a, b) >= ALIKE
}

function bare(name: string): string {
  return simplify(foldName(name))
    .replace(LEGAL_FORMS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
