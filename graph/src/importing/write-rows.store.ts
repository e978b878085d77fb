import { z } from 'zod'
import type { LikelyDuplicate } from '../duplicates/collect-duplicates.ts'
import { type Transact, writeDuplicates } from '../duplicates/duplicates.store.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import * as derived from '../projects/derived.cypher.ts'
import { LARGEST_PROJECT } from '../projects/largest-project.ts'
import type { VocabularyName } from '../vocabularies/vocabulary-entry.ts'
import type { Labels } from './import-target.ts'
import type { NetworkRow, NodeTable } from './network-rows.ts'
import type { TableRow } from './tables.ts'
import { writeWaitingEntries } from './vocabulary-rows.store.ts'
import type { EntryRow } from './vocabulary-rows.ts'
import * as cypher from './write-rows.cypher.ts'

/** Rows that one transaction writes. */
export const rowsOfBatch = 2000
/** Firms whose partners one transaction derives; a firm has a few partners, or a few thousand. */
export const FIRMS_OF_BATCH = 400
/** Nodes that one transaction removes. */
const nodesOfBatch = 2000

const idShape = z.object({ id: z.string() })

/** A tie to be written; `line` where it waits. */
type ParticipationRow = TableRow<'participations'> & { line: number | null }

/** Writes batches of rows as nodes and relationships under labels of their own. */
export interface RowWriter {
  writeNodes(table: NodeTable, rows: readonly NetworkRow[]): Promise<void>
  /** Completes firms that are written already, a later row adding to an earlier one. */
  addToFirms(rows: readonly NetworkRow[]): Promise<void>
  writeParticipations(rows: readonly ParticipationRow[]): Promise<void>
  /** Writes entries of a vocabulary, to wait until the import is published. */
  writeEntries(vocabulary: VocabularyName, rows: readonly EntryRow[]): Promise<void>
  /** Writes the likely duplicates among the rows, in the order of their file. */
  writeDuplicates(pairs: readonly LikelyDuplicate[]): Promise<void>
}

/**
 * Makes sure that ids of the labels of a namespace are unique and quickly found; the network's own and those
 * of waiting nodes have that from the migrations. Repeatable.
 */
export async function prepareLabels(graph: Graph, labels: Labels): Promise<void> {
  await graph.write(async (run) => {
    for (const label of Object.values(labels)) await run(cypher.uniqueId(label), {}, z.unknown())
  })
}

/**
 * A writer for new nodes of an import under `labels`. `linked`: also tie nodes to capabilities and firms, as
 * in a namespace; without it the codes only stand on the nodes, as with waiting nodes, which must touch
 * nothing that others can see.
 */
export function createRowWriter(
  transact: Transact,
  labels: Labels,
  { name, linked }: { name: string; linked: boolean },
): RowWriter {
  const labelOf = {
    firms: labels.firm,
    projects: labels.project,
    ip_assets: labels.ipAsset,
    briefs: labels.brief,
  }
  const links = {
    firms: cypher.linkCapabilities(labels.firm, 'OFFERS', labels),
    projects: cypher.linkCapabilities(labels.project, 'USED', labels),
    ip_assets: cypher.linkFirm(labels.ipAsset, 'OWNS', labels),
    briefs: cypher.linkFirm(labels.brief, 'POSTED', labels),
  }
  const linkNeeds = cypher.linkCapabilities(labels.brief, 'NEEDS', labels)
  const mergeCapabilities = cypher.mergeCapabilities(labels)
  const addToFirms = cypher.addToNodes(labels.firm)
  const createParticipations = cypher.createParticipations(labels)
  const mergeCapabilitiesOf = (run: Run, rows: readonly NetworkRow[]) => {
    const codes = [...new Set(rows.flatMap((row) => row.capabilityIds))]
    return run(mergeCapabilities, { codes }, z.unknown())
  }
  return {
    async writeNodes(table, rows) {
      await transact(async (run) => {
        await run(cypher.createNodes(labelOf[table]), { rows, name }, z.unknown())
        if (!linked) return
        await mergeCapabilitiesOf(run, rows)
        await run(links[table], { rows }, z.unknown())
        if (table === 'briefs') await run(linkNeeds, { rows }, z.unknown())
      })
    },
    async addToFirms(rows) {
      await transact(async (run) => {
        await run(addToFirms, { rows, name }, z.unknown())
        if (!linked) return
        await mergeCapabilitiesOf(run, rows)
        await run(links.firms, { rows }, z.unknown())
      })
    },
    async writeParticipations(rows) {
      await transact((run) => run(createParticipations, { rows, name }, z.unknown()))
    },
    writeEntries: (vocabulary, rows) => writeWaitingEntries(transact, name, vocabulary, rows),
    writeDuplicates: (pairs) => writeDuplicates(transact, name, pairs),
  }
}

/** What follows from the projects of a set of nodes: counts, WORKED_WITH and PROVED. Repeatable. */
export async function deriveFromProjects(graph: Graph, transact: Transact, labels: Labels): Promise<void> {
  for await (const ids of idsInBatches(graph, labels.project, rowsOfBatch))
    await transact((run) => run(derived.countParticipants(labels), { ids }, z.unknown()))
  await derivePartners(transact, labels, idsInBatches(graph, labels.firm, FIRMS_OF_BATCH))
}

/**
 * Counts of projects, WORKED_WITH and PROVED of the firms under `labels` with these ids, a few hundred at a
 * time; how many firms took part in each project must be known. Repeatable.
 */
export async function derivePartners(
  transact: Transact,
  labels: Labels,
  batches: AsyncIterable<string[]>,
): Promise<void> {
  for await (const ids of batches)
    await transact(async (run) => {
      await run(derived.countProjects(labels), { ids }, z.unknown())
      await run(derived.derivePartnersFromSmallerId(labels), { ids, largest: LARGEST_PROJECT }, z.unknown())
      await run(derived.deriveProofs(labels), { ids }, z.unknown())
    })
}

/** Removes all nodes of these labels, in batches; returns how many there were. */
export async function removeLabels(transact: Transact, labels: Labels): Promise<number> {
  let removed = 0
  // Projects before firms: what is left at any moment is whole.
  for (const label of [labels.brief, labels.ipAsset, labels.project, labels.firm, labels.capability])
    removed += await repeatUntilNone(() =>
      transact((run) => run(cypher.removeNodes(label), { limit: nodesOfBatch }, removedShape)),
    )
  return removed
}

/** Undoes prepareLabels. */
export async function deleteLabels(graph: Graph, labels: Labels): Promise<void> {
  await graph.write(async (run) => {
    for (const label of Object.values(labels)) await run(cypher.dropUniqueId(label), {}, z.unknown())
  })
}

const removedShape = z.object({ removed: z.number().int() })

/** Runs a removal until it finds nothing; returns the sum of what it removed. */
export async function repeatUntilNone(remove: () => Promise<{ removed: number }[]>): Promise<number> {
  for (let sum = 0; ; ) {
    const removed = (await remove())[0]?.removed ?? 0
    if (removed === 0) return sum
    sum += removed
  }
}

function idsInBatches(graph: Graph, label: string, limit: number): AsyncGenerator<string[]> {
  const statement = cypher.idsAfter(label)
  return batchesOfIds((after) => graph.read(statement, { after, limit }, idShape))
}

/** Batches of ids, each read after the last of the one before. */
export async function* batchesOfIds(
  read: (after: string) => Promise<{ id: string }[]>,
): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const ids = (await read(after)).map((row) => row.id)
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    after = last
  }
}
