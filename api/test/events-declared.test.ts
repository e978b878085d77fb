import { readFileSync } from 'node:fs'
import { connectGraph } from '@heming/graph/driver'
import { EVENT_CATALOGUE } from '@heming/graph/event-catalogue'
import { entryKindOf } from '@heming/graph/events'
import { expect, test } from 'vitest'
import { allConsumers } from '../src/consumers.ts'

test('every event that is to be consumed has one consumer, and every consumer of an event has its event', async () => {
  // Nothing is asked of it.
  const graph = connectGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' })
  const transport = { deliver: async () => {}, deleteOf: async () => {} }
  const kinds = allConsumers({ graph, site: '', noticesPerHour: 1 }, transport).map(({ kind }) => kind)
  const consumed = EVENT_CATALOGUE.filter((event) => event.consumed).map(entryKindOf)
  expect(kinds.filter((kind) => kind.startsWith('event:')).sort()).toEqual(consumed.sort())
  expect(consumed.length).toBeGreaterThan(0)
  await graph.close()
})

test.each(['en', 'zh'])('every event has a text in the history, in %s', (language) => {
  const messages = readFileSync(new URL(`../../web/messages/${language}.json`, import.meta.url), 'utf8')
  const variants = ['OTHER', 'MEMBER_LEFT_SELF']
  // Imports are recorded about the import itself, and nobody is left to read of an erased account.
  const unread = ['IMPORTED', 'IMPORT_REMOVED', 'ACCOUNT_ERASED']
  const actions = EVENT_CATALOGUE.map(({ action }) => action).filter((action) => !unread.includes(action))
  const described = Object.keys(JSON.parse(messages).audit.events).filter(
    (action) => !variants.includes(action),
  )
  expect(described.sort()).toEqual(actions.sort())
})

test('every event is declared once, and its personal fields are fields of its payload', () => {
  const actions = EVENT_CATALOGUE.map(({ action }) => action)
  expect(new Set(actions).size).toBe(actions.length)
  for (const { payload, personal } of EVENT_CATALOGUE)
    expect(Object.keys((payload as unknown as { shape: object }).shape)).toEqual(
      expect.arrayContaining([...personal]),
    )
})
