import { bareNameOf, closeUpHan, lookAlikeInHan, nameKeyOf, simplify } from '@heming/graph'
import { diceCoefficient } from 'dice-coefficient'

/** From this Sørensen–Dice coefficient of their pairs of characters on, two names count as alike. */
const ALIKE = 0.6

/** A shorter name inside a longer one counts from this many characters on. */
const LONG_ENOUGH = 4

/**
 * How an index of words may hold a name: as given, in simplified characters, with neighbouring words written as one (Net Ease for NetEase), and
 * with words inside a word apart, and without letters between Han characters.
 */
export function spellingsOf(name: string): string[] {
  const words = name.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  const joined = words.slice(1).map((word, at) => words[at] + word)
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return [...new Set([name, simplify(name), apart, closeUpHan(name), ...joined])]
}

/**
 * Whether two names may be of one firm: case, marks, look-alike letters and characters, spaces, punctuation, legal form and traditional
 * characters do not count.
 */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [bareNameOf(one), bareNameOf(other)]
  if (a === '' || b === '') return false
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length >= LONG_ENOUGH && longer.includes(shorter)) return true
  return nameKeyOf(one) === nameKeyOf(other) || lookAlikeInHan(a, b) || diceCoefficient(a, b) >= ALIKE
}
