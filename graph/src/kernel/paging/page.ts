/** Maximum number of rows that one page may hold. */
export const MAX_PAGE_SIZE = 100

/** Up to this many matches are counted exactly; beyond it a count is a lower bound. */
export const COUNT_CAP = 1_000

/**
 * Which part of a list is wanted: at most `first` (1..MAX_PAGE_SIZE) rows that stand after the key `after`.
 */
export interface PageRequest<Key> {
  first: number
  after: Key | null
}

/** A page of rows in the list's order. */
export interface Page<Row, Key> {
  rows: Row[]
  /** Whether there are more rows after this page. */
  hasMore: boolean
  /**
   * Where the next page starts although this one is not full: set where a filter matched so seldom that the
   * bounded scan ended first. Otherwise null, and the key of the last row is the place to go on from.
   */
  resumeAfter: Key | null
}

/** How many rows match. `exact` is false if `count` is a lower bound. */
export interface Count {
  count: number
  exact: boolean
}

/**
 * Makes a page of rows that were read with a limit of `first` + 1: the extra row only means that there is
 * more. So does one of the `omitted`, which could not be read, as long as there is a row after which the next
 * page starts.
 */
export function cutPage<Row, Key>(rows: Row[], first: number, omitted = 0): Page<Row, Key> {
  const hasMore = rows.length > 0 && rows.length + omitted > first
  return { rows: rows.slice(0, first), hasMore, resumeAfter: null }
}

/** Maximum number of rows that are read for one page where those before them cannot be read. */
const MAX_READ = 64 * MAX_PAGE_SIZE

/**
 * Makes a page of what `read` returns for a limit of rows. Where none of a whole page can be read, it is
 * asked for more, up to 6,400, so that a list does not end before the rows that can.
 */
export async function readPage<Row, Key>(
  first: number,
  read: (limit: number) => Promise<{ rows: Row[]; omitted: number }>,
): Promise<Page<Row, Key>> {
  for (let limit = first + 1; ; limit = Math.min(limit * 4, MAX_READ)) {
    const { rows, omitted } = await read(limit)
    if (rows.length > 0 || omitted < limit || limit >= MAX_READ) return cutPage(rows, first, omitted)
  }
}

/** Makes a count of what was counted with a limit of COUNT_CAP + 1. */
export function cutCount(counted: number): Count {
  return { count: Math.min(counted, COUNT_CAP), exact: counted <= COUNT_CAP }
}

/**
 * Gathers rows that carry the id of their parent: one list for each of `ids`, in the order of `ids`, empty
 * if there is none.
 */
export function groupByParent<Row>(
  ids: readonly string[],
  rows: readonly { parentId: string; row: Row }[],
): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
  for (const { parentId, row } of rows) groups.get(parentId)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}

/** Puts rows in the order of `ids`; null if there is no row of that id. */
export function alignById<Row extends { id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}
