import { describe, expect, test } from 'vitest'
import { ContradictoryDecisions, groupDecisions } from './group-decisions.ts'

const inNetwork = (rowId: string, otherId: string) => ({ rowId, otherId, inFile: false })
const inFile = (rowId: string, otherId: string) => ({ rowId, otherId, inFile: true })

describe('decisions about likely duplicates', () => {
  test('a row is the firm of the network, or the row before it', () => {
    expect(groupDecisions([inNetwork('b', 'firm'), inFile('d', 'c')])).toEqual([
      { rowId: 'b', firmId: 'firm' },
      { rowId: 'd', firmId: 'c' },
    ])
  })

  test('rows that are one another are the firm that one of them is, whichever was said first', () => {
    const expected = new Set(['a firm', 'b firm', 'c firm'])
    for (const pairs of [
      [inNetwork('a', 'firm'), inFile('b', 'a'), inFile('c', 'b')],
      [inFile('c', 'b'), inFile('b', 'a'), inNetwork('c', 'firm')],
    ])
      expect(new Set(groupDecisions(pairs).map(({ rowId, firmId }) => `${rowId} ${firmId}`))).toEqual(
        expected,
      )
  })

  test('rows that are one another and no firm of the network are the first of them', () => {
    expect(groupDecisions([inFile('b', 'a'), inFile('c', 'a'), inFile('d', 'c')])).toEqual([
      { rowId: 'b', firmId: 'a' },
      { rowId: 'c', firmId: 'a' },
      { rowId: 'd', firmId: 'a' },
    ])
  })

  test('no row is two firms of the network, be it through another row', () => {
    expect(() => groupDecisions([inNetwork('a', 'one'), inNetwork('a', 'two')])).toThrow(
      ContradictoryDecisions,
    )
    expect(() => groupDecisions([inNetwork('a', 'one'), inFile('b', 'a'), inNetwork('b', 'two')])).toThrow(
      'The row "b" would be two firms of the network, "one" and "two"',
    )
    expect(groupDecisions([inNetwork('a', 'one'), inFile('b', 'a'), inNetwork('b', 'one')])).toHaveLength(2)
  })

  test('a row that is no firm of any pair is not named', () => {
    expect(groupDecisions([])).toEqual([])
  })
})
