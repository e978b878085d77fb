import { z } from 'zod'
import { isVisible, readableLine } from '../texts/text-shapes.ts'

/** Maximum length of the name of an account, in characters. */
const MAX_NAME_LENGTH = 80

/** Replaces an unreadable name: blank, or not a text at all. */
const UNNAMED = '未命名 Unnamed'

/**
 * Returns the name of an account as others read it, in 1 to 80 characters on one line. Sign-ins elsewhere and
 * old records may hold anything, and no list may fail because of a name.
 */
export function readableName(stored: unknown): string {
  if (typeof stored !== 'string') return UNNAMED
  const name = readableLine(stored)
  if (!isVisible(name)) return UNNAMED
  // The cut may go through a character of two code units.
  return name.length > MAX_NAME_LENGTH
    ? `${name.slice(0, MAX_NAME_LENGTH - 1).replace(/\p{Cs}$/u, '')}…`
    : name
}

/** The name of an account in a row, whatever is stored. */
export const accountNameShape = z.unknown().transform(readableName)

/** The name of an account in a row; null if there is no account. */
export const accountNameOrNullShape = z
  .unknown()
  .transform((stored) => (stored === null ? null : readableName(stored)))
