import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { recommendPartners } from '../../src/matching/matching.store.ts'
import { refreshAssetForms } from '../../src/matching/precompute/asset-forms.store.ts'
import { refreshLikelyPartners } from '../../src/matching/precompute/likely-partners.store.ts'
import { refreshStaleRecords } from '../../src/matching/records/refresh-records.store.ts'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import { sketchOf } from '../fixtures/network-in-graph.fixture.ts'
import { anyNetwork } from '../fixtures/random-network.fixture.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
/** Random networks that are tried; more by `npm run test:long`. */
const NETWORKS = Number(process.env.PRIVATE_NETWORKS ?? 1)

/** A Neo4j of its own: other writers would hide that nothing changes. */
let graph: Graph

beforeAll(async () => {
  graph = await startOwnGraph()
})
afterAll(() => graph.close())

const anyPrivateGrant = fc.record({
  ipAssetId: fc.constantFrom('asset-0', 'asset-1', 'asset-2', 'asset-3'),
  granteeId: fc.option(fc.constantFrom('firm-0', 'firm-3', 'firm-6'), { nil: undefined }),
  fields: fc.subarray(['immersive', 'trad'], { minLength: 1 }),
  markets: fc.subarray(['FR', 'EU', 'GLOBAL'], { minLength: 1 }),
  exclusive: fc.boolean(),
  public: fc.constant(false),
})

/**
 * Other data in the graph of a subject's tenant that only those concerned may see: who is behind
 * a firm and what it claims, what was done, the name of a tombstone, and an import that waits.
 */
const HIDE = `
MATCH (firm:Firm) WHERE firm.id STARTS WITH $prefix
SET firm.asksBase = 'secret-base', firm.website = 'https://secret.example/'
CREATE (account:Account {id: 'secret-account-' + firm.id, name: 'Secret Person', email: firm.id + '@secret.example'})
CREATE (account)-[:MEMBER_OF {role: 'OWNER'}]->(firm)
CREATE (account)-[:MADE]->(:Request {id: 'secret-claim-' + firm.id, kind: 'CLAIM', subjectId: firm.id, status: 'PENDING', evidence: 'secret evidence'})
CREATE (:Event {id: 'secret-event-' + firm.id, at: datetime(), actor: account.id, subject: firm.id, action: 'SECRET'})
CREATE (:RemovedFirm {id: 'secret-removed-' + firm.id, nameZh: 'secret name'})
CREATE (waiting:WaitingFirm {id: 'secret-' + firm.id, kind: firm.kind, nameEn: 'Secret waiting'})
CREATE (waiting)-[:TOOK_PART_IN]->(:WaitingProject {id: 'secret-project-' + firm.id, titleEn: 'Secret project'})
RETURN count(*) AS hidden`

const FORGET = `MATCH (secret) WHERE secret.id STARTS WITH 'secret-' DETACH DELETE secret`

it('private data changes no result for any subject, and appears in none', {
  timeout: 600_000,
}, async () => {
  const samples = fc.sample(fc.tuple(anyNetwork, fc.array(anyPrivateGrant, { minLength: 4, maxLength: 8 })), {
    numRuns: NETWORKS,
    seed: 20_261_125,
  })
  let count = 0
  for (const [records, grants] of samples) {
    const tenant = await createTenant(graph, sketchOf(records))
    const before = await askAll(tenant, records)
    await tenant.add({ grants: grants.map((grant, at) => ({ ...grant, id: `secret-grant-${at}` })) })
    const hidden = await graph.write((run) =>
      run(HIDE, { prefix: tenant.prefix }, z.object({ hidden: z.number() })),
    )
    expect(hidden).toEqual([{ hidden: records.firms.length }])
    const after = await askAll(tenant, records)
    expect(after).toEqual(before)
    expect(JSON.stringify(after).toLowerCase()).not.toContain('secret')
    count += after.flatMap((page) => page?.recommendations ?? []).length
    await graph.write((run) => run(FORGET, {}, z.unknown()))
    await tenant.remove()
  }
  expect(count).toBeGreaterThan(10 * NETWORKS)
})

/** The recommendations of every firm and every brief, after the jobs have run. */
async function askAll(tenant: Tenant, { firms, briefs }: NetworkRecords) {
  // Vocabularies and records are kept for each reader: a new one reads those of this network as it is now.
  const reader: Graph = { ...graph, read: (...statement) => graph.read(...statement) }
  await refreshAssetForms(graph)
  await refreshLikelyPartners(graph, { asOf: AS_OF })
  await refreshStaleRecords(graph)
  const subjects = [
    ...firms.map(({ id }) => ({ firmId: tenant.id(id) })),
    ...briefs.map(({ id }) => ({ briefId: tenant.id(id) })),
  ]
  // Of any type, and samples.
  const filter = { firms: firms.map(({ id }) => tenant.id(id)) }
  const pages = []
  for (const subject of subjects)
    pages.push(await recommendPartners(reader, { subject, filter, first: 100, asOf: AS_OF }))
  return pages
}
