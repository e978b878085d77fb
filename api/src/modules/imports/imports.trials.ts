import { setTimeout as sleep } from 'node:timers/promises'
import { defineTrials, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

// A file without rows: publishing it changes nothing that the tests of others see. One of them is bad.
const TABLE = Buffer.from('id,nameZh\n,\n"",x\n')

const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { done: ${name}(input: $input) { import { id state } errors { code field message } } }`
const BEGIN = mutation('beginImport', 'BeginImportInput')
const MAP = mutation('mapImport', 'MapImportInput')
const DECIDE = mutation('decideImportDuplicates', 'DecideImportDuplicatesInput')
const PUBLISH = mutation('publishImport', 'PublishImportInput')
const DROP = mutation('dropImport', 'DropImportInput')
const UNDO = mutation('undoImport', 'UndoImportInput')
const READ = 'query ($id: ID!) { done: tableImport(id: $id) { id } }'
const STATE = 'query ($id: ID!) { done: tableImport(id: $id) { state } }'

const base = ({ tenant }: World) => tenant.id('base')

async function upload({ api, people, readingKey, tenant }: World, who: Who) {
  const baseId = tenant.id('base')
  if (who !== 'nobody' && who !== 'ownerByReadingKey')
    return people[who].uploadTable('firms.csv', TABLE, baseId)
  const url = `/files/imports?${new URLSearchParams({ name: 'firms.csv', base: baseId })}`
  const key = who === 'ownerByReadingKey' ? { 'x-api-key': readingKey } : {}
  const headers = { 'content-type': 'application/octet-stream', ...key }
  return api.app.inject({ method: 'POST', url, headers, payload: TABLE })
}

async function begin(world: World, who: Who, baseId: string | null) {
  const file = (await upload(world, who)).json()
  const files = [{ id: file.id ?? 'none' }]
  return world.ask(who, BEGIN, { input: { files, baseId, assumedKind: 'DIGITAL' } })
}

/** Waits until the work on an import is done: others may hold the lease of imports for a while. */
async function settle({ api, people }: World, id: string, state: string): Promise<string> {
  for (let waited = 0; waited < 300; waited += 1) {
    await api.sendMail()
    if ((await people.curator.ask(STATE, { id })).data.done.state === state) return id
    await sleep(200)
  }
  throw new Error(`The import ${id} did not become ${state}.`)
}

/** An import of the base that waits to be published. */
async function newImport(world: World): Promise<string> {
  const { data } = await begin(world, 'curator', base(world))
  return settle(world, data.done.import.id, 'PREPARED')
}

const waitingImport = once(newImport)

const publishedImport = async (world: World) => {
  const id = await newImport(world)
  await world.people.curator.ask(PUBLISH, { input: { id } })
  return settle(world, id, 'PUBLISHED')
}

/** One of their own for those who will change it, for nobody may leave too many that wait. */
const forWriter = (world: World, who: Who, make: (world: World) => Promise<string>) =>
  ['curator', 'baseAdmin', 'platformAdmin'].includes(who) ? make(world) : waitingImport(world)

const decide =
  (query: string, make: (world: World) => Promise<string>, more: object = {}) =>
  async (world: World, who: Who) =>
    world.ask(who, query, { input: { id: await forWriter(world, who, make), ...more } })

const errorsOf = (response: { statusCode: number; json(): { errors?: { extensions: object }[] } }) => {
  const errors = response.statusCode < 300 ? [] : (response.json().errors ?? [])
  return { data: { done: { errors: errors.map((error) => error.extensions) } } }
}

const MEANINGS = {
  columns: [{ table: 'FIRMS', name: 'nameZh', column: 'nameEn' }],
  assumedKind: 'TRADITIONAL',
}

const DECISIONS = { decisions: [{ rowId: 'one', otherId: 'other', decision: 'SAME' }] }

const hiddenMutation = (query: string, more: object = {}) => ({
  there: waitingImport,
  ask: (by: World['people']['outsider'], id: unknown) => by.ask(query, { input: { id, ...more } }),
})

export const trials = defineTrials({
  prepare: waitingImport,
  rows: {
    'POST /files/imports': async (world, who) => errorsOf(await upload(world, who)),
    'GET /files/imports/ID/bad-rows.csv': async (world, who) => {
      const url = `/files/imports/${await waitingImport(world)}/bad-rows.csv`
      const { api, people, readingKey } = world
      if (who === 'nobody') return errorsOf(await api.app.inject({ url }))
      if (who !== 'ownerByReadingKey') return errorsOf(await people[who].open(url))
      return errorsOf(await api.app.inject({ url, headers: { 'x-api-key': readingKey } }))
    },
    'Query.tableImports': (world, who) => world.ask(who, '{ done: tableImports { edges { node { id } } } }'),
    'Query.tableImport': async (world, who) => world.ask(who, READ, { id: await waitingImport(world) }),
    'Mutation.beginImport': (world, who) => begin(world, who, base(world)),
    'Mutation.beginImport for the platform': (world, who) => begin(world, who, null),
    'Mutation.mapImport': decide(MAP, newImport, MEANINGS),
    // Of pairs that are none nothing is decided.
    'Mutation.decideImportDuplicates': decide(DECIDE, newImport, DECISIONS),
    'Mutation.publishImport': decide(PUBLISH, newImport),
    'Mutation.dropImport': decide(DROP, newImport),
    'Mutation.undoImport': decide(UNDO, publishedImport),
  },
  promises: {
    'Viewer.viewerCanImport': { row: 'Query.tableImports' },
    'ExportBase.viewerCanImport': { row: 'Mutation.beginImport', of: base },
  },
  hidden: {
    'Query.tableImport': { there: waitingImport, ask: (by, id) => by.ask(READ, { id }) },
    'Mutation.mapImport': hiddenMutation(MAP, MEANINGS),
    'Mutation.decideImportDuplicates': hiddenMutation(DECIDE, DECISIONS),
    'Mutation.publishImport': hiddenMutation(PUBLISH),
    'Mutation.dropImport': hiddenMutation(DROP),
    'Mutation.undoImport': hiddenMutation(UNDO),
  },
  actions: { 'import.read': 'Query.tableImport' },
})
