import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connectTestGraph } from '../../testing/connect.ts'
import * as claims from '../claims/claims.cypher.ts'
import type { Graph } from '../driver.ts'
import * as removals from '../removals/removal-requests.cypher.ts'
import { COUNT_REQUESTS_TO_REVIEW } from './waiting-requests.cypher.ts'

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
  accountId: 'account',
  at: '1970-01-01T00:00:00Z',
  id: '',
  limit: 21,
  readAtMost: 2_000,
}

test.each([
  ['the count of what waits', COUNT_REQUESTS_TO_REVIEW],
  ['the queue of claims', claims.CLAIM_QUEUE],
  ['the count of the queue of claims', claims.COUNT_CLAIM_QUEUE],
  ['the queue of removals', removals.REQUEST_QUEUE],
  ['the count of the queue of removals', removals.COUNT_REQUEST_QUEUE],
])('%s is read from indexes: what is decided already costs nothing', async (_what, cypher) => {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters)
  const operators = operatorsOf(summary.plan)
  expect(operators).toContainEqual(expect.stringMatching(/^NodeIndexSeek/))
  expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([])
})

function operatorsOf(plan: Plan | false): string[] {
  if (!plan) throw new Error('There is no plan.')
  const { Details } = plan.arguments as { Details?: string }
  return [`${plan.operatorType} ${Details ?? ''}`, ...plan.children.flatMap(operatorsOf)]
}
