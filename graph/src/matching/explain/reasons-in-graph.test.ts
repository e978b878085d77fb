import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import {
  connectTestGraph,
  createTenant,
  loadDemoNetwork,
  type Tenant,
  type TenantSketch,
} from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { recommendPartners } from '../matching.store.ts'
import { refreshStaleRecords } from '../records/refresh-records.store.ts'
import { noteStaleRecords } from '../records/stale-records.store.ts'
import { edgesOf, findReason } from './path-edges.fixture.ts'

const TAKE_AWAY = `
MATCH (from:Firm|Project|Capability|HeritageDomain|Market|IPAsset|AssetForm {id: $from.id})-[edge]-(to {id: $to.id})
WHERE type(edge) = $via
DELETE edge
RETURN 1 AS gone`

const REGISTER_ITSELF = 'MATCH (firm:Firm {id: $id}) SET firm.selfRegistered = $is'

/**
 * An opera house; one like it, which made a show with a studio; and the studio, which sells where the house
 * sells.
 */
const NETWORK: TenantSketch = {
  capabilities: [
    { id: 'screen', typicalSide: 'DIGITAL' },
    { id: 'capture', group: 'screen' },
    { id: 'stage', typicalSide: 'TRADITIONAL' },
    { id: 'singing', group: 'stage' },
  ],
  heritageDomains: ['opera'],
  markets: [{ id: 'france' }],
  firms: [
    {
      id: 'house',
      kind: 'TRADITIONAL',
      heritageDomains: ['opera'],
      capabilities: ['singing'],
      markets: ['france'],
    },
    { id: 'peer', kind: 'TRADITIONAL', heritageDomains: ['opera'], capabilities: ['singing'] },
    { id: 'studio', kind: 'DIGITAL', capabilities: ['capture'], markets: ['france'] },
  ],
  ipAssets: [{ id: 'repertory', ownerId: 'house', heritageDomain: 'opera', forms: ['performance'] }],
  projects: [
    { id: 'show', participantIds: ['peer', 'studio'], capabilitiesUsed: ['capture', 'singing'], year: 2025 },
  ],
}

let graph: Graph
let tenant: Tenant

/** As if the outbox had drained: with records of the network as it is now, which a new reader reads. */
async function ask() {
  const firmIds = ['house', 'peer', 'studio'].map(tenant.id)
  await graph.write((run) => noteStaleRecords(run, { firmIds, isBatch: true }))
  await refreshStaleRecords(graph)
  const reader: Graph = { ...graph, read: (...statement) => graph.read(...statement) }
  return recommendPartners(reader, {
    subject: { firmId: tenant.id('house') },
    filter: { capabilities: [tenant.id('capture')] },
    first: 10,
    asOf: '2026-11-25',
  })
}

beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  tenant = await createTenant(graph, NETWORK)
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

it('a reason goes with the last relationship of its path, and comes back with it', {
  timeout: 120_000,
}, async () => {
  const before = await ask()
  expect(before?.recommendations.map(({ partnerId }) => partnerId)).toEqual([tenant.id('studio')])
  const reasons = before?.recommendations[0]?.reasons.filter(({ side }) => side !== 'CAUTION') ?? []
  // All that rests on the show is one reason a side, and of it the culture weighs most.
  const codes = new Set(reasons.map(({ code }) => code))
  expect(codes).toEqual(new Set(['SAME_DOMAIN', 'MARKET_FIT', 'FOCUSED_ON_NEED', 'COVERS_NEED']))
  for (const { code, path } of reasons) {
    const last = edgesOf(path).at(-1)
    if (!last) throw new Error(`${code} has no path.`)
    const gone = await graph.write((run) => run(TAKE_AWAY, { ...last }, z.object({ gone: z.number() })))
    expect(gone, code).toHaveLength(1)
    expect(findReason(await ask(), tenant.id('studio'), path), code).toBeUndefined()
    await tenant.add(NETWORK)
    expect(findReason(await ask(), tenant.id('studio'), path), code).toBeDefined()
  }
})

it('a firm that registered itself is to be checked', async () => {
  const cautions = async () =>
    (await ask())?.recommendations[0]?.reasons
      .filter(({ code }) => code === 'UNVERIFIED')
      .map(({ textEn }) => textEn)
  expect(await cautions()).toEqual([])
  await graph.write((run) => run(REGISTER_ITSELF, { id: tenant.id('studio'), is: true }, z.unknown()))
  expect(await cautions()).toEqual(['Self-registered and not yet verified'])
  await graph.write((run) => run(REGISTER_ITSELF, { id: tenant.id('studio'), is: null }, z.unknown()))
})

it('a private grant changes nothing that others see, and no reason names it', async () => {
  const before = await ask()
  await tenant.add({
    grants: [
      {
        id: 'secret',
        ipAssetId: 'repertory',
        granteeId: 'peer',
        fields: ['screen'],
        markets: ['france'],
        exclusive: true,
        public: false,
      },
    ],
  })
  const after = await ask()
  // Scores are relative to the best of the network, where other tests write meanwhile: private-things.test.
  const shown = (page: typeof after) =>
    page?.recommendations.map(({ partnerId, reasons }) => ({
      partnerId,
      reasons: reasons.map(({ code, side, textEn, textZh }) => [side, code, textEn, textZh]).sort(),
    }))
  expect(shown(after)).toEqual(shown(before))
  expect(JSON.stringify(after)).not.toContain('secret')
})
