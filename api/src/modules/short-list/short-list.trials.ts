import { defineTrials, type World } from '../../../test/trials.ts'

const own = ({ tenant }: World) => ({ for: { firmId: tenant.id('firm') }, partnerId: tenant.id('free') })
const NAMES = {
  save: 'saved { note }',
  dismiss: 'dismissed { note }',
  reset: 'partner { id }',
  open: 'partner { id }',
}

const mutation = (verb: keyof typeof NAMES) => {
  const Name = `${verb[0]?.toUpperCase()}${verb.slice(1)}Recommendation`
  return `mutation ($input: ${Name}Input!) { done: ${verb}Recommendation(input: $input) { ${NAMES[verb]} errors { code field message } } }`
}

export const trials = defineTrials({
  rows: {
    'Query.shortList': (world, who) =>
      world.ask(who, 'query ($id: ID!) { done: shortList(firmId: $id) { note } }', {
        id: world.tenant.id('firm'),
      }),
    'Query.partnerChoices': (world, who) =>
      world.ask(who, 'query ($id: ID!) { done: partnerChoices(for: { firmId: $id }) { saved { note } } }', {
        id: world.tenant.id('firm'),
      }),
    'Mutation.saveRecommendation': (world, who) => world.ask(who, mutation('save'), { input: own(world) }),
    'Mutation.dismissRecommendation': (world, who) =>
      world.ask(who, mutation('dismiss'), { input: { ...own(world), reason: 'NOT_NOW' } }),
    'Mutation.resetRecommendation': (world, who) => world.ask(who, mutation('reset'), { input: own(world) }),
    'Mutation.openRecommendation': (world, who) => world.ask(who, mutation('open'), { input: own(world) }),
  },
  promises: {
    'Firm.viewerCanChoosePartners': {
      row: 'Mutation.saveRecommendation',
      of: ({ tenant }) => tenant.id('firm'),
    },
  },
  actions: { 'shortList.read': 'Query.shortList' },
})
