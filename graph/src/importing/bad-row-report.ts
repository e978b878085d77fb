import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import type { BadRow } from './bad-row.ts'
import { writeCsvRow } from './csv-row.ts'
import { inChinese } from './in-chinese.ts'

/** Maximum number of distinct kinds of bad rows. */
const MAX_KINDS = 200

/** Bad rows of one kind: the same column of the same file, and the same reason but for what it quotes. */
export interface BadRowKind {
  count: number
  /** The first of them. */
  example: BadRow
}

/**
 * Counts bad rows and cells by kind and writes each of them to a file as CSV, where it is wanted also to one
 * in Chinese; the files appear with the first.
 */
export class BadRowReport {
  /** How many rows were left out. */
  rows = 0
  /** How many cells were left out of rows that were taken. */
  cells = 0
  readonly path: string
  readonly #kinds = new Map<string, BadRowKind>()
  readonly #file: CsvFile
  readonly #chinese: CsvFile | null

  constructor(path: string, pathInChinese?: string) {
    this.path = path
    this.#file = new CsvFile(path, 'file,line,column,leftOut,reason\n')
    // Spreadsheets know its encoding by the mark.
    this.#chinese = pathInChinese ? new CsvFile(pathInChinese, '\uFEFF文件,行,列,未读入,原因\n') : null
  }

  /** How many rows and cells were left out. */
  get count(): number {
    return this.rows + this.cells
  }

  /** The kinds of bad rows, the most frequent first; at most 200. */
  get kinds(): BadRowKind[] {
    return [...this.#kinds.values()].sort((one, other) => other.count - one.count)
  }

  add(row: BadRow): void {
    if (row.leftOut === 'ROW') this.rows += 1
    else this.cells += 1
    const name = JSON.stringify([row.file, row.column, row.reason.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '')])
    const kind = this.#kinds.get(name)
    if (kind) kind.count += 1
    else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(name, { count: 1, example: row })
    const { file, line, column, leftOut, reason } = row
    this.#file.add([file, line, column ?? '', leftOut, reason])
    const left = leftOut === 'ROW' ? '整行' : '单元格'
    this.#chinese?.add([file, line, column ?? '', left, inChinese(reason)])
  }

  /**
   * Writes what was added. To be awaited now and then, so that a file full of bad rows does not fill the
   * memory.
   */
  async flush(): Promise<void> {
    await Promise.all([this.#file.flush(), this.#chinese?.flush()])
  }

  async close(): Promise<void> {
    await Promise.all([this.#file.close(), this.#chinese?.close()])
  }
}

/** A CSV file that appears with its first row. */
class CsvFile {
  readonly #path: string
  readonly #header: string
  #stream: WriteStream | null = null
  #waiting: string[] = []

  constructor(path: string, header: string) {
    this.#path = path
    this.#header = header
  }

  add(fields: readonly (string | number)[]): void {
    this.#waiting.push(writeCsvRow(fields))
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    if (!this.#stream) {
      await mkdir(dirname(this.#path), { recursive: true })
      this.#stream = createWriteStream(this.#path)
      this.#waiting.unshift(this.#header)
    }
    const text = this.#waiting.join('')
    this.#waiting = []
    const stream = this.#stream
    await new Promise<void>((resolve, reject) =>
      stream.write(text, (error) => (error ? reject(error) : resolve())),
    )
  }

  async close(): Promise<void> {
    await this.flush()
    if (!this.#stream) return
    this.#stream.end()
    await finished(this.#stream)
  }
}
