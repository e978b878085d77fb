import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { NETWORK_FIGURES } from './network.cypher.ts'
import { readNetworkFigures } from './network.store.ts'

test('the figures of the network count what stands in the graph, without samples', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    heritageDomains: ['d'],
    bases: [{ id: 'b' }],
    firms: [
      { id: 'f1', kind: 'TRADITIONAL' },
      { id: 'f2', kind: 'DIGITAL' },
    ],
    ipAssets: [{ id: 'a', ownerId: 'f1', heritageDomain: 'd' }],
    projects: [{ id: 'p', participantIds: ['f1', 'f2'] }],
    briefs: [{ id: 'n', firmId: 'f1', needs: [{ capability: 'game.dev', must: true, weight: 1 }] }],
  })
  // Whatever tenants make is a sample. Other tests write at the same time, so both counts are of one moment.
  const counted = `CALL () {${NETWORK_FIGURES}}
    RETURN figures, COUNT { MATCH (firm:Traditional) WHERE NOT firm.sample } AS traditionalFirms,
      COUNT { MATCH (firm:Digital) WHERE NOT firm.sample } AS digitalFirms,
      COUNT { MATCH (asset:IPAsset) WHERE NOT asset.sample } AS ipAssets,
      COUNT { MATCH (project:Project) WHERE NOT project.sample } AS projects,
      COUNT { MATCH (brief:Brief) WHERE NOT brief.sample } AS briefs,
      COUNT { MATCH (base:ExportBase) WHERE NOT base.sample } AS exportBases`
  const figures = z.record(z.string(), z.number())
  const [row] = await graph.read(counted, {}, z.looseObject({ figures }))
  const { figures: read, ...real } = row ?? {}
  expect(read).toEqual(real)
  expect(Object.keys(await readNetworkFigures(graph)).sort()).toEqual(Object.keys(real).sort())
  await tenant.remove()
  await graph.close()
})
