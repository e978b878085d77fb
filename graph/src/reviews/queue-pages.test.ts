import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import { countClaimQueue, findClaimQueue } from '../claims/claims.store.ts'
import type { Graph } from '../driver.ts'
import { countRemovalQueue, findRemovalQueue } from '../removals/removal-requests.store.ts'
import { countRequestsToReview } from './waiting-requests.store.ts'

let graph: Graph
const base = `base-${randomUUID()}`
beforeAll(async () => {
  graph = await connectTestGraph()
  await graph.write((run) => run(FILL, { base }, z.unknown()))
})
afterAll(async () => {
  await graph.write((run) => run(EMPTY, { base }, z.unknown()))
  await graph.close()
})

/** Four claims and four requests for removal; the second of each has lost who made it, as a crash or an import may leave it. */
const FILL = `
CREATE (:ExportBase {id: $base})<-[:MEMBER_OF {role: 'CURATOR'}]-(:Account {id: $base + '-curator'})
CREATE (firm:Firm {id: $base + '-firm'}), (account:Account {id: $base + '-account', name: 'Lin Yue', email: $base + '@people.example'})
WITH firm, account
UNWIND range(1, 4) AS at
CREATE (claim:Claim {id: $base + '-claim-' + at})-[:FOR]->(firm)
CREATE (request:RemovalRequest {id: $base + '-request-' + at, firmId: firm.id})
FOREACH (each IN [claim, request] | SET each.status = 'PENDING', each.reviewer = $base, each.evidenceKind = 'DOCUMENT',
  each.evidence = 'letter', each.evidenceHolds = false, each.language = 'en', each.createdAt = datetime() + duration({seconds: at}))
FOREACH (_ IN CASE WHEN at = 2 THEN [] ELSE [1] END |
  CREATE (account)-[:MADE]->(claim) CREATE (account)-[:ASKED]->(request))`
const SPOIL = `
MATCH (node:Claim|RemovalRequest) WHERE node.id STARTS WITH $base AND node.id =~ '.*-[13]'
SET node.evidence = null`
const EMPTY = 'MATCH (node) WHERE node.id STARTS WITH $base DETACH DELETE node'

it.each([
  ['claim', findClaimQueue, countClaimQueue],
  ['request', findRemovalQueue, countRemovalQueue],
] as const)('a %s that lost who made it does not end the queue', async (kind, find, count) => {
  const queue = { reviewers: [base], accountId: 'nobody' }
  const page = await find(graph, queue, { first: 2, after: null })
  expect(page.rows.map(({ id }) => id)).toEqual([`${base}-${kind}-1`, `${base}-${kind}-3`])
  expect(page.hasMore).toBe(true)
  expect(await count(graph, queue)).toEqual({ count: 3, exact: true })
  expect(await countRequestsToReview(graph, queue)).toBe(6)
})

it.each([
  ['claim', findClaimQueue],
  ['request', findRemovalQueue],
] as const)('a page of which no %s can be read does not end the queue', async (kind, find) => {
  await graph.write((run) => run(SPOIL, { base }, z.unknown()))
  const page = await find(graph, { reviewers: [base], accountId: 'nobody' }, { first: 1, after: null })
  expect(page.rows.map(({ id }) => id)).toEqual([`${base}-${kind}-4`])
})
