import { remove as toLatin } from 'confusables'
import unhomoglyph from 'unhomoglyph'

/** What is drawn over or below a letter, and characters that are not drawn. */
const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu

/** Scripts of the network's own names: nobody confuses their letters with Latin ones. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

const LATIN = /^[a-z0-9]+$/i

/** Latin letters with a hook, curl or bar that neither table knows. */
const DRAWN_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({ t: 'ⱦȾꞇƾ', c: 'ɕꞓꞔ', e: 'ꬳꬲⱸ', n: 'ꬼꬻꞑ', d: 'ðꝺ', s: 'ꞅꟊ', g: 'ᵹ', r: 'ꞃꝛ' }).flatMap(
    ([letter, others]) => [...others].map((other) => [other, letter] as const),
  ),
)

/**
 * Maximum length of a drawn text: one character of 200 may unfold into 18 (U+FDFA), and names are compared
 * and stored as they are drawn.
 */
const MAX_DRAWN = 400

/** What is read of a text at most: longer names are imported only, and bounded there. */
const MAX_READ = 1_000

/**
 * Maximum number of letters whose drawing is remembered: those of all languages in use, not each of Unicode.
 */
const MAX_KNOWN = 20_000

const known = new Map<string, string>()

/**
 * A text with each letter as it looks: compatibility forms (full width, mathematical letters), combining
 * marks and strokes, invisible characters and case do not count. A letter of any script that is drawn as
 * another is that other one, first by the skeletons of UTS #39 (`unhomoglyph`, confusables.txt of Unicode
 * 13). Letters that these leave apart from Latin ones, such as small capitals, letters in squares, flags and
 * Coptic, follow the table of `confusables`. Letters of ASCII stay as they are, so that words can be read and
 * looked for. At most MAX_DRAWN code units: what is beyond is left out.
 */
export function drawLetters(text: string): string {
  let drawn = ''
  for (const letter of bare(text.slice(0, MAX_READ))) {
    if (drawn.length >= MAX_DRAWN) break
    drawn += drawLetter(letter)
  }
  // Half a character at the end is none.
  return drawn
    .toLowerCase()
    .slice(0, MAX_DRAWN)
    .replace(/[\uD800-\uDBFF]$/, '')
}

function drawLetter(letter: string): string {
  if (letter <= '\u007F') return letter
  const found = known.get(letter)
  if (found !== undefined) return found
  const drawn = findLetter(letter)
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(letter, drawn)
  return drawn
}

function findLetter(letter: string): string {
  const plain = DRAWN_AS.get(letter.toLowerCase())
  if (plain !== undefined) return plain
  const skeleton = bare(unhomoglyph(letter))
  // The skeleton of a capital I is a small l.
  if (skeleton === 'l' && letter !== letter.toLowerCase()) return 'I'
  if (LATIN.test(skeleton) || EAST_ASIAN.test(letter)) return skeleton
  const latin = bare(toLatin(letter))
  return LATIN.test(latin) ? latin : skeleton
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '')
}
