import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectTestGraph } from '../../testing/connect.ts'
import { operatorsOf } from '../../testing/operators-of.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { DELETE_REQUESTS_OF_FIRM } from './privacy.cypher.ts'
import * as requests from './requests.cypher.ts'
import { COUNT_UNDECIDABLE, FIND_PARTIES, STRANDED_REQUEST } from './reviewers.cypher.ts'

let graph: Graph
let driver: Driver
beforeAll(async () => {
  graph = await connectTestGraph()
  const { uri, user, password } = inject('neo4j')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(async () => {
  await driver.close()
  await graph.close()
})

const parameters = {
  reviewers: ['base', 'platform'],
  reviewer: 'base',
  accountId: 'account',
  kind: 'CLAIM',
  kinds: ['CLAIM', 'REMOVAL'],
  subjectId: 'firm',
  firmId: 'firm',
  placeId: null,
  evidenceKind: 'LEI',
  evidenceHolds: true,
  mailDomain: null,
  before: '1970-01-01T00:00:00Z',
  at: '1970-01-01T00:00:00Z',
  now: '1970-01-01T00:00:00Z',
  id: '',
  ids: [''],
  status: 'LAPSED',
  reason: null,
  limit: 21,
  maxRead: 2_000,
  pairs: [{ accountId: 'account', firmId: 'firm' }],
}

test.each([
  ['the queue', requests.REQUEST_QUEUE],
  ['its count', requests.COUNT_REQUEST_QUEUE],
  ['the count of what waits', requests.COUNT_TO_REVIEW],
  ['what waits about a subject', requests.COUNT_ABOUT_SUBJECT],
  ['what is closed about a subject', requests.WAITING_ABOUT],
  ['what is closed for a reviewer', requests.WAITING_FOR],
  ['what is deleted with a firm', DELETE_REQUESTS_OF_FIRM],
  ['a request that is closed', requests.CLOSE_REQUESTS],
  ['what is due to be reminded of', requests.DUE_REMINDERS],
  ['what is due to expire', requests.DUE_EXPIRIES],
  ['what would be stranded', STRANDED_REQUEST],
  ['what nobody can decide', COUNT_UNDECIDABLE],
  ['who is a party', FIND_PARTIES],
  ['whose reviewer was not notified', requests.UNNOTIFIED_REVIEWS],
])('%s is read from indexes: what is decided already costs nothing', async (_what, cypher) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters)
  const operators = operatorsOf(summary.plan)
  expect(operators).toContainEqual(expect.stringMatching(/^Node\w*IndexSeek/))
  // The index of platform admins is small.
  expect(operators.filter((operator) => /Scan/.test(operator) && !/platformAdmin/.test(operator))).toEqual([])
})
