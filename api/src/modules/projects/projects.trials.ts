import { setMembership } from '@heming/graph/members'
import { accountIdOf, defineTrials, newFirm, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const ERRORS = 'errors { code field message }'
const ADD = `mutation ($input: AddProjectInput!) { done: addProject(input: $input) { project { id } ${ERRORS} } }`
const CHANGE = `mutation ($input: ChangeProjectInput!) { done: changeProject(input: $input) { project { id } ${ERRORS} } }`
const WITHDRAW = `mutation ($input: WithdrawProjectInput!) { done: withdrawProject(input: $input) { projectId ${ERRORS} } }`
const CONFIRM = `mutation ($input: ConfirmProjectInput!) { done: confirmProject(input: $input) { confirmation { id } ${ERRORS} } }`
const LEAVE = `mutation ($input: LeaveProjectInput!) { done: leaveProject(input: $input) { project { id } ${ERRORS} } }`
const CONFIRMATION = 'query ($id: ID!) { done: projectConfirmation(id: $id) { id askedByName firm { id } } }'
const NAMED = 'query ($id: ID!) { project(id: $id) { namedFirms { firm { id } } } }'

const firm = ({ tenant }: World) => tenant.id('firm')
const stated = {
  ...{ titleZh: '灯会', titleEn: 'Lanterns', outcomeZh: '上线', outcomeEn: 'Went online.', year: 2024 },
}

/** A firm of the claimant, which names others. */
const askingFirm = once(async (world) => {
  const { api, claimant } = world
  const firmId = await newFirm(world)
  const actor = 'test'
  await setMembership(api.graph, { accountId: await accountIdOf(claimant), firmId, role: 'OWNER', actor })
  return firmId
})

/** A project of the claimant's firm that names the firm; with what the firm is asked. */
async function named(world: World): Promise<{ projectId: string; confirmationId: string }> {
  const input = { firmId: await askingFirm(world), ...stated, firms: [{ firmId: firm(world) }] }
  const { data } = await world.claimant.ask(ADD, { input })
  const projectId: string = data.done.project.id
  const queue = `{ projectConfirmationsToReview(first: 100) { edges { node { id project { id } } } } }`
  const waiting = (await world.people.owner.ask(queue)).data.projectConfirmationsToReview.edges
  const found = waiting.find(
    ({ node }: { node: { project: { id: string } } }) => node.project.id === projectId,
  )
  return { projectId, confirmationId: found.node.id }
}

/** One that waits through all trials. */
const waiting = once(named)
const waitingConfirmation = async (world: World) => (await waiting(world)).confirmationId

/** A project that the firm itself entered. */
async function entered({ tenant, people }: World): Promise<string> {
  const input = { firmId: tenant.id('firm'), ...stated }
  return (await people.owner.ask(ADD, { input })).data.done.project.id
}
const ownProject = once(entered)

/** A project of another firm that the firm confirmed. */
async function confirmed(world: World): Promise<string> {
  const { projectId, confirmationId } = await named(world)
  await world.people.owner.ask(CONFIRM, { input: { confirmationId, accept: true } })
  return projectId
}

const confirmedProject = once(confirmed)

async function askNamed(world: World, who: Who, id: string) {
  const { data } = await world.ask(who, NAMED, { id })
  return { data: { done: data.project.namedFirms } }
}

export const trials = defineTrials({
  prepare: waiting,
  rows: {
    'Query.project with a firm that it names': async (world, who) =>
      askNamed(world, who, (await waiting(world)).projectId),
    'Query.projectConfirmation': async (world, who) =>
      world.ask(who, CONFIRMATION, { id: await waitingConfirmation(world) }),
    'Query.projectConfirmationsToReview': (world, who) =>
      world.ask(who, '{ done: projectConfirmationsToReview { totalCount edges { node { id } } } }'),
    "Query.projectConfirmationsToReview of a firm of one's own": async (world, who) => {
      const { api, people } = world
      const person = who === 'nobody' ? null : people[who === 'ownerByReadingKey' ? 'owner' : who]
      const place = { firmId: await newFirm(world), role: 'OWNER' as const, actor: 'test' }
      if (person) await setMembership(api.graph, { accountId: await accountIdOf(person), ...place })
      return world.ask(who, '{ done: projectConfirmationsToReview { totalCount } }')
    },
    'Mutation.addProject': (world, who) => world.ask(who, ADD, { input: { firmId: firm(world), ...stated } }),
    'Mutation.changeProject': async (world, who) =>
      world.ask(who, CHANGE, { input: { projectId: await ownProject(world), titleEn: `By ${who}` } }),
    'Mutation.withdrawProject': async (world, who) =>
      world.ask(who, WITHDRAW, { input: { projectId: await entered(world) } }),
    'Mutation.confirmProject': async (world, who) => {
      const { confirmationId } = await named(world)
      return world.ask(who, CONFIRM, { input: { confirmationId, accept: true } })
    },
    'Mutation.leaveProject': async (world, who) =>
      world.ask(who, LEAVE, { input: { projectId: await confirmed(world), firmId: firm(world) } }),
  },
  promises: {
    'Firm.viewerCanAddProject': { row: 'Mutation.addProject', of: firm },
    'Project.viewerCanChange': { row: 'Mutation.changeProject', of: ownProject },
    'Project.viewerCanLeave': { row: 'Mutation.leaveProject', of: confirmedProject },
    'ProjectConfirmation.viewerCanConfirm': { row: 'Mutation.confirmProject', of: waitingConfirmation },
    'Viewer.viewerCanConfirmProjects': {
      row: "Query.projectConfirmationsToReview of a firm of one's own",
    },
  },
  hidden: {
    'Query.projectConfirmation': {
      there: waitingConfirmation,
      ask: (by, id) => by.ask(CONFIRMATION, { id }),
    },
    'Mutation.confirmProject': {
      there: waitingConfirmation,
      ask: (by, confirmationId) => by.ask(CONFIRM, { input: { confirmationId, accept: true } }),
    },
  },
  actions: {
    'project.readNamed': 'Query.project with a firm that it names',
    'project.readConfirmations': 'Query.projectConfirmationsToReview',
  },
})
