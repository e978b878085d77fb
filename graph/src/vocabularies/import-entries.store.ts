import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { checkEntries } from './check-entries.ts'
import * as cypher from './vocabularies.cypher.ts'
import { VOCABULARY_IMPORTED } from './vocabularies.events.ts'
import { readEntries } from './vocabularies.store.ts'
import { type GivenEntry, MAX_ENTRIES, VOCABULARIES, type VocabularyName } from './vocabulary-entry.ts'

/** Which import brings entries, and its record as the subject of events. */
interface Source {
  name: string
  key: string
}

/**
 * Writes entries that an import brings, as far as the network still takes them: it may have changed since
 * they were checked. Leaves an event where that changes anything. Repeatable.
 */
export async function importEntries(
  run: Run,
  vocabulary: VocabularyName,
  given: readonly GivenEntry[],
  { name, key }: Source,
): Promise<void> {
  if (given.length === 0) return
  await run(cypher.BEGIN_CHANGE, {}, z.unknown())
  const known = await readEntries(run, vocabulary)
  const { good } = checkEntries(vocabulary, known, given)
  const rows = good.map(({ entry }) => entry)
  const added = rows.filter(({ code }) => !known.has(code)).length
  const changed = rows.filter(
    (entry) => known.has(entry.code) && !isDeepStrictEqual(known.get(entry.code), entry),
  ).length
  if (added + changed === 0) return
  await run(cypher.WRITE_ENTRIES[vocabulary], { rows, importName: name }, z.unknown())
  await run(cypher.WRITE_PARENTS[vocabulary], { rows }, z.unknown())
  await recordEvent(run, VOCABULARY_IMPORTED, {
    actor: 'operator',
    subject: key,
    payload: { vocabulary, added, changed },
  })
}

const codeShape = z.object({ code: z.string() })

/**
 * Deletes the entries that an import made and that nothing uses any more; the others stay, and are no
 * import's any more. Returns how many went.
 */
export async function removeImportedEntries(run: Run, name: string): Promise<number> {
  await run(cypher.BEGIN_CHANGE, {}, z.unknown())
  let removed = 0
  for (const vocabulary of VOCABULARIES) {
    // What lies in others goes before them.
    for (let gone = 1; gone > 0; removed += gone)
      gone = (await run(cypher.DELETE_IMPORTED[vocabulary], { name, limit: MAX_ENTRIES }, codeShape)).length
    await run(cypher.KEEP_IMPORTED[vocabulary], { name }, z.unknown())
  }
  return removed
}
