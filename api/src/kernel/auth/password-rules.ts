import { drawLetters } from '@heming/graph/firms'
import { dictionary } from '@zxcvbn-ts/language-common'
import { guessesOf } from './password-guesses.ts'

/** Runs of characters that people type as they lie on a keyboard or follow each other. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The passwords that most people have, from leaks: some 49,000. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/** Fewest different characters of a password. */
const MIN_DIFFERENT = 5

/** Fewest characters that are repeated over and over: fewer are as easy to guess as they are alone. */
const MIN_REPEATED = 6

/**
 * Min guesses that a password takes, as a power of ten: what a few words, names and dates together take.
 */
const MIN_GUESSES = 8

/** What capitals within a word are worth, likewise. */
const MIXED_CASE = 1.5

/** Digits and signs before or after an easy password that make it no harder to guess, whatever they are. */
const MAX_AROUND = 4

/**
 * Fewest digits of a password that has nothing else but signs: fewer are numbers that people have, or are
 * tried through.
 */
const MIN_DIGITS = 16

/** A day, or a year and whatever comes on top of it. */
const DAY = /^(19|20)\d{2}(\d{0,2}|(0[1-9]|1[0-2])([0-2]\d|3[01]))$/

/** Signs and digits that stand for letters. */
const LEET: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't' },
  ...{ '@': 'a', $: 's', '!': 'i' },
}

/**
 * Fewest characters of a word of the account that a password is looked through for; of Chinese characters two
 * say as much.
 */
const MIN_WORD = 4

/**
 * Whether a password is among the first that anybody tries: few different characters, nothing but space or a
 * short number, one run of the keyboard or the alphabet, something short over and over, or a common password;
 * also with digits or signs around it that are easy themselves, with one sign between its letters, or with
 * digits and signs for letters; or it takes few guesses to put it together from words, names, dates,
 * syllables of Mandarin and walks along the keyboard. Words of the account (its address, its name) are read
 * over: a password has to hold without them.
 */
export function isTooSimple(password: string, words: readonly string[] = [], minLength = 0): boolean {
  const typed = fold(password)
  const own = ['heming', '合鸣', ...words].flatMap(partsOf).sort((one, other) => other.length - one.length)
  const without = own.reduce((rest, word) => rest.replaceAll(word, ''), typed)
  const needed = MIN_GUESSES - (/\p{Ll}.*\p{Lu}.*\p{Ll}/u.test(password) ? MIXED_CASE : 0)
  return (
    (without !== typed && without.length < minLength) ||
    isEasy(without) ||
    isEasy(typed) ||
    isGuessed(without, needed)
  )
}

/**
 * Whether a text takes fewer guesses, as a power of ten, also with digits and signs for letters, or with
 * letters that look like others.
 */
function isGuessed(typed: string, needed: number): boolean {
  const variants = new Set([typed, withoutLeet(typed), drawLetters(typed)])
  return [...variants].some((variant) => guessesOf(variant, needed) < needed)
}

function withoutLeet(text: string): string {
  return [...text].map((character) => LEET[character] ?? character).join('')
}

function isEasy(typed: string): boolean {
  if (!/[^\s\p{C}]/u.test(typed) || new Set(typed).size < MIN_DIFFERENT) return true
  const number = typed.replace(/[\s\p{P}]/gu, '')
  if (/^\d*$/.test(number) && number.length < MIN_DIGITS) return true
  const backwards = [...typed].reverse().join('')
  if (isRun(typed)) return true
  const repeated = typed.slice(0, periodOf(typed))
  if (repeated !== typed && (repeated.length < MIN_REPEATED || isEasy(repeated))) return true
  return isCommon(typed) || isCommon(backwards)
}

function isCommon(typed: string): boolean {
  const [, before = '', core = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su.exec(typed) ?? []
  return COMMON.has(typed) || (isPadding(before) && isPadding(after) && isEasyCore(core))
}

/**
 * Whether what stands before or after a password makes it no harder to guess: it is short, one sign, or a
 * number that people have.
 */
function isPadding(around: string): boolean {
  const digits = around.replace(/\D/g, '')
  const signs = new Set(around.replace(/\d/g, ''))
  if (around.length <= MAX_AROUND || (digits === '' && signs.size <= 1)) return true
  const isNumber = new Set(digits).size <= 2 || DAY.test(digits) || COMMON.has(digits) || isRun(digits)
  return around.length - digits.length <= MAX_AROUND && isNumber
}

function isEasyCore(core: string): boolean {
  const separators = new Set(core.replace(/[\p{L}\p{N}]/gu, ''))
  const joined = separators.size === 1 ? core.replace(/[^\p{L}\p{N}]/gu, '') : core
  const letters = withoutLeet(joined)
  return [core, joined, letters].some(
    (each) => new Set(each).size < MIN_DIFFERENT || COMMON.has(each) || isRun(each),
  )
}

function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('')
  return RUNS.some((run) => run.includes(text) || run.includes(backwards))
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
  const domain = folded.slice(local.length + 1)
  const parts = [
    folded,
    local,
    domain,
    local.replace(/[^\p{L}\p{N}]/gu, ''),
    ...folded.split(/[^\p{L}\p{N}]+/u),
  ]
  return parts.filter((part) => part.length >= (/\p{Script=Han}/u.test(part) ? 2 : MIN_WORD))
}

/** In small letters and plain digits, however they were typed. */
function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Halves of characters are all the same one when the password is hashed.
      .replace(/\p{Cs}/gu, '')
      .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
  )
}

/** The value of a decimal digit of any script: those of a script follow each other, and 0 is the first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
