import { defineTrials, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

async function countToReview(world: World, who: Who, baseId: string | null) {
  const query = 'query ($baseId: ID) { viewer { requestsToReviewCount(baseId: $baseId) } }'
  const { data } = await world.ask(who, query, { baseId })
  return { data: { done: data.viewer?.requestsToReviewCount ?? null } }
}

export const trials = defineTrials({
  rows: {
    'Query.viewer with how many requests it may review': (world, who) => countToReview(world, who, null),
    'Query.viewer with how many requests it may review for a base': (world, who) =>
      countToReview(world, who, world.tenant.id('base')),
  },
  promises: { 'Viewer.viewerCanReview': { row: 'Query.claimsToReview' } },
})
