import { z } from 'zod'
import { badInput } from '../errors/app-error.ts'

/** Turns keys into cursors and back. A cursor is opaque to clients: base64url of the key as JSON. */
export interface CursorOf<Key> {
  encode(key: Key): string
  /** Throws BAD_USER_INPUT for what is not a cursor of this list. */
  decode(cursor: string): Key
}

/** Longer than any cursor of ours: what is longer need not be looked at. */
const MAX_CURSOR_LENGTH = 1_000

/** Cursors over keys of this shape. */
export function cursorOf<Key>(keyShape: z.ZodType<Key>): CursorOf<Key> {
  return {
    encode: (key) => Buffer.from(JSON.stringify(key)).toString('base64url'),
    decode: (cursor) => {
      const key = keyShape.safeParse(readJson(cursor))
      if (!key.success) {
        throw badInput({
          zh: '参数 after 不是本列表的游标：请使用上一页的 endCursor，或去掉 after 从头开始。',
          en: 'The argument “after” is not a cursor of this list: use the endCursor of a page, or omit it to start from the beginning.',
        })
      }
      return key.data
    },
  }
}

function readJson(cursor: string): unknown {
  if (cursor.length > MAX_CURSOR_LENGTH) return undefined
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** An instant in a key, as Neo4j reads it: at most nanoseconds. */
export const instantKey = z.iso.datetime().regex(/:\d\d(\.\d{1,9})?Z$/)

/** Cursor of a list in the order of ids. */
export const idCursor = cursorOf(z.string().min(1))
