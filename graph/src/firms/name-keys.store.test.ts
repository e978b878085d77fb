import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/connect.ts'
import { createTenant, type Tenant } from '../../testing/tenant.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { findSimilarFirms } from '../registration/similar-firms.store.ts'
import { NAME_KEY_VERSION, nameKeyOf } from './name-key.ts'
import { refreshNameKeys } from './name-keys.store.ts'

let graph: Graph
let tenant: Tenant
const name = `Kiln ${randomUUID()}`
const removed = randomUUID()
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [{ id: 'old', kind: 'DIGITAL', nameEn: name }] })
})
afterAll(async () => {
  await graph.write((run) => run('MATCH (n:RemovedFirm {id: $removed}) DELETE n', { removed }, z.unknown()))
  await tenant.remove()
  await graph.close()
})

const KEYS = 'MATCH (n {id: $id}) RETURN n.nameKeyEn AS key, n.nameKeyVersion AS version'
const keys = (id: string) =>
  graph.read(KEYS, { id }, z.object({ key: z.string().nullable(), version: z.number().nullable() }))

test('firms and tombstones of older keys, or none, are found by their names again; then nothing is left', async () => {
  const id = tenant.id('old')
  await graph.write((run) =>
    run(
      `MATCH (firm:Firm {id: $id}) SET firm.nameKeyVersion = 0, firm.nameKeyEn = 'old', firm.nameKeyZh = null
       CREATE (:RemovedFirm {id: $removed, nameZh: $name, nameEn: null, nameKeyVersion: 1, removedAt: datetime()})`,
      { id, removed, name },
      z.unknown(),
    ),
  )
  // Only the key finds it: the words of the index are drawn differently.
  const asked = {
    names: [[name.replace('K', 'ᴋ').replaceAll('-', '').replace(' ', '')]],
    creditCode: null,
    lei: null,
    hosts: [],
  }
  const found = async () => (await findSimilarFirms(graph.read, asked)).map(({ firm }) => firm.id)
  expect(await found()).not.toContain(id)
  expect(await refreshNameKeys(graph)).toBeGreaterThanOrEqual(2)
  expect(await found()).toContain(id)
  expect(await keys(id)).toEqual([{ key: nameKeyOf(name), version: NAME_KEY_VERSION }])
  expect(await keys(removed)).toEqual([{ key: null, version: NAME_KEY_VERSION }])
  expect(await refreshNameKeys(graph)).toBe(0)
})
