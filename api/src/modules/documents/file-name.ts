/** Max length of a name without its ending, in characters. */
const MAX_STEM_LENGTH = 120

/**
 * The last part of a path, without characters that are not seen or that turn the text around, in two: the
 * ending, one of `endings` in small letters or undefined, and what stands before it, which may be empty.
 */
export function splitFileName(
  given: string,
  endings: readonly string[],
): { stem: string; ending: string | undefined } {
  const seen = (given.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim()
  const ending = endings.find((each) => seen.toLowerCase().endsWith(each))
  const stem = ending ? seen.slice(0, -ending.length) : seen
  return { stem: [...stem].slice(0, MAX_STEM_LENGTH).join(''), ending }
}
