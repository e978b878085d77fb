import { setMembership } from '@heming/graph/members'
import { accountIdOf, defineTrials, LETTER, newFirm, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const ASK = `mutation ($input: RequestFirmRemovalInput!) { done: requestFirmRemoval(input: $input) { request { id } errors { code field message } } }`
const REVIEW = `mutation ($input: ReviewFirmRemovalInput!) { done: reviewFirmRemoval(input: $input) { request { id } errors { code field message } } }`

async function newRemoval({ claimant }: World, firmId: string): Promise<string> {
  const { data } = await claimant.ask(ASK, { input: { firmId, ...LETTER } })
  return data.done.request.id
}

/** A request for removal that waits at the base through all trials. */
export const waitingRemoval = once((world) => newRemoval(world, world.tenant.id('open')))

async function review(world: World, who: Who, place: { hostedBy?: string }) {
  const requestId = await newRemoval(world, await newFirm(world, place))
  return world.ask(who, REVIEW, { input: { requestId, accept: false, reason: 'It stays.' } })
}

export const trials = defineTrials({
  prepare: waitingRemoval,
  rows: {
    'Query.firmRemoval': async (world, who) =>
      world.ask(who, 'query ($id: ID!) { done: firmRemoval(id: $id) { id askedByEmail } }', {
        id: await waitingRemoval(world),
      }),
    'Query.firmRemovalsToReview': (world, who) =>
      world.ask(who, '{ done: firmRemovalsToReview { totalCount edges { node { id } } } }'),
    'Query.removedFirms': (world, who) =>
      world.ask(who, '{ done: removedFirms { totalCount edges { node { id } } } }'),
    'Mutation.requestFirmRemoval': async (world, who) =>
      world.ask(who, ASK, { input: { firmId: await newFirm(world), ...LETTER } }),
    'Mutation.requestFirmRemoval of a firm of the owner': async (world, who) => {
      const firmId = await newFirm(world)
      // Somebody else owns it too, so that no later case finds a last owner.
      for (const person of [world.people.owner, world.claimant]) {
        const accountId = await accountIdOf(person)
        await setMembership(world.api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
      }
      return world.ask(who, ASK, { input: { firmId, ...LETTER } })
    },
    'Mutation.reviewFirmRemoval of a firm of the base': (world, who) =>
      review(world, who, { hostedBy: 'base' }),
    'Mutation.reviewFirmRemoval of a firm without a base': (world, who) => review(world, who, {}),
  },
  promises: {
    'Firm.viewerCanRequestRemoval': {
      row: 'Mutation.requestFirmRemoval of a firm of the owner',
      of: ({ tenant }) => tenant.id('firm'),
    },
    'FirmRemoval.viewerCanReview': {
      row: 'Mutation.reviewFirmRemoval of a firm of the base',
      of: waitingRemoval,
    },
    'Viewer.viewerCanSeeRemovedFirms': { row: 'Query.removedFirms' },
  },
  hidden: {
    'Query.firmRemoval': {
      there: waitingRemoval,
      ask: (by, id) => by.ask('query ($id: ID!) { done: firmRemoval(id: $id) { id } }', { id }),
    },
    'Mutation.reviewFirmRemoval': {
      there: waitingRemoval,
      ask: (by, requestId) => by.ask(REVIEW, { input: { requestId, accept: true } }),
    },
  },
  actions: {
    'removal.read': 'Query.firmRemoval',
    'firm.readRemoved': 'Query.removedFirms',
  },
})
