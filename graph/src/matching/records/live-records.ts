import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { type FirmRecord, parseRecord } from './firm-record.ts'
import * as cypher from './firm-records.cypher.ts'

/** Records that one read brings, when all are read and afterwards. */
const FIRST_PAGE = 1_000
const PAGE = 500

/**
 * Milliseconds after a check in which no other is made: with what a check takes, a copy is at most this late.
 */
const CHECK_EVERY = 200

/**
 * Milliseconds after which all of the newest version can be read: a commit shows the number of its version a
 * moment before the index of records has its entries, so the newest is read again once. Earlier ones are
 * whole, since the next begins when the locks of the one before are free.
 */
const SETTLES_AFTER = 1_000

/** Keeps what is derived from records, e.g. an index of them. */
export interface RecordListener {
  /** A record that is new or has changed; it may be the same as before. */
  upsert(record: FirmRecord): void
  /** A firm that is gone, or was never there. */
  remove(id: string): void
}

const versionShape = z.object({ id: z.string(), version: z.number().int() })
const recordShape = versionShape.extend({ record: z.string() })
const numberShape = z.object({ number: z.number().int() })

/** What one reading found. */
interface Changes {
  gone: z.infer<typeof versionShape>[]
  records: { version: number; record: FirmRecord }[]
  /** Ids of firms whose records cannot be read. */
  bad: string[]
}

/** A page that begins after a version begins after all ids of it. */
const AFTER_ALL_IDS = '\uffff'

/**
 * Keeps a copy of the records of firms in memory up to date: `refresh` before it is used. What a writer of
 * this process, or of another, has committed and the outbox has drained is there at most CHECK_EVERY later.
 */
export class LiveRecords {
  readonly #graph: Graph
  readonly #listener: RecordListener
  readonly #onBadRecord: (firmId: string) => void
  /** Ids of all records that the listener has. */
  readonly #ids = new Set<string>()
  /** The newest version that was seen, and when first; all up to `settled` has been read for good. */
  #seen = { number: 0, at: 0 }
  #settled = 0
  /** Versions of what was read after `settled`, by firm. */
  #recent = new Map<string, number>()
  #checkedAt = Number.NEGATIVE_INFINITY
  #refreshing: Promise<void> | null = null

  /** @param onBadRecord called for each stored record that cannot be read; the copy leaves it as it is. */
  constructor(graph: Graph, listener: RecordListener, onBadRecord: (firmId: string) => void) {
    this.#graph = graph
    this.#listener = listener
    this.#onBadRecord = onBadRecord
  }

  /** How many firms the copy has. */
  get size(): number {
    return this.#ids.size
  }

  /**
   * Brings the copy up to date; the first call reads all records. Calls at the same time share one reading.
   * One that throws has changed nothing.
   */
  refresh(): Promise<void> {
    if (performance.now() - this.#checkedAt < CHECK_EVERY) return Promise.resolve()
    this.#refreshing ??= this.#check().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #check(): Promise<void> {
    const checkedAt = performance.now()
    const [row] = await this.#graph.read(cypher.NEWEST_VERSION, {}, numberShape)
    const number = row?.number ?? 0
    if (number !== this.#seen.number) {
      // A database that was restored is older than the copy; a copy that slept has missed tombstones.
      const startsOver = number < this.#seen.number || this.#settled < (await this.#readPurged())
      const from = startsOver ? 0 : this.#settled
      this.#apply(await this.#readAfter(from), startsOver)
      this.#seen = { number, at: checkedAt }
      this.#settle(number - 1)
    } else if (this.#settled < number && checkedAt - this.#seen.at >= SETTLES_AFTER) {
      this.#apply(await this.#readAfter(this.#settled), false)
      this.#settle(number)
    }
    this.#checkedAt = checkedAt
  }

  async #readPurged(): Promise<number> {
    const shape = z.object({ purgedTo: z.number().int() })
    return (await this.#graph.read(cypher.PURGED_VERSION, {}, shape))[0]?.purgedTo ?? 0
  }

  async #readAfter(version: number): Promise<Changes> {
    // Before records: a firm that is there again has a newer one.
    const gone = await this.#graph.read(cypher.TOMBSTONES_AFTER, { version }, versionShape)
    const changes: Changes = { gone, records: [], bad: [] }
    const limit = version === 0 ? FIRST_PAGE : PAGE
    for (let after = { version, id: AFTER_ALL_IDS }; ; ) {
      const page = await this.#graph.read(cypher.RECORDS_AFTER, { ...after, limit }, recordShape)
      for (const { id, version: at, record: text } of page) {
        const record = parseRecord(text)
        if (record?.id === id) changes.records.push({ version: at, record })
        else changes.bad.push(id)
      }
      const last = page.at(-1)
      if (!last || page.length < limit) return changes
      after = { version: last.version, id: last.id }
    }
  }

  #apply({ gone, records, bad }: Changes, startsOver: boolean): void {
    if (startsOver) {
      const found = new Set([...records.map(({ record: { id } }) => id), ...bad])
      for (const id of this.#ids) if (!found.has(id)) this.#remove(id)
      this.#recent.clear()
    }
    for (const { id, version } of gone) if (this.#isNew(id, version)) this.#remove(id)
    for (const { record, version } of records) {
      if (!this.#isNew(record.id, version)) continue
      this.#ids.add(record.id)
      this.#listener.upsert(record)
    }
    for (const id of bad) this.#onBadRecord(id)
  }

  #remove(id: string): void {
    this.#ids.delete(id)
    this.#listener.remove(id)
  }

  #isNew(id: string, version: number): boolean {
    if (this.#recent.get(id) === version) return false
    this.#recent.set(id, version)
    return true
  }

  #settle(version: number): void {
    this.#settled = version
    for (const [id, at] of this.#recent) if (at <= version) this.#recent.delete(id)
  }
}
