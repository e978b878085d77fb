import { randomUUID } from 'node:crypto'
import { setMembership } from '@heming/graph/members'
import { accountIdOf, defineTrials, LETTER } from '../../../test/trials.ts'

const SIMILAR = 'query ($to: SimilarFirmsInput!) { done: similarFirms(to: $to) { because } }'
const REGISTER = `mutation ($input: RegisterFirmInput!) { done: registerFirm(input: $input) { firm { id } errors { code field message } } }`

export const trials = defineTrials({
  rows: {
    'Query.similarFirms': (world, who) => world.ask(who, SIMILAR, { to: { nameEn: 'Nobody in particular' } }),
    'Mutation.registerFirm': async (world, who) => {
      // Like no firm of other tests, of which some are called new-1 and new-2.
      const names = { nameZh: `登记${randomUUID()}`, nameEn: `Registered ${randomUUID()}` }
      const place = { cityZh: '泉州', cityEn: 'Quanzhou', province: 'Fujian' }
      const about = { descriptionZh: '', descriptionEn: '', ...LETTER }
      const input = { kind: 'DIGITAL', ...names, ...place, ...about }
      const response = await world.ask(who, REGISTER, { input })
      const firmId: string | undefined = response.data.done.firm?.id
      // Somebody else owns it too, so that no later case finds a last owner.
      const accountId = await accountIdOf(world.claimant)
      if (firmId) await setMembership(world.api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
      return response
    },
  },
})
