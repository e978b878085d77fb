import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { LeaseTaken, withLease } from '../../src/kernel/leases/lease.ts'
import { type Collaborations, dayOf } from '../../src/matching/link-model/collaborations.ts'
import { readShippedModel } from '../../src/matching/link-model/shipped-model.ts'
import {
  readLinkNetwork,
  refreshLikelyPartners,
} from '../../src/matching/precompute/likely-partners.store.ts'
import { LikelyPartners } from '../../src/matching/precompute/likely-partners.ts'
import { toCollaborations } from '../../src/matching/precompute/network-collaborations.ts'
import { refreshDerived } from '../../src/projects/derived.store.ts'
import { loadDemoNetwork, startOwnGraph } from '../../testing/index.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'

/** A Neo4j of its own: firms of other tests would change what is likely. */
let graph: Graph
let records: NetworkRecords
let memory: Collaborations

beforeAll(async () => {
  graph = await startOwnGraph()
  await loadDemoNetwork(graph)
  records = toNetworkRecords(await readDemoNetwork())
  memory = toCollaborations(records)
})
afterAll(() => graph.close())

const STORED = `
MATCH (firm:Firm)
RETURN firm.id AS id, COLLECT { MATCH (firm)-[likely:LIKELY_PARTNER]->(partner:Firm) RETURN [partner.id, likely.score] } AS partners`
const storedShape = z.object({ id: z.string(), partners: z.array(z.tuple([z.string(), z.number()])) })

/** Each firm's likely partners, with their scores, as stored in the graph. */
async function readStored(): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const rows = await graph.read(STORED, {}, storedShape)
  return new Map(rows.map(({ id, partners }) => [id, new Map(partners)]))
}

/** The same, computed from collaborations. */
function compute(collaborations: Collaborations): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const likely = new LikelyPartners(collaborations, dayOf(AS_OF), readShippedModel())
  return new Map(
    collaborations.firmIds.map((id, firm) => [
      id,
      new Map(likely.of(firm).map((partner) => [partner.id, partner.score])),
    ]),
  )
}

async function takePart(firmId: string, projectId: string): Promise<void> {
  await graph.write(async (run) => {
    const parameters = { firmId, projectId }
    await run(
      'MATCH (f:Firm {id: $firmId}) MATCH (p:Project {id: $projectId}) MERGE (f)-[:TOOK_PART_IN]->(p)',
      parameters,
      z.unknown(),
    )
    await refreshDerived(run, { projectIds: [projectId], firmIds: [firmId] })
  })
}

it('memory and Cypher fill the link network alike, and the stored scores are those of the model', async () => {
  const { collaborations } = await readLinkNetwork(graph)
  expect(collaborations).toEqual(memory)
  expect(memory.members.values.length).toBeGreaterThan(100)
  await refreshLikelyPartners(graph, { asOf: AS_OF })
  const stored = await readStored()
  expect(stored).toEqual(compute(memory))
  const known = [...stored.values()].filter((partners) => partners.size > 0)
  expect(known.length).toBeGreaterThan(50)
})

it('computes nothing again while nothing has changed', async () => {
  expect(await refreshLikelyPartners(graph, { asOf: AS_OF })).toBe(0)
})

it('recomputes firms that a changed project concerns, and drops those that became partners', async () => {
  const before = await readStored()
  const { firmId, partnerId, projectId } = findNewcomerToProject(before)
  await takePart(firmId, projectId)
  const done = await refreshLikelyPartners(graph, { asOf: AS_OF })
  expect(done).toBeGreaterThanOrEqual(2)
  expect(done).toBeLessThan(before.size)
  const { collaborations } = await readLinkNetwork(graph)
  const [after, computed] = [await readStored(), compute(collaborations)]
  expect(after.get(firmId)?.has(partnerId)).toBe(false)
  for (const id of [firmId, partnerId]) expect(after.get(id)).toEqual(computed.get(id))
  expect(await refreshLikelyPartners(graph, { asOf: AS_OF })).toBe(0)
})

/** A firm, a likely partner of it, and a project of that partner. */
function findNewcomerToProject(stored: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  for (const [firmId, likely] of stored)
    for (const partnerId of likely.keys())
      for (const { id: projectId, participants } of records.projects)
        if (participants.length === 2 && participants.includes(partnerId))
          return { firmId, partnerId, projectId }
  throw new Error('Nobody has a likely partner with a project.')
}

it('goes on where it was cut off', async () => {
  await graph.write((run) => run('MATCH (firm:Firm) REMOVE firm.linkState', {}, z.unknown()))
  let writes = 0
  const dying: Graph = {
    ...graph,
    write: (work) =>
      graph.write(async (run) =>
        work((cypher, parameters, shape) => {
          if (cypher.includes('LIKELY_PARTNER')) writes += 1
          if (writes > 1) throw new Error('The process died.')
          return run(cypher, parameters, shape)
        }),
      ),
  }
  await expect(refreshLikelyPartners(dying, { asOf: AS_OF })).rejects.toThrow('The process died.')
  const all = [...(await readStored()).values()].filter((partners) => partners.size > 0).length
  const left = await refreshLikelyPartners(graph, { asOf: AS_OF })
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all)
  const { collaborations } = await readLinkNetwork(graph)
  expect(await readStored()).toEqual(compute(collaborations))
})

it('is done by one process at a time', async () => {
  await withLease(graph, 'likely partners', async () => {
    await expect(refreshLikelyPartners(graph, { timeout: 0 })).rejects.toBeInstanceOf(LeaseTaken)
  })
})
