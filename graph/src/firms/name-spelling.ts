import { withoutLegalForm } from './legal-forms.ts'
import { simplify } from './name-key.ts'

/** Characters of Latin, kana and Hangul that have a form of another width, and signs of full width. */
const OTHER_WIDTH = /[\uFF01-\uFFDC\uFFE0-\uFFE6]+/g

/** Spaces, and what is not drawn. U+1680, a space that is drawn as a line, is none of them. */
const SPACES = /[\t \u00A0\u2000-\u200A\u202F\u205F\u3000\p{Default_Ignorable_Code_Point}]/gu

/** Punctuation that is not read as a letter. Not among it: ! | / [ ] and all signs. */
const PUNCTUATION = /[.,:;·•‧・'"‘’‚‛“”„«»‹›()&、。《》〈〉「」『』【】｡､]/gu

/** Dashes, but for those that are read as 一 or ー beside East Asian characters. */
const DASHES =
  /(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[-‐‑–—](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu

/**
 * Whether two names differ in nothing but case, width, spaces, ordinary punctuation, traditional characters
 * and legal forms. Whatever else differs may be read as a letter, and makes another name: `nameKeyOf` leaves
 * such signs out, so that names are found in spite of them. False for names without a letter or digit.
 */
export function isSameSpelling(one: string, other: string): boolean {
  const spelling = spellingOf(one)
  return spelling !== null && spelling === spellingOf(other)
}

function spellingOf(name: string): string | null {
  const usual = name
    .replace(OTHER_WIDTH, (text) => text.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase()
  const written = simplify(usual.replace(SPACES, ' ').replace(DASHES, ' '))
  // What stands after a legal form goes with it, but for its signs.
  const signs = withoutPunctuation(written).replace(/[\p{L}\p{N}]/gu, '')
  const bare = withoutPunctuation(withoutLegalForm(written))
  return /[\p{L}\p{N}]/u.test(bare) ? `${bare}\n${signs}` : null
}

function withoutPunctuation(text: string): string {
  return text.replaceAll(' ', '').replace(PUNCTUATION, '')
}
