import { SaxesParser } from 'saxes'
import { fromBufferPromise } from 'yauzl'
import { UnreadableTable } from './bad-row.ts'

/** Copies of rows that are read of a sheet: each row of a table has an id of its own, so none is meant. */
const MAX_REPEATED_ROWS = 1_000

/** Spaces that a cell may say follow each other: more mean nothing in a table. */
const MAX_SPACES = 100

/** A row of a sheet with its index from 0, up to its last cell that holds something. */
interface OdsRow {
  index: number
  values: string[]
}

/**
 * The rows of a sheet that hold something, in order, their cells as text. A file of a few bytes may say that
 * a cell or row is repeated a million times: rows end with the cell at index `maxColumns`, which holds what
 * the first cell from there on holds.
 * @throws UnreadableTable if rows are repeated more than {@link MAX_REPEATED_ROWS} times in all
 */
export async function* streamOdsRows(
  bytes: Buffer,
  { name, sheet, maxColumns }: { name: string; sheet: string; maxColumns: number },
): AsyncGenerator<OdsRow> {
  const reader = new OdsReader(name, sheet, maxColumns)
  const archive = await fromBufferPromise(bytes)
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== 'content.xml') continue
    const text = new TextDecoder()
    for await (const chunk of await archive.openReadStreamPromise(entry))
      yield* reader.read(text.decode(chunk, { stream: true }))
    yield* reader.read(text.decode())
    return
  }
}

type Attributes = Record<string, string>

class OdsReader {
  readonly #parser = new SaxesParser()
  readonly #name: string
  readonly #sheet: string
  readonly #maxColumns: number
  #rows: OdsRow[] = []
  #isInSheet = false
  /** Index of the row that is read, or comes next. */
  #index = 0
  #copies = 0
  #row: { attributes: Attributes; column: number; values: string[] } | null = null
  #cell: { attributes: Attributes; text: string } | null = null
  #isInParagraph = false
  /** Comments on a cell have paragraphs, too. */
  #isInComment = false

  constructor(name: string, sheet: string, maxColumns: number) {
    this.#name = name
    this.#sheet = sheet
    this.#maxColumns = maxColumns
    this.#parser.on('error', (error) => {
      throw error
    })
    this.#parser.on('opentag', ({ name: tag, attributes }) => this.#open(localName(tag), attributes))
    this.#parser.on('closetag', ({ name: tag }) => this.#close(localName(tag)))
    this.#parser.on('text', (text) => this.#addText(text))
  }

  /** The rows that end within this text. */
  read(text: string): OdsRow[] {
    this.#parser.write(text)
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #open(tag: string, attributes: Attributes): void {
    if (tag === 'table') this.#isInSheet = attributes['table:name'] === this.#sheet
    if (!this.#isInSheet) return
    if (tag === 'table-row') this.#row = { attributes, column: 0, values: [] }
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#cell = { attributes, text: '' }
    else if (tag === 'annotation') this.#isInComment = true
    else if (tag === 'p' && this.#cell && !this.#isInComment) {
      this.#isInParagraph = true
      if (this.#cell.text !== '') this.#cell.text += '\n'
    } else if (tag === 's') this.#addText(' '.repeat(Math.min(countOf(attributes['text:c']), MAX_SPACES)))
    else if (tag === 'tab') this.#addText('\t')
    else if (tag === 'line-break') this.#addText('\n')
  }

  #close(tag: string): void {
    if (tag === 'table') this.#isInSheet = false
    else if (tag === 'table-row') this.#endRow()
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#endCell()
    else if (tag === 'annotation') this.#isInComment = false
    else if (tag === 'p') this.#isInParagraph = false
  }

  #addText(text: string): void {
    if (this.#isInParagraph && this.#cell) this.#cell.text += text
  }

  #endCell(): void {
    if (!this.#row || !this.#cell) return
    const { attributes, text } = this.#cell
    const { values, column } = this.#row
    const value = cellText(attributes, text)
    this.#row.column += countOf(attributes['table:number-columns-repeated'])
    this.#cell = null
    if (value.trim() === '') return
    const first = Math.min(column, this.#maxColumns)
    const end = Math.min(this.#row.column, this.#maxColumns + 1)
    while (values.length < first) values.push('')
    while (values.length < end) values.push(value)
  }

  #endRow(): void {
    if (!this.#row) return
    const { attributes, values } = this.#row
    const count = countOf(attributes['table:number-rows-repeated'])
    this.#row = null
    if (values.length > 0) {
      this.#copies += count - 1
      if (this.#copies > MAX_REPEATED_ROWS)
        throw new UnreadableTable(
          `${this.#name}, line ${this.#index + 1}: rows are repeated more than ${MAX_REPEATED_ROWS} times: delete the copies.`,
        )
      for (let copy = 0; copy < count; copy += 1) this.#rows.push({ index: this.#index + copy, values })
    }
    this.#index += count
  }
}

/** The text of a cell as in a CSV file: days as YYYY-MM-DD, with their time if there is one. */
function cellText(attributes: Attributes, text: string): string {
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return attributes['office:value'] ? String(Number(attributes['office:value'])) : ''
    case 'boolean':
      return attributes['office:boolean-value'] ?? ''
    case 'date':
      return (attributes['office:date-value'] ?? '').replace(/T00:00:00.*$/, '').replace(/T(.{8}).*$/, ' $1')
    default:
      return text
  }
}

/** How often something is repeated: a whole number from 1. */
function countOf(text: string | undefined): number {
  return Math.max(1, Math.trunc(Number(text)) || 1)
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1)
}
