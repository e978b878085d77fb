import { MAX_PAGE_SIZE, type PageRequest } from '@heming/graph/paging'
import { badInput } from '../errors/app-error.ts'
import type { CursorOf } from './cursor.ts'

/** Which page a field was asked for, as GraphQL hands it over. */
export interface PageArguments {
  first?: number | null
  after?: string | null
}

const DEFAULT_PAGE_SIZE = 20

/**
 * Reads `first` and `after`. Throws BAD_USER_INPUT where `first` is not within 1..100 or `after` is no cursor
 * of this list.
 */
export function parsePage<Key>({ first, after }: PageArguments, cursor: CursorOf<Key>): PageRequest<Key> {
  return { first: parseFirst(first ?? DEFAULT_PAGE_SIZE), after: after == null ? null : cursor.decode(after) }
}

/** Returns `first` where it is within 1..`max`; throws BAD_USER_INPUT otherwise. */
export function parseFirst(first: number, max = MAX_PAGE_SIZE): number {
  if (Number.isInteger(first) && first >= 1 && first <= max) return first
  throw badInput({
    zh: `参数 first 必须是 1 到 ${max} 之间的整数，收到的是 ${first}。`,
    en: `The argument “first” must be a whole number from 1 to ${max}; ${first} was given.`,
  })
}
