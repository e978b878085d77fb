/** Addresses of the neighbouring pages of a list that is paged by cursors. */
export interface PageAddresses {
  /** Of the page before; undefined on the first one. */
  previous?: string
  /** Of the page after; undefined on the last one. */
  next?: string
  /** Which page this is, from 1, where the address says so. */
  number?: number
}

/** Stands in a trail for the first page, which has no cursor. */
const FIRST_PAGE = '-'
/** Max length of the trail that an address carries; who goes further back lands on the first page. */
const MAX_TRAIL = 20

/**
 * A cursor leads only forward, so the address carries a trail: the cursors of the pages gone through, in
 * `trail`, with `-` for the first. `after` and `trail` are taken out of `parameters` and set again,
 * everything else is kept.
 */
export function buildPageAddresses(
  path: string,
  parameters: URLSearchParams,
  pageInfo: { hasNextPage: boolean; endCursor?: string | null },
): PageAddresses {
  const after = parameters.get('after')
  const trail = parameters.get('trail')?.split(',').filter(Boolean) ?? []
  const address = (cursor: string | null | undefined, newTrail: string[]) => {
    const changed = new URLSearchParams(parameters)
    changed.delete('after')
    changed.delete('trail')
    if (cursor) changed.set('after', cursor)
    if (newTrail.length > 0) changed.set('trail', newTrail.join(','))
    const query = changed.toString()
    return query ? `${path}?${query}` : path
  }
  const last = trail.at(-1)
  return {
    previous: after ? address(last === FIRST_PAGE ? null : last, trail.slice(0, -1)) : undefined,
    next:
      pageInfo.hasNextPage && pageInfo.endCursor
        ? address(pageInfo.endCursor, [...trail, after ?? FIRST_PAGE].slice(-MAX_TRAIL))
        : undefined,
    number: !after ? 1 : trail[0] === FIRST_PAGE ? trail.length + 1 : undefined,
  }
}
