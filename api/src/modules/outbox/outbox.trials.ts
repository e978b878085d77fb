import { defineTrials } from '../../../test/trials.ts'

const ENTRIES = '{ done: outboxEntries(state: FAILED) { totalCount edges { node { id } } } }'
const RETRY =
  'mutation { done: retryOutboxEntries(input: {}) { retriedCount errors { code field message } } }'

export const trials = defineTrials({
  rows: {
    'Query.outboxEntries': (world, who) => world.ask(who, ENTRIES),
    'Mutation.retryOutboxEntries': (world, who) => world.ask(who, RETRY),
  },
  promises: { 'Viewer.viewerCanSeeOutbox': { row: 'Query.outboxEntries' } },
  actions: {
    'outbox.read': 'Query.outboxEntries',
  },
})
