import unhomoglyph from 'unhomoglyph'

/**
 * Scripts that are written together: highly restrictive in UTS #39, without its limits among those of East
 * Asia.
 */
const TOGETHER = scripts(['Latin', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul'])

/**
 * Scripts in common use by UAX #31 (recommended), and those of minorities of China, but Lisu, whose letters
 * are Latin ones in looks. Letters and signs of several scripts (Common, Inherited) may stand anywhere.
 */
const ALONE = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
  ...['Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil'],
  ...['Telugu', 'Thaana', 'Thai', 'Tibetan', 'Mongolian', 'Yi', 'Tai_Le', 'New_Tai_Lue'],
].map((script) => scripts([script]))

/**
 * Scripts that Latin letters may be mixed with in a word, as in ธนาคารSCB: moderately restrictive in UTS #39,
 * without Armenian and Ethiopic, which have many letters that are drawn as Latin ones.
 */
const WITH_LATIN = [
  ...[
    'Arabic',
    'Bengali',
    'Devanagari',
    'Georgian',
    'Gujarati',
    'Gurmukhi',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Lao',
  ],
  ...[
    'Malayalam',
    'Mongolian',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Tamil',
    'Telugu',
    'Thaana',
    'Thai',
    'Tibetan',
    'Yi',
  ],
].map((script) => scripts(['Latin', script]))

/**
 * Scripts that Greek letters are mixed with as signs, as in γ射线 and 株式会社Σ; not Latin ones, whose place
 * they would take.
 */
const WITH_GREEK = scripts(['Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul'])

/**
 * Greek letters that are read as Latin ones, or (Ξ, Π) as Han ones, where no other Greek letter stands next
 * to them.
 */
const UNLIKE_GREEK = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΞΠικνορυχ]/u

const GREEK = scripts(['Greek'])
const LATIN = scripts(['Latin'])
const GROUPS = [TOGETHER, ...ALONE]
const SHARED = scripts(['Common', 'Inherited'])

function scripts(names: readonly string[]): RegExp {
  return new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
}

/**
 * Whether each word of a line is of one script, or of some that are written together, and of none that hardly
 * anybody uses. Greek letters may stand in a word of East Asia, and Latin ones before or after letters of
 * most other scripts, unless they are there to be taken for others.
 */
export function hasOneScriptAWord(line: string): boolean {
  return (line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => {
    const letters = [...word].filter((letter) => !SHARED.test(letter))
    if (letters.length === 0) return true
    const areOf = (group: RegExp) => letters.every((letter) => group.test(letter))
    if (GROUPS.some(areOf)) return true
    if (areOf(WITH_GREEK)) return letters.some((letter) => GREEK.test(letter) && !UNLIKE_GREEK.test(letter))
    return WITH_LATIN.some(areOf) && isLatinBesideOther(letters)
  })
}

/**
 * Whether Latin letters stand before or after all others of a word, and of the others one at least is not
 * drawn as a Latin letter.
 */
function isLatinBesideOther(letters: readonly string[]): boolean {
  const turns = letters.filter(
    (letter, at) => at > 0 && LATIN.test(letter) !== LATIN.test(letters[at - 1] ?? ''),
  )
  const others = letters.filter((letter) => !LATIN.test(letter))
  return (
    turns.length === 1 &&
    others.some((letter) => /\p{L}/u.test(letter) && !/^[a-z0-9]+$/i.test(unhomoglyph(letter)))
  )
}
