import { createBrief } from '@heming/graph/briefs'
import { accountIdOf, defineTrials, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const change = (mutation: string) => {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const made = mutation === 'deleteBrief' ? 'briefId' : 'brief { id }'
  return `mutation ($input: ${input}!) { done: ${mutation}(input: $input) { ${made} errors { code field message } } }`
}

const CAPABILITY = 'game.dev'
const whole = {
  ...{ titleZh: '需求', titleEn: 'Brief', descriptionZh: '述', descriptionEn: 'About' },
  ...{ field: 'game', deadline: '2099-12-31' },
  needs: [{ capability: CAPABILITY, must: true, weight: 1 }],
}

/** A draft of the firm. */
async function newDraft({ api, tenant, people }: World): Promise<string> {
  const made = await createBrief(api.graph, {
    ...{ firmId: tenant.id('firm'), today: '2026-12-01', fields: whole },
    actor: await accountIdOf(people.owner),
  })
  if (typeof made === 'string' || !('briefId' in made)) throw new Error(`No draft: ${JSON.stringify(made)}`)
  return made.briefId
}

const onDraft =
  (mutation: string, input: object = {}) =>
  async (world: World, who: Who) =>
    world.ask(who, change(mutation), { input: { briefId: await newDraft(world), ...input } })

/** A step of a brief that is open, to everybody where nothing else is said. */
const onOpen =
  (mutation: string, input: object, steps: readonly [string, object][]) => async (world: World, who: Who) => {
    const briefId = await newDraft(world)
    for (const [step, given] of [
      ['updateBrief', { visibility: 'ONLY_US' }],
      ['publishBrief', {}],
      ...steps,
    ] as const)
      await world.people.owner.ask(change(step), { input: { briefId, ...given } })
    return world.ask(who, change(mutation), { input: { briefId, ...input } })
  }

export const trials = defineTrials({
  rows: {
    'Mutation.createBrief': (world, who) =>
      world.ask(who, change('createBrief'), { input: { firmId: world.tenant.id('firm'), ...whole } }),
    'Mutation.updateBrief': onDraft('updateBrief', { titleEn: 'Another' }),
    'Mutation.publishBrief': onDraft('publishBrief'),
    'Mutation.deleteBrief': onDraft('deleteBrief'),
    'Mutation.closeBrief': onOpen('closeBrief', { outcome: 'GIVEN_UP' }, []),
    'Mutation.reopenBrief': onOpen('reopenBrief', { deadline: '2099-12-31' }, [
      ['closeBrief', { outcome: 'GIVEN_UP' }],
    ]),
  },
  promises: {
    'Firm.viewerCanPostBriefs': { row: 'Mutation.createBrief', of: ({ tenant }) => tenant.id('firm') },
    'Brief.viewerCanEdit': { row: 'Mutation.updateBrief', of: newDraft },
  },
  hidden: {
    'Query.brief': {
      there: newDraft,
      ask: (by, id) => by.ask('query ($id: ID!) { done: brief(id: $id) { id } }', { id }),
    },
  },
})
