import { z } from 'zod'
import { eraseDataOf } from '../data-rights/owned-data.ts'
import {
  findFirmsAddedTo,
  releaseRows,
  removeDuplicates,
  type Transact,
} from '../duplicates/duplicates.store.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { noteStaleRecords, noteStaleRecordsAround } from '../matching/records/stale-records.store.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { removeImportedEntries } from '../vocabularies/import-entries.store.ts'
import { CODE_COLUMNS, type CodeHolder } from './check-codes.ts'
import { liveLabels, waitingLabels } from './import-target.ts'
import * as cypher from './live.cypher.ts'
import type { NetworkRow, NodeTable } from './network-rows.ts'
import { publishEntries, WAITING_ENTRIES } from './vocabulary-rows.store.ts'
import { batchesOfIds, derivePartners, FIRMS_OF_BATCH, repeatUntilNone } from './write-rows.store.ts'

/** Waiting nodes that one transaction brings. */
const nodesOfBatch = 500
const lastShape = z.object({ last: z.string().nullable() })
const labelOf = { firms: 'Firm', projects: 'Project', ip_assets: 'IPAsset', briefs: 'Brief' } as const

/** Those of `ids` that the network has from elsewhere than the import `name`. */
export async function findTakenIds(
  graph: Graph,
  table: NodeTable,
  ids: readonly string[],
  name: string,
): Promise<Set<string>> {
  const rows = await graph.read(
    cypher.idsTakenByOthers(labelOf[table]),
    { ids, name },
    z.object({ id: z.string() }),
  )
  return new Set(rows.map((row) => row.id))
}

const holderShape = z.object({ code: z.string(), firmId: z.string() })

/** The firms of the network that have codes of these rows. */
export function findCodeHolders(graph: Graph, rows: readonly NetworkRow[]): Promise<CodeHolder[]> {
  const [lei, creditCode] = CODE_COLUMNS.map((column) =>
    rows.flatMap(({ properties }) => properties[column] ?? []),
  )
  return graph.read(cypher.HOLDERS_OF_CODES, { lei, creditCode }, holderShape)
}

/**
 * Brings an import's waiting nodes into the live network, vocabularies first, then firms, and each project
 * with all of its firms, then derives what follows from them. Begun again after a crash it ends with the same
 * network. `isRepeated`: the network has rows of the import from before.
 */
export async function publishIntoNetwork(
  graph: Graph,
  transact: Transact,
  { name, isRepeated }: { name: string; isRepeated: boolean },
): Promise<void> {
  await publishEntries(transact, name)
  await releaseRows(transact, name)
  const steps = [
    cypher.PUBLISH_FIRMS,
    cypher.PUBLISH_PROJECTS,
    cypher.PUBLISH_IP_ASSETS,
    cypher.PUBLISH_BRIEFS,
  ]
  for (const statement of steps)
    for (let after: string | null = ''; after !== null; ) {
      const parameters: Record<string, unknown> = { name, after, limit: nodesOfBatch }
      const rows = await transact((run) => run(statement, parameters, lastShape))
      after = rows[0]?.last ?? null
    }
  const waiting = () =>
    batchesOfIds((after) =>
      graph.read(
        cypher.WAITING_FIRM_IDS,
        { name, after, limit: FIRMS_OF_BATCH },
        z.object({ id: z.string() }),
      ),
    )
  await derivePartners(transact, liveLabels, waiting())
  const addedTo = await findFirmsAddedTo(graph, name)
  await refreshFirms(transact, addedTo)
  // Partners of firms that are new are of the import too.
  const note = isRepeated ? noteStaleRecordsAround : noteStaleRecords
  for await (const firmIds of waiting()) await transact((run) => note(run, { firmIds, isBatch: true }))
  await transact((run) => note(run, { firmIds: addedTo, isBatch: true }))
}

/** Removes what waits of an import: its rows, and the pairs of them that may be one firm. */
export async function removeWaiting(transact: Transact, name: string): Promise<void> {
  const { brief, ipAsset, project, firm } = waitingLabels
  for (const label of [brief, ipAsset, project, firm, ...Object.values(WAITING_ENTRIES)])
    await removeImportedNodes(transact, label, name)
  await removeDuplicates(transact, name)
}

/** Updates the data derived from the projects of firms that are none of an import's own. */
async function refreshFirms(transact: Transact, firmIds: readonly string[]): Promise<void> {
  for (let from = 0; from < firmIds.length; from += FIRMS_OF_BATCH)
    await transact((run) =>
      refreshDerived(run, { projectIds: [], firmIds: firmIds.slice(from, from + FIRMS_OF_BATCH) }),
    )
}

/**
 * Removes an import from the live network; returns how many nodes went, and the ids of firms that stay
 * because they are claimed, a request about them waits, or another import has added to them.
 */
export async function removeFromNetwork(
  transact: Transact,
  name: string,
): Promise<{ removed: number; kept: string[] }> {
  let removed = 0
  removed += await repeatUntilNone(() => transact((run) => removeSomeProjects(run, name)))
  removed += await removeImportedNodes(transact, 'Brief', name)
  removed += await repeatUntilNone(() => transact((run) => removeSomeIPAssets(run, name)))
  const kept: string[] = []
  removed += await repeatUntilNone(async () => {
    const firms = await transact((run) => removeSomeFirms(run, name))
    kept.push(...firms.filter(({ stays }) => stays).map(({ id }) => id))
    return [{ removed: firms.length }]
  })
  // Of vocabularies last: what is gone by now uses them no more.
  removed += await transact((run) => removeImportedEntries(run, name))
  return { removed: removed - kept.length, kept }
}

const removedShape = z.object({ removed: z.number().int() })

function removeImportedNodes(transact: Transact, label: string, name: string): Promise<number> {
  const parameters = { name, limit: nodesOfBatch }
  return repeatUntilNone(() => transact((run) => run(cypher.removeImported(label), parameters, removedShape)))
}

const removedProjectsShape = z.object({
  removed: z.number().int(),
  others: z.array(z.array(z.string())),
})

/** Removes some of an import's projects, and updates other firms that took part in them; returns how many. */
async function removeSomeProjects(run: Run, name: string) {
  const rows = await run(cypher.REMOVE_PROJECTS, { name, limit: nodesOfBatch }, removedProjectsShape)
  const firmIds = [...new Set(rows.flatMap(({ others }) => others.flat()))]
  if (firmIds.length > 0) await refreshDerived(run, { projectIds: [], firmIds })
  await noteStaleRecords(run, { firmIds, isBatch: true })
  return rows
}

const removedAssetsShape = z.object({ removed: z.number().int(), firmIds: z.array(z.string()) })

/** Removes some of an import's IP; returns how many. */
async function removeSomeIPAssets(run: Run, name: string) {
  const rows = await run(cypher.REMOVE_IP_ASSETS, { name, limit: nodesOfBatch }, removedAssetsShape)
  await noteStaleRecords(run, { firmIds: rows.flatMap(({ firmIds }) => firmIds), isBatch: true })
  return rows
}

const firmShape = z.object({ id: z.string(), stays: z.boolean(), isKnown: z.boolean() })

/** Removes some of an import's firms, and lets go of those that stay; returns both. */
async function removeSomeFirms(run: Run, name: string) {
  const firms = await run(cypher.LOCK_IMPORTED_FIRMS, { name, limit: nodesOfBatch }, firmShape)
  const gone = firms.filter(({ stays }) => !stays)
  await noteStaleRecords(run, { firmIds: firms.map(({ id }) => id), isBatch: true })
  const known = gone.filter(({ isKnown }) => isKnown).map(({ id }) => id)
  await noteStaleRecordsAround(run, { firmIds: known, isBatch: true })
  for (const id of known) await eraseDataOf(run, 'firm', { firmId: id })
  await run(cypher.REMOVE_FIRMS, { ids: gone.map(({ id }) => id) }, z.unknown())
  const kept = firms.filter(({ stays }) => stays).map(({ id }) => id)
  await run(cypher.KEEP_FIRMS, { ids: kept }, z.unknown())
  // Data derived from the imported projects no longer holds for the firms that stay.
  await refreshDerived(run, { projectIds: [], firmIds: kept })
  return firms
}
