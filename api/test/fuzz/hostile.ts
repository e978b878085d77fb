import type { Random } from './random.ts'

const cursor = (text: string) => Buffer.from(text).toString('base64url')

/**
 * Texts that have broken programs before. None looks like a stack, a path or Cypher of ours (see verdict.ts):
 * responses may repeat them.
 */
const TEXTS = [
  ...['', ' ', '\0', 'a\0b', '\ud800', 'a\udfff', '\u202e\u200b\ufeff', '\r\nX-Injected: 1', '\u2028'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>alert(1)</script>'],
  ...[
    "' OR 1=1 --",
    '"}) DETACH DELETE n //',
    '\\',
    '*',
    '~',
    '"',
    '(',
    '[[',
    'AND',
    'a AND',
    '/x/',
    'a^1e9',
  ],
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : / AND OR NOT',
  ...['9'.repeat(400), '-1', 'NaN', '1e400', 'true', 'null', '../../etc/passwd', '%00%ff'],
  ...['x'.repeat(5_000), 'x'.repeat(40_000), '𠮷'.repeat(2_000), '\u0301'.repeat(3_000), 'İ'.repeat(200)],
  ...[
    '2026-02-30',
    '0000-01-01',
    '+999999999-12-31T23:59:59.999999999Z',
    '-000001-01-01',
    '2026-11-29T24:00Z',
  ],
  ...['null', '[]', '{}', '"x"', '[1e308,null]', '[["x"]]', '{"__proto__":{"first":1}}'].map(cursor),
  ...['2026-11-25T00:00:00.1234567890Z', '2026-13-45T99:99:99Z'].map((at) => cursor(`["${at}","x"]`)),
  ...['{"at":"2026-13-45T99:99:99Z","id":"x"}', '{"at":1e400,"id":"\\u0000"}', '{"id":"x"}'].map(cursor),
]

const NUMBERS = [0, -0, -1, 1, 0.5, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308]

const OBJECTS: readonly object[] = [
  ...[[], {}, [[[]]], { toString: 1 }, { valueOf: null, toString: null }, { length: 9 }],
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
]

/** Just below and above limits: lists have at most 100 entries, and graphql-js reports at most 50 errors. */
const LENGTHS = [0, 1, 51, 60, 101, 300]

/** A text: one that has broken programs before, or some characters of any kind. */
export function hostileText(random: Random): string {
  if (random.chance(0.7)) return random.pick(TEXTS)
  const units = Array.from({ length: random.below(40) }, () =>
    random.below(random.pick([0x80, 0x3000, 0x10000])),
  )
  return String.fromCharCode(...units)
}

/** A JSON value that is seldom what was asked for. */
export function hostileValue(random: Random, depth = 2): unknown {
  switch (random.below(depth > 0 ? 8 : 4)) {
    case 0:
      return hostileText(random)
    case 1:
      return random.pick(NUMBERS)
    case 2:
      return random.pick([null, true, false])
    case 3:
      return random.pick(OBJECTS)
    case 4:
      return Array.from({ length: random.pick(LENGTHS) }, () => random.pick([null, 7, 'x', {}]))
    case 5:
      return [hostileValue(random, depth - 1), hostileValue(random, depth - 1)]
    case 6:
      return { [hostileText(random).slice(0, 40)]: hostileValue(random, depth - 1) }
    default:
      return JSON.parse(nestedJson(random.pick([5, 200, 2_000])))
  }
}

/** The text of lists in lists. */
export function nestedJson(depth: number): string {
  return `${'['.repeat(depth)}1${']'.repeat(depth)}`
}

/** A text without a piece of it, or with a piece twice. */
export function damage(text: string, random: Random): string {
  const from = random.below(text.length)
  const to = from + random.below(10)
  return random.chance(0.5) ? text.slice(0, from) + text.slice(to) : text.slice(0, to) + text.slice(from)
}
