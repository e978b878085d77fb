import { Converter } from 'opencc-js/t2cn'
import { withoutLegalForm } from './legal-forms.ts'
import { drawLetters } from './look-alike-letters.ts'

/**
 * Incremented when the comparison of names changes: keys of older versions are recomputed
 * (name-keys.store.ts).
 */
export const NAME_KEY_VERSION = 5

/** Turns traditional characters into simplified ones. */
export const simplify = Converter({ from: 't', to: 'cn' })

/** Signs that are drawn as an l within a word; between words they are signs. */
const BARS = /(?<=\p{L})[|¦!](?=\p{Script=Latin})/gu

/** The article before a name, if anything follows it: lists say The Palace Museum, the firm does not. */
const ARTICLE = /^[^\p{L}\p{N}]*the[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u

/** What readers take for one letter within Latin, by UTS #39; a capital I is small here. */
const SAME_IN_LATIN: [RegExp, string][] = [
  [/[1i]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
]

/**
 * A name as names are compared: each letter as it looks (look-alike-letters.ts), so that forms, marks,
 * invisible characters, case and scripts do not count. Spaces and punctuation stay. At most 400 code units,
 * however letters unfold, so that work on a name is bounded.
 */
export function foldName(name: string): string {
  return drawLetters(name)
}

/**
 * A name as it is compared, in simplified characters, without the legal form and the article before it; its
 * letters and digits only.
 */
export function bareNameOf(name: string): string {
  const written = withoutLegalForm(simplify(foldName(name.replace(BARS, 'l'))))
  return written.replace(ARTICLE, '').replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * By what equal names are found: of the bare name, letters that look like one another within Latin are one.
 * Null if a name has no letter.
 */
export function nameKeyOf(name: string): string | null {
  return keyOfBareName(bareNameOf(name))
}

/** As `nameKeyOf`, of a name that is bare already. */
export function keyOfBareName(bare: string): string | null {
  return SAME_IN_LATIN.reduce((key, [like, letter]) => key.replace(like, letter), bare) || null
}

/** The keys of names, as far as these are given. */
export function nameKeysOf<Names extends { nameZh?: string | undefined; nameEn?: string | undefined }>({
  nameZh,
  nameEn,
}: Names): { nameKeyZh?: string | null; nameKeyEn?: string | null } {
  return {
    ...(nameZh === undefined ? {} : { nameKeyZh: nameKeyOf(nameZh) }),
    ...(nameEn === undefined ? {} : { nameKeyEn: nameKeyOf(nameEn) }),
  }
}

/** What a firm, or its tombstone, stores with both its names, so that it is found by them. */
export function storedNameKeysOf(names: { nameZh: string; nameEn: string }) {
  return { ...nameKeysOf(names), nameKeyVersion: NAME_KEY_VERSION }
}
