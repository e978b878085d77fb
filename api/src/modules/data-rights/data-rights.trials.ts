import { defineTrials, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const CONSENT = `mutation ($input: SetConsentInput!) { done: setConsent(input: $input) { viewer { id } errors { code field message } } }`
const ERASE = `mutation ($input: RequestErasureInput!) { done: requestErasure(input: $input) { erasure { dueAt } errors { code field message } } }`
const KEEP = `mutation ($input: WithdrawErasureInput!) { done: withdrawErasure(input: $input) { viewer { id } errors { code field message } } }`

const erase = (world: World, who: Who, input: object) => world.ask(who, ERASE, { input })
const keep = (world: World, who: Who, input: object) => world.ask(who, KEEP, { input })
const ofFirm = ({ tenant }: World) => ({ firmId: tenant.id('firm') })

export const trials = defineTrials({
  rows: {
    'Mutation.setConsent': (world, who) =>
      world.ask(who, CONSENT, { input: { purpose: 'NEWS', given: true } }),
    "Mutation.requestErasure of one's own account": async (world, who) => {
      const response = await erase(world, who, {})
      await keep(world, who, {})
      return response
    },
    "Mutation.withdrawErasure of one's own account": async (world, who) => {
      await erase(world, who, {})
      return keep(world, who, {})
    },
    'Mutation.requestErasure of a firm': async (world, who) => {
      const response = await erase(world, who, ofFirm(world))
      await keep(world, 'owner', ofFirm(world))
      return response
    },
    'Mutation.withdrawErasure of a firm': async (world, who) => {
      await erase(world, 'owner', ofFirm(world))
      const response = await keep(world, who, ofFirm(world))
      await keep(world, 'owner', ofFirm(world))
      return response
    },
  },
  promises: {
    'Firm.viewerCanErase': {
      row: 'Mutation.requestErasure of a firm',
      of: ({ tenant }) => tenant.id('firm'),
    },
  },
})
