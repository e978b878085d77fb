import { describe, expect, test } from 'vitest'
import { alignById, cutCount, cutPage, groupByParent } from './page.ts'

describe('pages', () => {
  test('an extra row means that there is more and is not returned', () => {
    expect(cutPage(['a', 'b', 'c'], 2)).toEqual({ rows: ['a', 'b'], hasMore: true, resumeAfter: null })
    expect(cutPage(['a', 'b'], 2)).toEqual({ rows: ['a', 'b'], hasMore: false, resumeAfter: null })
  })

  test('a count is exact up to 1,000 and a lower bound above', () => {
    expect(cutCount(1_000)).toEqual({ count: 1_000, exact: true })
    expect(cutCount(1_001)).toEqual({ count: 1_000, exact: false })
  })

  test('children are gathered by parent, in the order of the parents, and no parent is left out', () => {
    const rows = [
      { parentId: 'b', row: 1 },
      { parentId: 'a', row: 2 },
      { parentId: 'b', row: 3 },
    ]
    expect(groupByParent(['a', 'b', 'c'], rows)).toEqual([[2], [1, 3], []])
  })

  test('rows stand in the order of the ids asked for, with null for what is missing', () => {
    expect(alignById(['x', 'y', 'z'], [{ id: 'z' }, { id: 'x' }])).toEqual([{ id: 'x' }, null, { id: 'z' }])
  })
})
