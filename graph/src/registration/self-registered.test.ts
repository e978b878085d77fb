import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../driver.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import { migrate } from '../migrations/migrate.ts'
import { MIGRATIONS_FOLDER } from '../migrations/migration-files.ts'

const FILE = 'V0016__self_registered.cypher'

/** What a graph of before the migration holds: a claim that registers, another that does not, and an event whose claim is gone. */
const WRITE_OLD = `
MATCH (registered:Firm {id: $prefix + 'registered'}), (claimed:Firm {id: $prefix + 'claimed'})
CREATE (:Claim {id: $prefix + 'new', registers: true})-[:FOR]->(registered)
CREATE (:Claim {id: $prefix + 'old', registers: false})-[:FOR]->(claimed)
CREATE (:Event {id: $prefix + 'event', action: 'FIRM_REGISTERED', subject: $prefix + 'left', at: datetime()})
CREATE (:Event {id: $prefix + 'other', action: 'FIRM_UPDATED', subject: $prefix + 'claimed', at: datetime()})`
const REMOVE_OLD = `
MATCH (node:Claim|Event) WHERE node.id STARTS WITH $prefix DETACH DELETE node`
const REMOVE_SERIES = 'MATCH (m:Migration {series: $series}) DELETE m'

let graph: Graph
let tenant: Tenant
let folder: string

beforeAll(async () => {
  graph = await connectTestGraph()
  folder = await mkdtemp(join(tmpdir(), 'heming-migration-'))
  // The files of a series are numbered from 1.
  await copyFile(join(MIGRATIONS_FOLDER, FILE), join(folder, FILE.replace('V0016', 'V0001')))
  const kind = 'DIGITAL' as const
  const firms = ['registered', 'claimed', 'left', 'untouched'].map((id) => ({ id, kind }))
  tenant = await createTenant(graph, { firms })
})
afterAll(async () => {
  const { prefix } = tenant
  await graph.write((run) => run(REMOVE_OLD, { prefix }, z.unknown()))
  await graph.write((run) => run(REMOVE_SERIES, { series: prefix }, z.unknown()))
  await tenant.remove()
  await rm(folder, { recursive: true })
  await graph.close()
})

test('firms that registered before it was stored are known by their claim or, where that is gone, by the event', async () => {
  const { prefix } = tenant
  await graph.write((run) => run(WRITE_OLD, { prefix }, z.unknown()))
  const ids = ['registered', 'claimed', 'left', 'untouched'].map(tenant.id)
  const selfRegistered = async () => (await findFirmsByIds(graph, ids)).map((firm) => firm?.selfRegistered)
  expect(await selfRegistered()).toEqual([false, false, false, false])
  await migrate(graph, { folder, series: prefix })
  expect(await selfRegistered()).toEqual([true, false, true, false])
})
