import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

/** Powers of ten of guesses, by what a piece of a password is. */
const COST = {
  letter: 1.4,
  digit: 1,
  sign: 1.2,
  /** Any other character, such as a Chinese one: a few hundred make up most texts. */
  other: 2.5,
  repeated: 0.4,
  /** A sign that came before: words are often set apart by one. */
  knownSign: 0.3,
  /** A walk along the keyboard, the alphabet or the digits. */
  walk: 1.7,
  year: 1.5,
  monthAndDay: 2.5,
  day: 3.5,
  /** A number of a mobile telephone in China: knowable, or tried through by region. */
  mobile: 6,
  /** Numbers that stand for words when read aloud in Chinese. */
  spokenNumber: 1.5,
  syllable: 2,
  commonSyllable: 1.2,
  /** A word costs the logarithm of its rank in a list, and at least this. */
  word: 1.8,
} as const

/** Max length of a piece that is looked for. */
const MAX_PIECE = 24

/** Fewest characters of a walk, and of a word in a list of names. */
const MIN_WALK = 3
const MIN_NAME = 4

/** Words by their rank, from leaked passwords, English texts and names (zxcvbn-ts). */
const RANKS = ranksOf([
  dictionary['passwords-common'],
  english['commonWords-en'],
  [english['firstnames-en'], english['lastnames-en']].flatMap((names) =>
    (names ?? []).slice(0, 5_000).filter((name) => String(name).length >= MIN_NAME),
  ),
])

function ranksOf(lists: readonly (readonly (string | number)[] | undefined)[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const list of lists)
    for (const [index, word] of (list ?? []).entries()) {
      const text = String(word)
      if (text.length > 1) ranks.set(text, Math.min(index + 1, ranks.get(text) ?? Number.POSITIVE_INFINITY))
    }
  return ranks
}

/** Syllables of Mandarin in pinyin, without tones; a few that the pattern makes are none. */
const SYLLABLE =
  /^(?:[bpmf]?(?:a|o|ai|ei|ao|ou|an|en|ang|eng)|[bpmfdtnljqxy]?(?:i|ie|in|ing|iao|ian)|[dtnlgkhzcsr]?(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong)|(?:zh|ch|sh)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[zcs]i|[bpmfdtnlgkhzcsrw]u|[dtnlgkhzcsr](?:uo|ui|uan|un)|[gkh](?:ua|uai|uang)|[jqxyln](?:u|ue|uan|un|v|ve)|[jqxdl]ia|[jqxnl]iang|[jqx]iong|[jqxdnlm]iu|ya|yao|you|yan|yang|yong|wa|wo|wai|wei|wan|wen|wang|weng|er|ri)$/

/** Syllables of the commonest words. */
const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'de shi yi bu wo ni ta ai le zai you ren da zhong guo lai shang dao shuo ge men wei zi di xia tian nian ' +
    'sheng hui ke jia xiao xin hao ma ba mei zhe na li ming hua wang zhang liu chen yang an ping fu gui fa cai'
  ).split(' '),
)

const SPOKEN_NUMBERS: ReadonlySet<string> = new Set([
  '520',
  '521',
  '1314',
  '5201314',
  '1314520',
  '888',
  '666',
])

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'

/** What lies beside each character on the usual keyboard, with and without shift. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  Object.entries(adjacencyGraphs.qwerty ?? {}).map(([key, keys]) => [key, keys.join('')]),
)

/**
 * About how many guesses a password takes anyone who knows how people make them: a power of ten. The cheapest
 * method to compose it from words, names, dates, walks along the keyboard, syllables of Mandarin and single
 * characters, as zxcvbn does (Wheeler, 2016), without the price of their number. `text` is in small letters.
 * `enough` once it takes that many whatever follows, so that a long text takes no longer than what is needed
 * of it.
 */
export function guessesOf(text: string, enough: number): number {
  const characters = [...text]
  const best: number[] = [0]
  for (let end = 1; end <= characters.length; end += 1) {
    if (best.slice(-MAX_PIECE).every((guesses) => guesses >= enough)) return enough
    let min = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - MAX_PIECE); start < end; start += 1) {
      const before = best[start] ?? Number.POSITIVE_INFINITY
      if (before >= min) continue
      min = Math.min(min, before + costOf(characters.slice(start, end).join(''), characters.slice(0, start)))
    }
    best.push(min)
  }
  return best.at(-1) ?? 0
}

function costOf(piece: string, before: readonly string[]): number {
  if ([...piece].length === 1) return costOfCharacter(piece, before)
  const word = RANKS.get(piece)
  return Math.min(
    word === undefined ? Number.POSITIVE_INFINITY : Math.max(COST.word, Math.log10(word)),
    costOfNumber(piece),
    SYLLABLE.test(piece)
      ? COMMON_SYLLABLES.has(piece)
        ? COST.commonSyllable
        : COST.syllable
      : Number.POSITIVE_INFINITY,
    piece.length >= MIN_WALK && isWalk(piece) ? COST.walk : Number.POSITIVE_INFINITY,
  )
}

function costOfCharacter(character: string, before: readonly string[]): number {
  if (character === before.at(-1)) return COST.repeated
  if (/\d/.test(character)) return COST.digit
  if (/\p{Script=Latin}/u.test(character)) return COST.letter
  if (!/[\s\p{P}\p{S}]/u.test(character)) return COST.other
  return before.includes(character) ? COST.knownSign : COST.sign
}

function costOfNumber(piece: string): number {
  if (SPOKEN_NUMBERS.has(piece)) return COST.spokenNumber
  if (/^(19|20)\d\d$/.test(piece)) return COST.year
  if (/^1[3-9]\d{9}$/.test(piece)) return COST.mobile
  if (/^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(piece)) return COST.monthAndDay
  return /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(piece) ? COST.day : Number.POSITIVE_INFINITY
}

function isWalk(piece: string): boolean {
  const characters = [...piece]
  const pairs = characters.slice(1).map((to, index) => [characters[index] ?? '', to] as const)
  const steps = pairs.map(([from, to]) => stepOf(from, to))
  if (Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0])) return true
  return pairs.every(([from, to]) => from !== to && NEIGHBOURS.get(from)?.includes(to))
}

function stepOf(from: string, to: string): number {
  const row = /[a-z]/.test(from) ? ALPHABET : DIGITS
  const [one, other] = [row.indexOf(from), row.indexOf(to)]
  return one < 0 || other < 0 ? Number.NaN : other - one
}
