import { defineTrials } from '../../../test/trials.ts'

const UPDATE = `mutation ($input: UpdateFirmInput!) { done: updateFirm(input: $input) { firm { id } errors { code field message } } }`

export const trials = defineTrials({
  rows: {
    'Mutation.updateFirm': (world, who) =>
      world.ask(who, UPDATE, { input: { firmId: world.tenant.id('firm'), cityEn: `City ${who}` } }),
  },
  promises: { 'Firm.viewerCanEdit': { row: 'Mutation.updateFirm', of: ({ tenant }) => tenant.id('firm') } },
})
