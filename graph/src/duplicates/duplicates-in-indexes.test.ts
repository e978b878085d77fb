import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectPlanner, type Planner } from '../../testing/planner.ts'
import { SIMILAR_FIRMS } from '../registration/similar-firms.cypher.ts'
import * as cypher from './duplicates.cypher.ts'

let planner: Planner
beforeAll(async () => {
  planner = await connectPlanner()
})
afterAll(() => planner.close())

const row = { id: 'a', nameKeys: ['a'], domains: ['a.cn'], lei: 'A', creditCode: 'A' }
const parameters = {
  ...row,
  name: 'fair',
  rows: [row],
  words: ['a'],
  pages: ['https://a.cn/'],
  limit: neo4j.int(4),
  after: 0,
  pairs: [{ rowId: 'a', otherId: 'b', position: 1, inFile: false, because: ['NAME'] }],
  decisions: [{ rowId: 'a', otherId: 'b', decision: 'SAME' }],
  same: [{ rowId: 'a', firmId: 'b' }],
}

test.each([
  ['firms like the rows of a file', cypher.FIRMS_LIKE_ROWS],
  ['firms like a registrant', SIMILAR_FIRMS],
  ['pairs that are written', cypher.WRITE_PAIRS],
  ['a page of pairs', cypher.PAIRS_OF_IMPORT],
  ['the count of pairs', cypher.COUNT_PAIRS],
  ['pairs that are decided', cypher.DECIDE_PAIRS],
  ['pairs that are one firm', cypher.SAME_PAIRS],
  ['rows that are another firm', cypher.SET_SAME],
  ['rows that are released', cypher.RELEASE_ROWS],
  ['firms that are added to', cypher.FIRMS_ADDED_TO],
  ['pairs that are removed', cypher.REMOVE_PAIRS],
])('%s are read from indexes: no label is scanned', async (_what, statement) => {
  const operators = await planner.operatorsOf(statement, parameters)
  expect(operators).toContainEqual(expect.stringMatching(/^Node\w*IndexSeek/))
  expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([])
})
