import { bareNameOf, closeUpHan, keyOfBareName, lookAlikeInHan, simplify } from '@heming/graph/firms'

/** From this Sørensen–Dice coefficient of their pairs of characters on, two names count as alike. */
const ALIKE = 0.6

/** A shorter name inside a longer one counts from this many characters on. */
const LONG_ENOUGH = 4

/** The same where somebody looks a firm up and may know a part of its name only. */
export const LONG_ENOUGH_TO_LOOK_UP = 2

/**
 * How an index of words may hold a name: as given, in simplified characters, with neighbouring words written
 * as one (Net Ease for NetEase), and with words inside a word apart, and without letters between Han
 * characters.
 */
export function spellingsOf(name: string): string[] {
  const words = name.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []
  const joined = words.slice(1).map((word, at) => words[at] + word)
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return [...new Set([name, simplify(name), apart, closeUpHan(name), ...joined])]
}

/**
 * A name with what is compared of it, worked out once: names that unfold are long (at most 400 characters).
 */
export interface ComparableName {
  bare: string
  key: string | null
  /** How often each pair of neighbouring characters occurs. */
  pairs: ReadonlyMap<string, number>
  pairCount: number
}

/**
 * What is compared of a name: case, marks, look-alike letters, spaces, punctuation, legal form and
 * traditional characters are not.
 */
export function comparableNameOf(name: string): ComparableName {
  const bare = bareNameOf(name)
  const pairs = new Map<string, number>()
  const pairCount = Math.max(1, bare.length - 1)
  for (let at = 0; at < pairCount; at += 1) {
    const pair = bare.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { bare, key: keyOfBareName(bare), pairs, pairCount }
}

/**
 * Whether two names may be of one firm; a part of a name counts from `longEnough` characters on. Cost: the
 * length of the names.
 */
export function areAlike(one: ComparableName, other: ComparableName, longEnough = LONG_ENOUGH): boolean {
  if (one.bare === '' || other.bare === '') return false
  const [shorter, longer] = one.bare.length < other.bare.length ? [one, other] : [other, one]
  if (shorter.bare.length >= longEnough && longer.bare.includes(shorter.bare)) return true
  return one.key === other.key || lookAlikeInHan(one.bare, other.bare) || diceCoefficient(one, other) >= ALIKE
}

/** How many of their pairs two names share, 0 to 1. */
function diceCoefficient(one: ComparableName, other: ComparableName): number {
  let shared = 0
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0)
  return (2 * shared) / (one.pairCount + other.pairCount)
}
