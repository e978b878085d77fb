import { readdirSync, readFileSync } from 'node:fs'
import { connectGraph } from '@heming/graph/driver'
import { EVENT_CATALOGUE } from '@heming/graph/event-catalogue'
import { entryKindOf } from '@heming/graph/events'
import { describe, expect, test } from 'vitest'
import { allConsumers } from '../src/consumers.ts'

/** Kinds of entries besides those of events that the code declares. */
function declaredKinds(): string[] {
  return ['../../graph/src/', '../src/'].flatMap((folder) => {
    const root = new URL(folder, import.meta.url)
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(test|trials)\.ts$/.test(file))
      .flatMap((file) => [
        ...readFileSync(new URL(file, root), 'utf8').matchAll(/defineEntryKind\('([^']+)'\)/g),
      ])
      .map(([, kind = '']) => kind)
  })
}

test('every kind of outbox entry has one consumer, and every consumer its kind', async () => {
  // Nothing is asked of it.
  const graph = connectGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' })
  const transport = { deliver: async () => {}, deleteOf: async () => {} }
  const consumed = allConsumers(
    { graph, site: '', noticesPerHour: 1, workOnImport: async () => {} },
    transport,
  ).map(({ kind }) => kind)
  await graph.close()
  const ofEvents: string[] = EVENT_CATALOGUE.filter((event) => event.consumed).map(entryKindOf)
  const others = declaredKinds()
  expect([ofEvents.length > 5, others.length > 3]).toEqual([true, true])
  const kinds = [...ofEvents, ...others]
  const unconsumed = kinds
    .filter((kind) => !consumed.includes(kind))
    .map((kind) => `${kind}: add its consumer to a <feature>.consumers.ts`)
  expect(unconsumed).toEqual([])
  const idle = consumed
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => `${kind}: say 'consumed: true' in its event, or remove the consumer`)
  expect(idle).toEqual([])
  expect(consumed.filter((kind, at) => consumed.indexOf(kind) !== at)).toEqual([])
})

/** Values that every text of an event may use besides the fields of its payload. */
const OF_EVERY_EVENT = ['action', 'actor', 'reviewer', 'about']

// What the command records about an import is not read in the client.
const OF_COMMAND = ['IMPORTED', 'IMPORT_REMOVED']
const READ = EVENT_CATALOGUE.filter(({ action }) => !OF_COMMAND.includes(action))

describe.each(['en', 'zh'])('the text of an event in the history, in %s', (language) => {
  const file = new URL(`../../web/messages/${language}.json`, import.meta.url)
  const texts: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).audit.events

  test('is there for every event', () => {
    const missing = READ.filter(({ action }) => !texts[action]).map(
      ({ action }) => `${action}: write audit.events.${action} in the feature's messages.${language}.json`,
    )
    expect(missing).toEqual([])
  })

  test('belongs to an event; with _SELF to one that somebody may cause about themselves', () => {
    const actions = READ.map(({ action }) => action)
    const idle = Object.keys(texts).filter(
      (name) => name !== 'OTHER' && !actions.includes(name.replace(/_SELF$/, '')),
    )
    expect(idle).toEqual([])
  })

  test('uses fields of the payload only, or former… for those of before the change', () => {
    const unknown = READ.flatMap(({ action, payload }) => {
      const fields = Object.keys((payload as unknown as { shape: object }).shape)
      return [...(texts[action] ?? '').matchAll(/\{(\w+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => ![...OF_EVERY_EVENT, ...fields].includes(name) && !/^former[A-Z]/.test(name))
        .map((name) => `${action}: its payload has no ${name}`)
    })
    expect(unknown).toEqual([])
  })
})
