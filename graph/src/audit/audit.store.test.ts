import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { WRITE_EVENT } from '../kernel/events/write-event.cypher.ts'
import { findEvents } from './audit.store.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

test('events come newest first, also those of one second whose fractions are written at different lengths', async () => {
  const accountId = `account-${randomUUID()}`
  // As texts they would sort otherwise: 05Z, 05.12Z, 05.123Z.
  const instants = ['2026-11-25T10:00:05.000Z', '2026-11-25T10:00:05.120Z', '2026-11-25T10:00:05.123Z']
  await graph.write(async (run) => {
    await run('CREATE (:Account {id: $accountId})', { accountId }, z.unknown())
    for (const at of instants) {
      const nothing = { onBehalfOf: null, about: null, before: null, after: null, personal: null }
      const kind = { isAboutAccount: true, programs: [] }
      const event = {
        id: randomUUID(),
        at,
        actor: accountId,
        action: at,
        subject: accountId,
        ...nothing,
        ...kind,
      }
      await run(WRITE_EVENT, event, z.unknown())
    }
  })
  const first = await findEvents(graph, { accountId }, { first: 2, after: null })
  expect(first.rows.map(({ action }) => action)).toEqual([instants[2], instants[1]])
})
