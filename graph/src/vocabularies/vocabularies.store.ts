import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { type Count, cutPage, type Page, type PageRequest } from '../kernel/paging/page.ts'
import { checkEntry } from './check-entries.ts'
import type { Problem } from './problems.ts'
import * as cypher from './vocabularies.cypher.ts'
import {
  VOCABULARY_ENTRY_ADDED,
  VOCABULARY_ENTRY_RENAMED,
  VOCABULARY_ENTRY_RETIRED,
} from './vocabularies.events.ts'
import {
  entryShape,
  type GivenEntry,
  type KnownEntries,
  MAX_ENTRIES,
  type VocabularyEntry,
  type VocabularyName,
} from './vocabulary-entry.ts'

/** An entry, and how often it is used. */
export interface UsedEntry extends VocabularyEntry {
  vocabulary: VocabularyName
  /** Firms, projects, briefs, IP assets and grants that refer to it. */
  uses: number
  /** Entries that lie in it. */
  parts: number
}

/** Who changes which entry. */
interface Change {
  vocabulary: VocabularyName
  code: string
  actor: string
}

const usedShape = z.object({ entry: entryShape, uses: z.number().int(), parts: z.number().int() })

/** All entries of a vocabulary, by code. */
export async function readEntries(run: Run, vocabulary: VocabularyName): Promise<KnownEntries> {
  // One may be larger, from before there was a limit.
  const parameters = { limit: MAX_ENTRIES * 4 }
  const rows = await run(cypher.ENTRIES[vocabulary], parameters, z.object({ entry: entryShape }))
  return new Map(rows.map(({ entry }) => [entry.code, entry]))
}

/** A page of the entries of a vocabulary, in the order of codes. */
export async function findEntries(
  graph: Graph,
  vocabulary: VocabularyName,
  { first, after }: PageRequest<string>,
): Promise<Page<UsedEntry, string>> {
  const parameters = { after: after ?? '', limit: first + 1 }
  const rows = await graph.read(cypher.PAGE_OF_ENTRIES[vocabulary], parameters, usedShape)
  return cutPage(
    rows.map((row) => toUsed(vocabulary, row)),
    first,
  )
}

/** How many entries a vocabulary has. */
export async function countEntries(graph: Graph, vocabulary: VocabularyName): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_ENTRIES[vocabulary], {}, shape)
  return { count: row?.count ?? 0, exact: true }
}

/** An entry; null if there is none of that code. */
export async function findEntry(
  run: Run,
  vocabulary: VocabularyName,
  code: string,
): Promise<UsedEntry | null> {
  const [row] = await run(cypher.ENTRY_BY_CODE[vocabulary], { code }, usedShape)
  return row ? toUsed(vocabulary, row) : null
}

/** Adds an entry; the reason why not where it cannot be one, e.g. since there is one of that code. */
export function addEntry(
  graph: Graph,
  { vocabulary, actor }: Omit<Change, 'code'>,
  given: GivenEntry,
): Promise<UsedEntry | { problem: Problem } | 'EXISTS'> {
  return graph.write(async (run) => {
    await run(cypher.BEGIN_CHANGE, {}, z.unknown())
    const known = await readEntries(run, vocabulary)
    if (known.has(given.code)) return 'EXISTS'
    const checked = checkEntry(vocabulary, known, given)
    if ('problem' in checked) return checked
    await writeEntry(run, vocabulary, checked.entry)
    const payload = payloadOf(vocabulary, checked.entry)
    await recordEvent(run, VOCABULARY_ENTRY_ADDED, { actor, subject: actor, payload })
    return { ...checked.entry, vocabulary, uses: 0, parts: 0 }
  })
}

/** Gives an entry other names; null if there is none of that code. */
export function renameEntry(
  graph: Graph,
  { vocabulary, code, actor }: Change,
  names: { nameZh: string; nameEn: string },
): Promise<UsedEntry | { problem: Problem } | null> {
  return graph.write(async (run) => {
    await run(cypher.BEGIN_CHANGE, {}, z.unknown())
    const known = await readEntries(run, vocabulary)
    const before = known.get(code)
    if (!before) return null
    const checked = checkEntry(vocabulary, known, {
      ...names,
      code,
      parents: null,
      typicalSide: null,
      type: null,
    })
    if ('problem' in checked) return checked
    await writeEntry(run, vocabulary, checked.entry)
    if (before.nameZh !== names.nameZh || before.nameEn !== names.nameEn)
      await recordEvent(run, VOCABULARY_ENTRY_RENAMED, {
        actor,
        subject: actor,
        before: { nameZh: before.nameZh, nameEn: before.nameEn },
        payload: payloadOf(vocabulary, checked.entry),
      })
    return findEntry(run, vocabulary, code)
  })
}

/** Deletes an entry that nothing uses; returns it as it was, used or not, or null if there is none. */
export function retireEntry(
  graph: Graph,
  { vocabulary, code, actor }: Change,
): Promise<{ entry: UsedEntry; retired: boolean } | null> {
  return graph.write(async (run) => {
    await run(cypher.BEGIN_CHANGE, {}, z.unknown())
    const entry = await findEntry(run, vocabulary, code)
    if (!entry) return null
    const gone = await run(cypher.DELETE_ENTRY[vocabulary], { code }, z.object({ code: z.string() }))
    if (gone.length === 0) return { entry, retired: false }
    const payload = payloadOf(vocabulary, entry)
    await recordEvent(run, VOCABULARY_ENTRY_RETIRED, { actor, subject: actor, payload })
    return { entry, retired: true }
  })
}

async function writeEntry(run: Run, vocabulary: VocabularyName, entry: VocabularyEntry): Promise<void> {
  await run(cypher.WRITE_ENTRIES[vocabulary], { rows: [entry], importName: null }, z.unknown())
  await run(cypher.WRITE_PARENTS[vocabulary], { rows: [entry] }, z.unknown())
}

function payloadOf(vocabulary: VocabularyName, { code, nameZh, nameEn }: VocabularyEntry) {
  return { vocabulary, code, nameZh, nameEn }
}

function toUsed(vocabulary: VocabularyName, { entry, ...uses }: z.infer<typeof usedShape>): UsedEntry {
  return { ...entry, ...uses, vocabulary }
}
