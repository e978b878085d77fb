import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectPlanner, type Planner } from '../../testing/planner.ts'
import { MARK_NOT_SAME, PAIRS_OF } from './firm-pairs.cypher.ts'
import { LOCK_PAIR } from './lock-pair.cypher.ts'
import * as merging from './merging.cypher.ts'
import { ERASE_MERGED_FIRMS } from './privacy.cypher.ts'
import * as undoing from './undo-merge.cypher.ts'

let planner: Planner
beforeAll(async () => {
  planner = await connectPlanner()
})
afterAll(() => planner.close())

const day = '2026-11-01T00:00:00Z'
const parameters = {
  ...{ firmId: 'a', otherId: 'b', keptId: 'a', mergedId: 'b', id: 'a', ids: ['a', 'b'], baseIds: ['c'] },
  ...{ since: day, at: day, before: day, notSame: false, maxFirmsOfDomain: neo4j.int(3) },
  ...{ window: neo4j.int(100), limit: neo4j.int(20), pairs: neo4j.int(21) },
}

test.each([
  ['all pairs', PAIRS_OF.all.page],
  ['where all pairs go on', PAIRS_OF.all.end],
  ['pairs of bases', PAIRS_OF.bases.page],
  ['a mark', MARK_NOT_SAME],
  ['firms to be locked', LOCK_PAIR],
  ['firms to be compared', merging.FIRMS_TO_COMPARE],
  ['what stands in the way', merging.PAIR_OBSTACLES],
  ['shared projects', merging.SHARED_PROJECTS],
  ['the firm that others were merged into', merging.MERGED_INTO],
  ['a merge to be undone', undoing.LOCK_MERGE],
  ['recent merges', undoing.RECENT_MERGES],
  ['merges to be ended', undoing.END_MERGES],
  ['firms that were merged into one that is erased', ERASE_MERGED_FIRMS],
])('%s: read from indexes, no label is scanned', async (_what, statement) => {
  const operators = await planner.operatorsOf(statement, parameters)
  expect(operators).toContainEqual(expect.stringMatching(/^Node\w*IndexSeek/))
  expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([])
})
