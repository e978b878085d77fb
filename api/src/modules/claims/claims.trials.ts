import { defineTrials, LETTER, newFirm, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

/** The operations that trials and their tests send. */
export const CLAIM = `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { claim { id } errors { code field message } } }`
export const REVIEW = `mutation ($input: ReviewClaimInput!) { done: reviewClaim(input: $input) { claim { id } errors { code field message } } }`
const WITHDRAW = `mutation ($input: WithdrawClaimInput!) { done: withdrawClaim(input: $input) { claim { id } errors { code field message } } }`

async function newClaim({ claimant }: World, firmId: string): Promise<string> {
  const { data } = await claimant.ask(CLAIM, { input: { firmId, ...LETTER } })
  if (!data.done.claim) throw new Error(JSON.stringify(data))
  return data.done.claim.id
}

/** A claim that waits at the base through all trials. */
export const waitingClaim = once((world) => newClaim(world, world.tenant.id('open')))

async function review(world: World, who: Who, place: { hostedBy?: string }) {
  const claimId = await newClaim(world, await newFirm(world, place))
  return world.ask(who, REVIEW, { input: { claimId, accept: true } })
}

const firm = ({ tenant }: World) => tenant.id('firm')

export const trials = defineTrials({
  prepare: waitingClaim,
  rows: {
    'Query.claim': async (world, who) =>
      world.ask(who, 'query ($id: ID!) { done: claim(id: $id) { id askedByEmail } }', {
        id: await waitingClaim(world),
      }),
    'Query.claimsToReview': (world, who) =>
      world.ask(who, '{ done: claimsToReview { totalCount edges { node { id } } } }'),
    'Mutation.claimFirm': async (world, who) =>
      world.ask(who, CLAIM, { input: { firmId: await newFirm(world), ...LETTER } }),
    'Mutation.claimFirm of a firm that has an owner': (world, who) =>
      world.ask(who, CLAIM, { input: { firmId: firm(world), ...LETTER } }),
    "Mutation.withdrawClaim of one's own": async (world, who) => {
      const input = { firmId: await newFirm(world), ...LETTER }
      const claimed = await world.ask(who, CLAIM, { input })
      const claimId = claimed.data.done.claim?.id ?? (await waitingClaim(world))
      return world.ask(who, WITHDRAW, { input: { claimId } })
    },
    'Mutation.withdrawClaim of somebody else': async (world, who) =>
      world.ask(who, WITHDRAW, { input: { claimId: await waitingClaim(world) } }),
    'Mutation.reviewClaim of a firm of the base': (world, who) => review(world, who, { hostedBy: 'base' }),
    'Mutation.reviewClaim of a firm without a base': (world, who) => review(world, who, {}),
  },
  promises: {
    // The other firm has an owner, so nobody can claim it.
    'Firm.viewerCanClaim': { row: 'Mutation.claimFirm', of: ({ tenant }) => tenant.id('open') },
    'Firm.viewerCanAskForVerification': { row: 'Mutation.claimFirm of a firm that has an owner', of: firm },
    'Claim.viewerCanReview': { row: 'Mutation.reviewClaim of a firm of the base', of: waitingClaim },
    'Claim.viewerCanWithdraw': { row: 'Mutation.withdrawClaim of somebody else', of: waitingClaim },
  },
  hidden: {
    'Query.claim': {
      there: waitingClaim,
      ask: (by, id) => by.ask('query ($id: ID!) { done: claim(id: $id) { id } }', { id }),
    },
    'Mutation.withdrawClaim': {
      there: waitingClaim,
      ask: (by, claimId) => by.ask(WITHDRAW, { input: { claimId } }),
    },
    'Mutation.reviewClaim': {
      there: waitingClaim,
      ask: (by, claimId) => by.ask(REVIEW, { input: { claimId, accept: true } }),
    },
  },
  actions: {
    'claim.read': 'Query.claim',
  },
})
