import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import { CLAIM } from '../../claims/claim-request.ts'
import { findFirmsByIds } from '../../firms/firms.store.ts'
import { REMOVAL } from '../../removals/removal-request.ts'
import { decideRequest } from '../../requests/decide-request.store.ts'
import { findRequest, findRequestQueue } from '../../requests/find-requests.store.ts'
import type { Graph } from '../driver/driver.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS_FOLDER } from './migration-files.ts'

const SELF_REGISTERED = 'V0016__self_registered.cypher'
const ARE_REQUESTS = 'V0026__claims_and_removals_are_requests.cypher'

/**
 * What a graph of before the migration holds: a claim that registers, another that does not, and an event
 * whose claim is gone.
 */
const WRITE_OLD = `
MATCH (registered:Firm {id: $prefix + 'registered'}), (claimed:Firm {id: $prefix + 'claimed'})
CREATE (:Claim {id: $prefix + 'new', registers: true})-[:FOR]->(registered)
CREATE (:Claim {id: $prefix + 'old', registers: false})-[:FOR]->(claimed)
CREATE (:Event {id: $prefix + 'event', action: 'FIRM_REGISTERED', subject: $prefix + 'left', at: datetime()})
CREATE (:Event {id: $prefix + 'other', action: 'FIRM_UPDATED', subject: $prefix + 'claimed', at: datetime()})`
const REMOVE_OLD = `
MATCH (node:Claim|Event|Account|Request|RemovalRequest|Document|ExportBase) WHERE node.id STARTS WITH $prefix DETACH DELETE node`
const REMOVE_SERIES = 'MATCH (m:Migration) WHERE m.series STARTS WITH $prefix DELETE m'

let graph: Graph
let tenant: Tenant
let folder: string

beforeAll(async () => {
  graph = await connectTestGraph()
  folder = await mkdtemp(join(tmpdir(), 'heming-migration-'))
  const kind = 'DIGITAL' as const
  const firms = ['registered', 'claimed', 'left', 'untouched'].map((id) => ({ id, kind }))
  tenant = await createTenant(graph, { firms })
})
afterAll(async () => {
  const { prefix } = tenant
  await graph.write((run) => run(REMOVE_OLD, { prefix }, z.unknown()))
  await graph.write((run) => run(REMOVE_SERIES, { prefix }, z.unknown()))
  await tenant.remove()
  await rm(folder, { recursive: true })
  await graph.close()
})

/** Runs one file again, as a series of its own, whose files are numbered from 1. */
async function runFile(file: string) {
  const series = join(folder, file.slice(0, 5))
  await mkdir(series)
  await copyFile(join(MIGRATIONS_FOLDER, file), join(series, file.replace(/^V\d+/, 'V0001')))
  await migrate(graph, { folder: series, series: tenant.prefix + file })
}

test('firms that registered before it was stored are known by their claim or, where that is gone, by the event', async () => {
  const { prefix } = tenant
  await graph.write((run) => run(WRITE_OLD, { prefix }, z.unknown()))
  const ids = ['registered', 'claimed', 'left', 'untouched'].map(tenant.id)
  const selfRegistered = async () => (await findFirmsByIds(graph, ids)).map((firm) => firm?.selfRegistered)
  expect(await selfRegistered()).toEqual([false, false, false, false])
  await runFile(SELF_REGISTERED)
  expect(await selfRegistered()).toEqual([true, false, true, false])
})

/**
 * Claims and requests for removal as they were: one that waits, one of each end, and one of each whose
 * requester is gone.
 */
const WRITE_CLAIMS = `
MATCH (firm:Firm {id: $prefix + 'claimed'})
CREATE (account:Account {id: $prefix + 'account', name: 'Lin Yue', email: $prefix + '@people.example'})
CREATE (:Account {id: $prefix + 'curator', name: 'Wei', email: $prefix + '@base.example'})
  -[:MEMBER_OF {role: 'CURATOR'}]->(:ExportBase {id: $prefix + 'base'})
CREATE (:Claim {id: $prefix + 'lost', status: 'PENDING', reviewer: 'platform', createdAt: datetime()})-[:FOR]->(firm)
CREATE (:RemovalRequest {id: $prefix + 'lost', status: 'PENDING', reviewer: 'platform', createdAt: datetime(), firmId: firm.id})
  -[:SHOWS]->(:Document {id: $prefix + 'lost'})
WITH account, firm
UNWIND ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] AS status
CREATE (account)-[:MADE]->(claim:Claim {id: $prefix + 'claim-' + status, registers: status = 'DECLINED'})-[:FOR]->(firm)
CREATE (account)-[:ASKED]->(request:RemovalRequest {id: $prefix + 'removal-' + status, firmId: firm.id})
CREATE (claim)-[:SHOWS]->(:Document {id: $prefix + status})
FOREACH (each IN [claim, request] | SET each.status = status, each.reviewer = $prefix + 'base', each.evidenceKind = 'DOCUMENT',
  each.evidence = 'letter', each.evidenceHolds = false, each.note = 'note', each.createdAt = datetime('2026-01-02T03:04:05Z'),
  each.decidedBy = CASE WHEN status IN ['ACCEPTED', 'DECLINED'] THEN $prefix + 'curator' END,
  each.decidedAt = CASE status WHEN 'PENDING' THEN null ELSE datetime('2026-02-03T04:05:06Z') END,
  each.reason = CASE status WHEN 'DECLINED' THEN 'why' END)`

/**
 * Claims and requests of before that are left, what was decided by the curator, and what is discarded of
 * documents that were attached to them.
 */
const READ_OLD = `
RETURN COUNT { MATCH (old:Claim|RemovalRequest) WHERE old.id STARTS WITH $prefix } AS old,
  COUNT { (:Review {decidedBy: $prefix + 'curator'}) } AS decided,
  COLLECT { MATCH (document:Document) WHERE document.id STARTS WITH $prefix AND document.discardAt IS NOT NULL RETURN document.id } AS discarded`

test('claims and requests for removal that were made before are requests, wait where they waited, and can be decided', async () => {
  const { prefix } = tenant
  await graph.write((run) => run(WRITE_CLAIMS, { prefix }, z.unknown()))
  await runFile(ARE_REQUESTS)
  const base = `${prefix}base`
  for (const [name, kind] of [
    ['claim', CLAIM],
    ['removal', REMOVAL],
  ] as const) {
    for (const status of ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const) {
      const found = await findRequest(graph, kind, `${prefix}${name}-${status}`)
      expect(found).toMatchObject({
        ...{
          status,
          subjectId: `${prefix}claimed`,
          accountId: `${prefix}account`,
          note: 'note',
          language: 'zh',
        },
        reason: status === 'DECLINED' ? 'why' : null,
        createdAt: '2026-01-02T03:04:05Z',
        decidedAt: status === 'PENDING' ? null : '2026-02-03T04:05:06Z',
        reviews: [{ reviewer: base, group: 'BASE', status: status === 'WITHDRAWN' ? 'CLOSED' : status }],
      })
    }
    const queue = { reviewers: [base], accountId: `${prefix}curator` }
    const { rows } = await findRequestQueue(graph, kind, queue, { first: 5, after: null })
    expect(rows.map(({ id }) => id)).toEqual([`${prefix}${name}-PENDING`])
  }
  expect(await findRequest(graph, CLAIM, `${prefix}claim-DECLINED`)).toMatchObject({ registers: true })
  expect(await findRequest(graph, CLAIM, `${prefix}claim-ACCEPTED`)).toMatchObject({ registers: false })
  const shape = z.object({ old: z.number(), decided: z.number(), discarded: z.array(z.string()) })
  const read = await graph.read(READ_OLD, { prefix }, shape)
  expect(read).toEqual([{ old: 0, decided: 4, discarded: [`${prefix}lost`] }])
  const decision = { actor: `${prefix}curator`, accept: false, reason: 'no' }
  const declined = { status: 'DECLINED', reason: 'no' }
  const claim = { ...decision, id: `${prefix}claim-PENDING`, terms: { verifiedUntil: '' } }
  expect(await decideRequest(graph, CLAIM, claim)).toMatchObject(declined)
  const removal = { ...decision, id: `${prefix}removal-PENDING`, terms: { notices: () => [] } }
  expect(await decideRequest(graph, REMOVAL, removal)).toMatchObject(declined)
})
