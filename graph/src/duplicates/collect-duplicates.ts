import { FirstRows } from '../importing/first-rows.ts'
import { groupByParent } from '../kernel/paging/page.ts'
import { type SimilarityReason, similarityReasonShape } from './similarity-reason.ts'

/** Maximum number of pairs that are listed. */
const MAX_PAIRS = 10_000

/** A domain on which more firms have their page is a portal's and says nothing of any of them. */
export const MAX_FIRMS_OF_DOMAIN = 3

/** What is compared of a row of firms. */
export interface ComparedRow {
  id: string
  line: number
  nameZh: string
  nameEn: string
  /** Keys of its names (graph/src/firms/name-key.ts). */
  nameKeys: readonly string[]
  /** The registrable domain of its website. */
  domains: readonly string[]
  lei: string | null
  creditCode: string | null
}

/** A firm of the network that a row may be. */
export interface FirmLikeRow {
  rowId: string
  otherId: string
  otherNameZh: string
  otherNameEn: string
  because: SimilarityReason[]
}

/** A row that may be a firm of the network, or an earlier row. */
export interface LikelyDuplicate {
  line: number
  rowId: string
  rowName: string
  otherId: string
  /** Null for a row: it stands in the file. */
  otherName: string | null
  inFile: boolean
  because: SimilarityReason[]
}

interface Pair extends Omit<LikelyDuplicate, 'because'> {
  because: Set<SimilarityReason>
  domains: readonly string[]
}

/**
 * Gathers likely duplicates of the rows of one import. Memory: 10,000 pairs, and for each name, domain and
 * code that of FirstRows.
 */
export class DuplicateCollector {
  /** How many pairs were left out for want of room. */
  omitted = 0
  readonly #firstRows = new FirstRows()
  /** How many rows name a domain, of domains that more than one names. */
  readonly #rowsOfDomain = new Map<string, number>()
  readonly #pairs: Pair[] = []

  /** Compares rows with those before them, and takes what the network has of them. */
  add(rows: readonly ComparedRow[], likeThem: readonly FirmLikeRow[]): void {
    const firmsOfRows = groupByParent(
      rows.map(({ id }) => id),
      likeThem.map((row) => ({ parentId: row.rowId, row })),
    )
    for (const [index, row] of rows.entries()) {
      const firms = firmsOfRows[index] ?? []
      const shared = firms.filter(({ because }) => because.includes('DOMAIN')).length > MAX_FIRMS_OF_DOMAIN
      for (const { otherId, otherNameZh, otherNameEn, because } of firms) {
        const reasons = because.filter((reason) => reason !== 'DOMAIN' || !shared)
        this.#take(row, { otherId, otherName: nameOf(otherNameZh, otherNameEn), inFile: false }, reasons)
      }
      for (const [otherId, reasons] of this.#findEarlier(row))
        this.#take(row, { otherId, otherName: null, inFile: true }, reasons)
    }
  }

  /** All pairs, in the order of the file; `isRow` says whether an id is that of a row of this import. */
  list(isRow: (id: string) => boolean): LikelyDuplicate[] {
    const pairs = new Map<string, LikelyDuplicate>()
    for (const { because, domains, ...pair } of this.#pairs) {
      const isPortal = domains.some((domain) => (this.#rowsOfDomain.get(domain) ?? 0) > MAX_FIRMS_OF_DOMAIN)
      const reasons = similarityReasonShape.options.filter(
        (reason) => because.has(reason) && !(reason === 'DOMAIN' && isPortal),
      )
      if (reasons.length === 0) continue
      const key = JSON.stringify([pair.rowId, pair.otherId].sort())
      const listed = pairs.get(key)
      // A firm that an earlier run of this import brought is its row of now.
      const inFile = pair.inFile || isRow(pair.otherId)
      if (!listed || pair.inFile) pairs.set(key, { ...pair, inFile, because: reasons })
    }
    return [...pairs.values()]
  }

  /** Earlier rows that a row may be, each with what speaks for it. */
  #findEarlier(row: ComparedRow): Map<string, Set<SimilarityReason>> {
    const earlier = new Map<string, Set<SimilarityReason>>()
    const look = (reason: SimilarityReason, value: string) => {
      const id = this.#firstRows.take(`${reason} ${value}`, row.id)
      if (id === row.id) return
      earlier.set(id, (earlier.get(id) ?? new Set()).add(reason))
      if (reason === 'DOMAIN') this.#rowsOfDomain.set(value, (this.#rowsOfDomain.get(value) ?? 1) + 1)
    }
    for (const code of [row.lei, row.creditCode]) if (code !== null) look('CODE', code)
    for (const domain of row.domains) look('DOMAIN', domain)
    for (const key of row.nameKeys) look('NAME', key)
    return earlier
  }

  #take(
    row: ComparedRow,
    other: Pick<Pair, 'otherId' | 'otherName' | 'inFile'>,
    because: Iterable<SimilarityReason>,
  ): void {
    if (this.#pairs.length >= MAX_PAIRS) {
      this.omitted += 1
      return
    }
    const { id, line, domains } = row
    const rowName = nameOf(row.nameZh, row.nameEn)
    this.#pairs.push({ ...other, line, rowId: id, rowName, because: new Set(because), domains })
  }
}

/** Both names of a firm; one, where they are the same. */
function nameOf(nameZh: string, nameEn: string): string {
  return nameZh === nameEn ? nameZh : `${nameZh} / ${nameEn}`
}
