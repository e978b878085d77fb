import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { liveLabels, waitingLabels } from './import-target.ts'
import * as cypher from './live.cypher.ts'
import type { NodeTable } from './network-rows.ts'
import { createVocabulary, type Vocabulary, vocabularyShape } from './vocabulary.ts'
import { derivePartners, repeatUntilNone, type Transact } from './write-rows.store.ts'

/** Waiting nodes that one transaction brings. */
const nodesOfBatch = 500
const lastShape = z.object({ last: z.string().nullable() })
const labelOf = { firms: 'Firm', projects: 'Project', ip_assets: 'IPAsset', briefs: 'Brief' } as const

/** What the live network calls things. */
export async function findVocabulary(graph: Graph): Promise<Vocabulary> {
  const [vocabulary] = await graph.read(cypher.VOCABULARY, {}, vocabularyShape)
  if (!vocabulary) throw new Error('The taxonomy of the network cannot be read.')
  return createVocabulary(vocabulary)
}

/** Those of `ids` that the network has from elsewhere than the import `name`. */
export async function findTakenIds(
  graph: Graph,
  table: NodeTable,
  ids: readonly string[],
  name: string,
): Promise<Set<string>> {
  const rows = await graph.read(cypher.takenIds(labelOf[table]), { ids, name }, z.object({ id: z.string() }))
  return new Set(rows.map((row) => row.id))
}

/**
 * Brings all waiting nodes into the live network, firms first and each project with all of its firms, then
 * derives what follows from them. Begun again after a crash it ends with the same network.
 */
export async function bringIntoNetwork(graph: Graph, transact: Transact, name: string): Promise<void> {
  const steps = [cypher.BRING_FIRMS, cypher.BRING_PROJECTS, cypher.BRING_IP_ASSETS, cypher.BRING_BRIEFS]
  for (const statement of steps)
    for (let after: string | null = ''; after !== null; ) {
      const parameters: Record<string, unknown> = { name, after, limit: nodesOfBatch }
      const rows = await transact((run) => run(statement, parameters, lastShape))
      after = rows[0]?.last ?? null
    }
  await derivePartners(graph, transact, liveLabels, waitingLabels.firm)
}

/**
 * Removes an import from the live network; returns how many nodes went, and the ids of firms that stay
 * because they are claimed.
 */
export async function removeFromNetwork(
  transact: Transact,
  name: string,
): Promise<{ removed: number; claimed: string[] }> {
  const limit = nodesOfBatch
  const removedShape = z.object({ removed: z.number().int() })
  let removed = 0
  for (const label of ['Brief', 'IPAsset', 'Project'] as const)
    removed += await repeatUntilNone(() =>
      transact((run) => run(cypher.removeImported(label), { name, limit }, removedShape)),
    )
  const claimed: string[] = []
  const firmsShape = removedShape.extend({ claimed: z.array(z.string()) })
  const firms = await repeatUntilNone(async () => {
    const rows = await transact(async (run) => {
      const gone = await run(cypher.REMOVE_FIRMS, { name, limit }, firmsShape)
      // Data derived from the imported projects no longer holds for the firms that stay.
      await refreshDerived(run, { projectIds: [], firmIds: gone.flatMap((row) => row.claimed) })
      return gone
    })
    claimed.push(...rows.flatMap((row) => row.claimed))
    return rows
  })
  return { removed: removed + firms - claimed.length, claimed }
}
