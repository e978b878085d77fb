import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRMS_OF_IP } from '../../../seed/write-network.cypher.ts'
import { connectPlanner, type Planner } from '../../../testing/planner.ts'
import * as cypher from './firm-records.cypher.ts'
import { FIRM_SOURCES } from './firm-sources.cypher.ts'
import * as stale from './stale-records.cypher.ts'

let planner: Planner
beforeAll(async () => {
  planner = await connectPlanner()
})
afterAll(() => planner.close())

const [limit, largest, entries] = [neo4j.int(500), neo4j.int(50), neo4j.int(120)]
const parameters = {
  ...{ limit, largest, entries, scan: limit, projects: limit, assets: limit, grants: limit, partners: limit },
  ...{ ids: ['a'], firmIds: ['a'], assetIds: ['a'], grantIds: ['a'], rows: [{ id: 'a', record: '{}' }] },
  ...{ version: 7, id: 'a', after: 'a', shape: 1, listIds: ['4:x:1'] },
}

test.each([
  ['what records are made of', FIRM_SOURCES],
  ['the number of the newest version', cypher.NEWEST_VERSION],
  ['the start of a version', cypher.BEGIN_VERSION],
  ['records that are written', cypher.WRITE_RECORDS],
  ['records after a version', cypher.RECORDS_AFTER],
  ['firms that are gone after a version', cypher.TOMBSTONES_AFTER],
  ['firms that are there again', cypher.DELETE_TOMBSTONES],
  ['firms whose records speak of others', stale.ADD_STALE_AROUND],
  ['all firms, a part at a time', stale.ADD_ALL_STALE],
  ['firms whose records speak of IP', FIRMS_OF_IP],
])('%s: read from indexes, and no label is scanned', async (_what, statement) => {
  const operators = await planner.operatorsOf(statement, parameters)
  expect(operators).toContainEqual(expect.stringMatching(/^Node\w*IndexSeek/))
  expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([])
})

test('a page of records is sorted by their index', async () => {
  const operators = await planner.operatorsOf(cypher.RECORDS_AFTER, parameters)
  expect(operators.filter((operator) => /^(Top|Sort)\b/.test(operator))).toEqual([])
})

test('lists that are done are found by themselves', async () => {
  const operators = await planner.operatorsOf(stale.DELETE_STALE_LISTS, parameters)
  expect(operators).toContainEqual(expect.stringMatching(/^NodeByElementIdSeek/))
})
