import { dictionary } from '@zxcvbn-ts/language-common'

/** Runs of characters that people type as they lie on a keyboard or follow each other. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The passwords that most people have, from leaks: some 49,000. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/** Fewest different characters of a password. */
const MIN_DIFFERENT = 5

/** Fewest characters that are repeated over and over: fewer are as easy to guess as they are alone. */
const MIN_REPEATED = 6

/** Digits and signs around a common password that make it no harder to guess. */
const MAX_AROUND = 4

/** Fewest characters of a word of the account that a password is looked through for; of Chinese characters two say as much. */
const MIN_WORD = 4

/**
 * Whether a password is among the first that anybody tries: few different characters, nothing but space, one run of the keyboard or the
 * alphabet, something short over and over, or a common password, also with a few digits or signs around it. Words of the account (its
 * address, its name) are read over: a password has to hold without them.
 */
export function isTooSimple(password: string, words: readonly string[] = [], minLength = 0): boolean {
  const typed = fold(password)
  const own = ['heming', '合鸣', ...words].flatMap(partsOf).sort((one, other) => other.length - one.length)
  const without = own.reduce((rest, word) => rest.replaceAll(word, ''), typed)
  return (without !== typed && without.length < minLength) || isEasy(without) || isEasy(typed)
}

function isEasy(typed: string): boolean {
  if (!/[^\s\p{C}]/u.test(typed) || new Set(typed).size < MIN_DIFFERENT) return true
  const backwards = [...typed].reverse().join('')
  if (RUNS.some((run) => run.includes(typed) || run.includes(backwards))) return true
  const repeated = typed.slice(0, periodOf(typed))
  if (repeated !== typed && (repeated.length < MIN_REPEATED || isEasy(repeated))) return true
  return isCommon(typed) || isCommon(backwards)
}

function isCommon(typed: string): boolean {
  const [, before = '', core = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su.exec(typed) ?? []
  return COMMON.has(typed) || (before.length + after.length <= MAX_AROUND && COMMON.has(core))
}

/** The length of the shortest beginning that a text repeats to its end, the last time perhaps in part. */
function periodOf(text: string): number {
  let length = 1
  while (length < text.length && !text.startsWith(text.slice(length))) length += 1
  return length
}

/** Words of an account as a password may hold them: as a whole, in one, and each by itself. */
function partsOf(text: string): string[] {
  const folded = fold(text)
  const local = folded.includes('@') ? folded.slice(0, folded.indexOf('@')) : folded
  const parts = [folded, local, local.replace(/[^\p{L}\p{N}]/gu, ''), ...local.split(/[^\p{L}\p{N}]+/u)]
  return parts.filter((part) => part.length >= (/\p{Script=Han}/u.test(part) ? 2 : MIN_WORD))
}

/** In small letters and plain digits, however they were typed. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
}

/** The value of a decimal digit of any script: those of a script follow each other, and 0 is the first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
