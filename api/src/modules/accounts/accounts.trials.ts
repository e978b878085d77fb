import { defineTrials } from '../../../test/trials.ts'

export const trials = defineTrials({
  rows: { 'Query.viewer': (world, who) => world.ask(who, '{ done: viewer { id } }') },
  actions: {
    'account.read': 'Query.viewer',
  },
})
