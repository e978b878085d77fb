import { defineTrials, newFirm, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const ERRORS = 'errors { code field message }'
const MERGE = `mutation ($input: MergeFirmsInput!) { done: mergeFirms(input: $input) { firm { id } merge { id } ${ERRORS} } }`
const UNDO = `mutation ($input: UndoFirmMergeInput!) { done: undoFirmMerge(input: $input) { firm { id } ${ERRORS} } }`
const MARK = `mutation ($input: MarkFirmsNotSameInput!) { done: markFirmsNotSame(input: $input) { firm { id } ${ERRORS} } }`
const PREVIEW =
  'query ($keptId: ID!, $mergedId: ID!) { done: firmMergePreview(keptId: $keptId, mergedId: $mergedId) { fields { kept merged } } }'

const ofBase = { hostedBy: 'base' }

async function newPair(world: World, other: { hostedBy?: string } = ofBase) {
  return { keptId: await newFirm(world, ofBase), mergedId: await newFirm(world, other) }
}

/** Two firms of the base that nobody merges. */
const pair = once(newPair)

const merge = async (world: World, who: Who, other?: { hostedBy?: string }) =>
  world.ask(who, MERGE, { input: await newPair(world, other) })

const mark = async (world: World, who: Who, other?: { hostedBy?: string }) => {
  const { keptId, mergedId } = await newPair(world, other)
  return world.ask(who, MARK, { input: { firmId: keptId, otherId: mergedId, notSame: true } })
}

export const trials = defineTrials({
  prepare: pair,
  rows: {
    'Query.likelyDuplicateFirms': (world, who) =>
      world.ask(who, '{ done: likelyDuplicateFirms(first: 1) { edges { node { because } } } }'),
    'Query.firmMerges': (world, who) => world.ask(who, '{ done: firmMerges { edges { node { id } } } }'),
    'Query.firmMergePreview': async (world, who) => world.ask(who, PREVIEW, await pair(world)),
    'Query.firmMergePreview with a firm without a base': async (world, who) =>
      world.ask(who, PREVIEW, { ...(await pair(world)), mergedId: world.tenant.id('free') }),
    'Mutation.mergeFirms': (world, who) => merge(world, who),
    'Mutation.mergeFirms with a firm of another base': (world, who) =>
      merge(world, who, { hostedBy: 'elsewhere' }),
    'Mutation.undoFirmMerge': async (world, who) => {
      const input = await newPair(world)
      await world.people.curator.ask(MERGE, { input })
      return world.ask(who, UNDO, { input: { id: input.mergedId } })
    },
    'Mutation.markFirmsNotSame': (world, who) => mark(world, who),
    'Mutation.markFirmsNotSame with a firm of another base': (world, who) =>
      mark(world, who, { hostedBy: 'elsewhere' }),
  },
  promises: { 'Viewer.viewerCanMergeFirms': { row: 'Query.likelyDuplicateFirms' } },
  hidden: {
    'Query.firmMergePreview': {
      there: async (world) => (await pair(world)).mergedId,
      ask: (by, id) => by.ask(PREVIEW, { keptId: id, mergedId: `${id}x` }),
    },
  },
})
