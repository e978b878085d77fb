import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import type { BadRow } from './bad-row.ts'

/** Keeps count of bad rows and writes each of them to a file as CSV (`file,line,column,reason`); the file appears with the first. */
export class BadRowReport {
  /** How many rows were bad. */
  count = 0
  /** The first of them, for the screen. */
  readonly first: BadRow[] = []
  readonly path: string
  private readonly shown: number
  private stream: WriteStream | null = null
  private waiting: string[] = ['file,line,column,reason\n']

  constructor(path: string, shown = 20) {
    this.path = path
    this.shown = shown
  }

  add(row: BadRow): void {
    this.count += 1
    if (this.first.length < this.shown) this.first.push(row)
    this.waiting.push(`${[row.file, row.line, row.column ?? '', row.reason].map(writeField).join(',')}\n`)
  }

  /** Writes what was added. To be awaited now and then, so that a file full of bad rows does not fill the memory. */
  async flush(): Promise<void> {
    if (this.count === 0 || this.waiting.length === 0) return
    if (!this.stream) {
      await mkdir(dirname(this.path), { recursive: true })
      this.stream = createWriteStream(this.path)
    }
    const text = this.waiting.join('')
    this.waiting = []
    const stream = this.stream
    await new Promise<void>((resolve, reject) =>
      stream.write(text, (error) => (error ? reject(error) : resolve())),
    )
  }

  async close(): Promise<void> {
    await this.flush()
    if (!this.stream) return
    this.stream.end()
    await finished(this.stream)
  }
}

function writeField(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
