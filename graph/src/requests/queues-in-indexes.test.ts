import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectPlanner, type Planner } from '../../testing/planner.ts'
import { DELETE_REQUESTS_OF_FIRM } from './privacy.cypher.ts'
import * as requests from './requests.cypher.ts'
import { COUNT_UNDECIDABLE, FIND_PARTIES, STRANDED_REQUEST } from './reviewers.cypher.ts'

let planner: Planner
beforeAll(async () => {
  planner = await connectPlanner()
})
afterAll(() => planner.close())

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
  const operators = await planner.operatorsOf(cypher, parameters)
  expect(operators).toContainEqual(expect.stringMatching(/^Node\w*IndexSeek/))
  // The index of platform admins is small.
  expect(operators.filter((operator) => /Scan/.test(operator) && !/platformAdmin/.test(operator))).toEqual([])
})
