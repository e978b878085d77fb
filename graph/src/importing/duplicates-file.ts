import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { LikelyDuplicate } from '../duplicates/collect-duplicates.ts'
import type { Decision, PairDecision } from '../duplicates/duplicates.store.ts'
import { quote, UnreadableTable } from './bad-row.ts'
import { withoutGuard, writeCsvRow } from './csv-row.ts'
import { foldText } from './fold-text.ts'

const HEADER = ['line', 'row', 'rowName', 'other', 'otherName', 'where', 'because', 'decision']
const WORDS: Record<string, Decision> = {
  same: 'SAME',
  相同: 'SAME',
  different: 'DIFFERENT',
  不同: 'DIFFERENT',
}

/** Writes likely duplicates as a CSV file whose last column is to be filled in, with what was decided. */
export async function writeDuplicatesFile(
  path: string,
  pairs: readonly LikelyDuplicate[],
  decisions: readonly PairDecision[],
): Promise<void> {
  const decided = new Map(decisions.map((pair) => [keyOf(pair), pair.decision]))
  const rows = pairs.map((pair) => {
    const { line, rowId, rowName, otherId, otherName, inFile, because } = pair
    const decision = decided.get(keyOf(pair))?.toLowerCase() ?? ''
    const reasons = because.join(' ').toLowerCase()
    return writeCsvRow([
      ...[line, rowId, rowName, otherId, otherName],
      ...[inFile ? 'file' : 'network', reasons, decision],
    ])
  })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, ['\uFEFF', writeCsvRow(HEADER), ...rows].join(''))
}

const rowsShape = z.array(z.object({ row: z.string(), other: z.string(), decision: z.string() }))

/**
 * Reads what was filled in: `same` or `different` (相同, 不同); what is empty is undecided and left out.
 * @throws UnreadableTable with a message for the user
 */
export async function readDecisions(path: string): Promise<PairDecision[]> {
  const name = basename(path)
  return readRows(name, await readFile(path)).flatMap(({ row, other, decision }, index) => {
    const word = foldText(decision)
    if (word === '') return []
    const decided = WORDS[word]
    if (!decided)
      throw new UnreadableTable(
        `${name}, row ${index + 1}: ${quote(decision)} is neither same nor different (相同, 不同).`,
      )
    return { rowId: withoutGuard(row), otherId: withoutGuard(other), decision: decided }
  })
}

function readRows(name: string, bytes: Buffer): z.infer<typeof rowsShape> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return rowsShape.parse(parse(text, { columns: true, delimiter: [',', ';', '\t'], relax_quotes: true }))
  } catch (error) {
    throw new UnreadableTable(
      `${name} cannot be read: it has to be a CSV file in UTF-8 with the columns row, other and decision.`,
      { cause: error },
    )
  }
}

function keyOf({ rowId, otherId }: Pick<PairDecision, 'rowId' | 'otherId'>): string {
  return JSON.stringify([rowId, otherId])
}
