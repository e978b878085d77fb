import { createHash } from 'node:crypto'

/** Maximum length of a text that an event holds in full, in characters. */
export const MAX_WHOLE_TEXT = 200

/**
 * What an event holds instead of a longer text: its hash, to check which one it was, and its length.
 */
export interface ShortenedText {
  /** SHA-256 of the text in UTF-8, in hex. */
  sha256: string
  /** Its length in characters (code points). */
  length: number
}

/** Why something was decided stands nowhere else in the history, and once only. */
const KEPT_WHOLE = new Set(['reason'])

/** The details of an event, with a ShortenedText for each text of more than MAX_WHOLE_TEXT characters. */
export function shortenTexts(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, KEPT_WHOLE.has(name) ? value : shorten(value)]),
  )
}

function shorten(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const { length } = [...value]
  if (length <= MAX_WHOLE_TEXT) return value
  return { sha256: createHash('sha256').update(value).digest('hex'), length } satisfies ShortenedText
}
