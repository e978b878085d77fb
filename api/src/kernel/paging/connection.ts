import type { Count, Page } from '@heming/graph/paging'
import type { CursorOf } from './cursor.ts'

/** As in the schema; declared here, because the schema's types import connections. */
interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/**
 * A page of a list as the resolvers hand it on; `count` asks the graph only when it is called, and only once.
 */
export interface Connection<Row> {
  edges: { node: Row; cursor: string }[]
  pageInfo: PageInfo
  count: () => Promise<Count>
}

interface Shape<Row, Key> {
  cursor: CursorOf<Key>
  keyOf: (row: Row) => Key
  /** The key that the page was asked to start after. */
  after: Key | null
  count: () => Promise<Count>
}

/**
 * Makes a connection of a page. What `after` points at stands before the page, so that there is a previous
 * page where `after` was given.
 */
export function toConnection<Row, Key>(page: Page<Row, Key>, shape: Shape<Row, Key>): Connection<Row> {
  const edges = page.rows.map((row) => ({ node: row, cursor: shape.cursor.encode(shape.keyOf(row)) }))
  const resumeCursor = page.resumeAfter === null ? null : shape.cursor.encode(page.resumeAfter)
  let counted: Promise<Count> | undefined
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: shape.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: resumeCursor ?? edges.at(-1)?.cursor ?? null,
    },
    count: () => {
      counted ??= shape.count()
      return counted
    },
  }
}

/** Resolvers that every connection type shares: the count is asked for only where it was selected. */
export const countResolvers = {
  totalCount: async (connection: Connection<unknown>) => (await connection.count()).count,
  totalIsExact: async (connection: Connection<unknown>) => (await connection.count()).exact,
}
