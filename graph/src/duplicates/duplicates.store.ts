import { z } from 'zod'
import { lookAlikeKeysOf } from '../firms/look-alike-keys.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { cutPage, type Page, type PageRequest } from '../kernel/paging/page.ts'
import { type ComparedRow, type LikelyDuplicate, MAX_FIRMS_OF_DOMAIN } from './collect-duplicates.ts'
import * as cypher from './duplicates.cypher.ts'
import { groupDecisions } from './group-decisions.ts'
import { similarityReasonShape } from './similarity-reason.ts'

/** Pairs that one transaction writes or removes. */
const PAIRS_OF_BATCH = 2_000

/** Runs work in a transaction: of the graph, or one that holds a lease. */
export type Transact = <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>

const firmLikeRowShape = z.object({
  rowId: z.string(),
  otherId: z.string(),
  otherNameZh: z.string(),
  otherNameEn: z.string(),
  because: z.array(similarityReasonShape),
})

/**
 * Firms of the network that rows may be, their names compared as registration does; of a domain that is many
 * firms', one more than count.
 */
export function findFirmsLikeRows(graph: Graph, rows: readonly ComparedRow[]) {
  const asked = rows.map(({ id, nameZh, nameEn, domains, lei, creditCode }) => {
    const nameKeys = [...new Set([nameZh, nameEn])].flatMap(lookAlikeKeysOf)
    return { id, nameKeys, domains, lei, creditCode }
  })
  const parameters = { rows: asked, limit: MAX_FIRMS_OF_DOMAIN + 1 }
  return graph.read(cypher.FIRMS_LIKE_ROWS, parameters, firmLikeRowShape)
}

/** Writes pairs of an import that is read, in the order of its file. */
export async function writeDuplicates(
  transact: Transact,
  name: string,
  pairs: readonly Pick<LikelyDuplicate, 'rowId' | 'otherId' | 'inFile' | 'because'>[],
): Promise<void> {
  const numbered = pairs.map((pair, index) => ({ ...pair, position: index + 1 }))
  for (let from = 0; from < numbered.length; from += PAIRS_OF_BATCH) {
    const batch = numbered.slice(from, from + PAIRS_OF_BATCH)
    await transact((run) => run(cypher.WRITE_PAIRS, { name, pairs: batch }, z.unknown()))
  }
}

/** SAME: the row is no firm of its own. DIFFERENT: it is one. */
export const decisionShape = z.enum(['SAME', 'DIFFERENT'])
export type Decision = z.infer<typeof decisionShape>

const partyShape = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
const pairShape = z.object({
  /** Its place in the order of the file, from 1: where the next page goes on. */
  position: z.number().int(),
  row: partyShape,
  /** A firm of the network or, where `inFile`, another row. */
  other: partyShape.extend({ claimed: z.boolean() }),
  inFile: z.boolean(),
  because: z.array(similarityReasonShape),
  /** Null until somebody decides; the row is then taken for a firm of its own. */
  decision: decisionShape.nullable(),
})
export type LikelyDuplicateRow = z.infer<typeof pairShape>

/**
 * A page of the likely duplicates of an import that waits, in the order of its file. Cost: the page.
 * @param importName as in its target
 */
export async function listLikelyDuplicates(
  graph: Graph,
  importName: string,
  { first, after }: PageRequest<{ position: number }>,
): Promise<Page<LikelyDuplicateRow, { position: number }>> {
  const parameters = { name: importName, after: after?.position ?? 0, limit: first + 1 }
  return cutPage(await graph.read(cypher.PAIRS_OF_IMPORT, parameters, pairShape), first)
}

/** How many likely duplicates an import has that waits, and how many of them nobody has decided. */
export async function countLikelyDuplicates(
  graph: Graph,
  importName: string,
): Promise<{ total: number; undecided: number }> {
  const shape = z.object({ total: z.number().int(), undecided: z.number().int() })
  const [count] = await graph.read(cypher.COUNT_PAIRS, { name: importName }, shape)
  return count ?? { total: 0, undecided: 0 }
}

/** What somebody says of a pair; null takes back what was said. */
export interface PairDecision {
  rowId: string
  otherId: string
  decision: Decision | null
}

/**
 * Decides about likely duplicates of an import that waits: what refers to a row that is the same as another
 * firm will refer to that firm, whose own profile stays as it is. Returns how many of the pairs there were.
 * Cost: the pairs of the import.
 * @throws ContradictoryDecisions where a row would be two firms of the network; nothing is decided then
 */
export function decideDuplicates(
  transact: Transact,
  importName: string,
  decisions: readonly PairDecision[],
): Promise<number> {
  const name = importName
  return transact(async (run) => {
    const decidedShape = z.object({ decided: z.number().int() })
    const [row] = await run(cypher.DECIDE_PAIRS, { name, decisions }, decidedShape)
    const samePairShape = z.object({ rowId: z.string(), otherId: z.string(), inFile: z.boolean() })
    const pairs = await run(cypher.SAME_PAIRS, { name }, samePairShape)
    await run(cypher.SET_SAME, { name, same: groupDecisions(pairs) }, z.unknown())
    return row?.decided ?? 0
  })
}

/**
 * Before an import is published: rows whose firm has left the network meanwhile become firms of their own.
 */
export async function releaseRows(transact: Transact, name: string): Promise<void> {
  await transact((run) => run(cypher.RELEASE_ROWS, { name }, z.unknown()))
}

/** Ids of the firms that rows of an import are, which get what the rows bring. */
export async function findFirmsAddedTo(graph: Graph, name: string): Promise<string[]> {
  const rows = await graph.read(cypher.FIRMS_ADDED_TO, { name }, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

/** Removes the pairs of an import. */
export async function removeDuplicates(transact: Transact, name: string): Promise<void> {
  const shape = z.object({ removed: z.number().int() })
  for (;;) {
    const [row] = await transact((run) => run(cypher.REMOVE_PAIRS, { name, limit: PAIRS_OF_BATCH }, shape))
    if (!row?.removed) return
  }
}
