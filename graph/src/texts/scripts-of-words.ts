/** Scripts that are written together: highly restrictive in UTS #39, without its limits among those of East Asia. */
const TOGETHER = scripts(['Latin', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul'])

/**
 * Scripts in common use by UAX #31 (recommended), and those of minorities of China, but Lisu, whose letters are Latin ones in looks. Letters and
 * signs of several scripts (Common, Inherited) may stand anywhere.
 */
const ALONE = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
  ...['Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil'],
  ...['Telugu', 'Thaana', 'Thai', 'Tibetan', 'Mongolian', 'Yi', 'Tai_Le', 'New_Tai_Lue'],
].map((script) => scripts([script]))

const GROUPS = [TOGETHER, ...ALONE]
const SHARED = scripts(['Common', 'Inherited'])

function scripts(names: readonly string[]): RegExp {
  return new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
}

/** Whether each word of a line is of one script, or of some that are written together, and of none that hardly anybody uses. */
export function hasOneScriptAWord(line: string): boolean {
  return (line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => {
    const letters = [...word].filter((letter) => !SHARED.test(letter))
    return letters.length === 0 || GROUPS.some((group) => letters.every((letter) => group.test(letter)))
  })
}
