import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { refreshAssetForms } from './asset-forms.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    firms: [{ id: 'workshop', kind: 'TRADITIONAL' }],
    ipAssets: [
      { id: 'sets', ownerId: 'workshop', heritageDomain: 'lantern', forms: ['object', 'pattern'] },
      { id: 'bowls', ownerId: 'workshop', heritageDomain: 'ceramics', forms: ['object'] },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const FORMS_OF = 'MATCH (:IPAsset {id: $id})-[:HAS_FORM]->(form) RETURN form.id AS id ORDER BY id'
const formsOf = async (asset: string) => {
  const rows = await graph.read(FORMS_OF, { id: tenant.id(asset) }, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

it('ties an asset to its forms as the thing it is, and again when that changes', async () => {
  await refreshAssetForms(graph)
  expect(await formsOf('sets')).toEqual(['object.event', 'pattern'])
  expect(await formsOf('bowls')).toEqual(['object.craft'])

  const SET_FORMS = 'MATCH (asset:IPAsset {id: $id}) SET asset.forms = $forms'
  await graph.write((run) => run(SET_FORMS, { id: tenant.id('sets'), forms: ['space'] }, z.unknown()))
  await refreshAssetForms(graph)
  expect(await formsOf('sets')).toEqual(['space.event'])
})

it('writes nothing again for assets that have not changed', async () => {
  await refreshAssetForms(graph)
  const WHEN = 'MATCH (:IPAsset {id: $id})-[edge:HAS_FORM]->() RETURN elementId(edge) AS id'
  const edges = () => graph.read(WHEN, { id: tenant.id('bowls') }, z.object({ id: z.string() }))
  const before = await edges()
  await refreshAssetForms(graph)
  expect(await edges()).toEqual(before)
})
