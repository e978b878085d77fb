import type { Graph } from '../kernel/driver/driver.ts'
import { checkEntries } from '../vocabularies/check-entries.ts'
import { describeProblem, type Problem } from '../vocabularies/problems.ts'
import { readEntries } from '../vocabularies/vocabularies.store.ts'
import {
  type GivenEntry,
  type KnownEntries,
  MAX_ENTRIES,
  type MarketType,
  type VocabularyEntry,
  type VocabularyName,
} from '../vocabularies/vocabulary-entry.ts'
import { quote, type TakeBadRow } from './bad-row.ts'
import { foldText } from './fold-text.ts'
import type { TableRow } from './tables.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** The entries of all vocabularies. */
export type Entries = Readonly<Record<VocabularyName, KnownEntries>>

export const NO_ENTRIES: Entries = {
  capabilities: new Map(),
  heritage_domains: new Map(),
  markets: new Map(),
}

/** A row of a vocabulary that can be written: the values of its columns. */
export interface EntryRow {
  line: number
  columns: Record<string, string | readonly string[] | null>
}

/** The vocabularies of the live network. Cost: their size. */
export async function findNetworkEntries(graph: Graph): Promise<Entries> {
  const [capabilities, heritageDomains, markets] = await Promise.all([
    readEntries(graph.read, 'capabilities'),
    readEntries(graph.read, 'heritage_domains'),
    readEntries(graph.read, 'markets'),
  ])
  return { capabilities, heritage_domains: heritageDomains, markets }
}

/** What rows of firms and the rest may call things. */
export function vocabularyOf({ capabilities, heritage_domains: domains, markets }: Entries): Vocabulary {
  const toTerm = ({ code, nameZh, nameEn }: VocabularyEntry) => ({ id: code, nameZh, nameEn })
  const all = [...capabilities.values()]
  return createVocabulary({
    capabilities: all.filter(({ parents }) => parents.length > 0).map(toTerm),
    capabilityGroups: all.filter(({ parents }) => parents.length === 0).map(toTerm),
    domains: [...domains.values()].map(toTerm),
    markets: [...markets.values()].map(toTerm),
  })
}

/**
 * The rows of one vocabulary, kept until its table is read to its end: as many as a vocabulary has entries.
 */
export class EntryRows {
  readonly #file: { name: string; table: VocabularyName }
  readonly #onBadRow: TakeBadRow
  readonly #rows = new Map<string, { line: number; given: GivenEntry; columns: EntryRow['columns'] }>()

  constructor(file: { name: string; table: VocabularyName }, onBadRow: TakeBadRow) {
    this.#file = file
    this.#onBadRow = onBadRow
  }

  add(block: readonly { line: number; row: { code: string; marketType?: string | null } }[]): void {
    for (const { line, row } of block) {
      const { code, marketType: text = null } = row
      const marketType = text === null ? null : findMarketType(text)
      if (this.#rows.has(code))
        this.#report(line, 'code', `${quote(code)} is there twice; the first row was taken`)
      else if (this.#rows.size >= MAX_ENTRIES)
        this.#reportProblem(line, { kind: 'FULL', column: 'code', values: [] })
      else if (marketType === undefined)
        this.#reportProblem(line, { kind: 'NO_TYPE', column: 'marketType', values: [text ?? ''] })
      else {
        const columns = { ...row, marketType }
        this.#rows.set(code, { line, given: toGivenEntry(columns), columns })
      }
    }
  }

  /** The rows that can be written beside what is known, and what is known then; reports the others. */
  check(known: KnownEntries): { good: EntryRow[]; after: KnownEntries } {
    const given = [...this.#rows.values()].map((row) => ({ ...row.given, row }))
    const { good, bad, after } = checkEntries(this.#file.table, known, given)
    for (const { given: each, problem } of bad.toSorted(
      (one, other) => one.given.row.line - other.given.row.line,
    ))
      this.#reportProblem(each.row.line, problem)
    return { good: good.map(({ given: { row } }) => ({ line: row.line, columns: row.columns })), after }
  }

  #reportProblem(line: number, problem: Problem): void {
    this.#report(line, problem.column, describeProblem(problem, 'en'))
  }

  #report(line: number, column: string, reason: string): void {
    this.#onBadRow({ file: this.#file.name, line, column, reason, leftOut: 'ROW' })
  }
}

/** What a row says of its entry; empty cells leave it as it is. */
export function toGivenEntry(row: Partial<EntryColumns> & Pick<EntryColumns, 'code'>): GivenEntry {
  const { code, nameZh = null, nameEn = null, typicalSide = null, marketType = null, group, regions } = row
  const parents = group ? [group] : (regions ?? [])
  return { code, nameZh, nameEn, typicalSide, type: marketType, parents: parents.length > 0 ? parents : null }
}

/** The columns of all vocabularies, `marketType` being understood. */
export type EntryColumns = Omit<TableRow<'capabilities'> & TableRow<'markets'>, 'marketType'> & {
  marketType: MarketType | null
}

/** The type that a text names; undefined if it names none. */
function findMarketType(text: string): MarketType | undefined {
  return MARKET_TYPE_NAMES.get(foldText(text))
}

const MARKET_TYPE_NAMES = new Map<string, MarketType>([
  ['country', 'country'],
  ['国家', 'country'],
  ['area', 'area'],
  ['地区', 'area'],
  ['region', 'region'],
  ['区域', 'region'],
])
