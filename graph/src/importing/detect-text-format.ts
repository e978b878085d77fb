import { analyse } from 'chardet'
import { quote, UnreadableTable, WrongEncoding } from './bad-row.ts'
import { type ColumnMapping, countKnownColumns, isHeader } from './column-names.ts'
import { findEncoding } from './encodings.ts'
import { readBytes, type SourceFile } from './source-file.ts'
import type { TableName } from './tables.ts'

/** How a text file is written: encoding, column separator and line ends. */
export interface TextFormat {
  /** Name of its encoding, as TextDecoder knows it. */
  encoding: string
  separator: ',' | ';' | '\t' | '|'
  /** Whether lines end with a carriage return and no line feed, as on old Macs. */
  carriageReturns: boolean
}

/** Maximum number of rows above the header, such as titles. */
export const MAX_ROWS_ABOVE_HEADER = 20
/**
 * Size in bytes of the sample, from the start of the file, in which the separator is detected, and from which
 * the message suggests an encoding.
 */
const SAMPLE_BYTES = 1_000_000
const SEPARATORS = [',', ';', '\t', '|'] as const

/** First bytes (hex) of file types that are not text, and the message for each. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'is a compressed file: if it is a workbook, let its name end in .xlsx or .ods'],
  ['d0cf11e0', 'is an old Excel workbook: save it as .xlsx'],
  ['25504446', 'is a PDF: only tables can be read'],
]

/**
 * Reads a file once and detects its encoding, separator and line ends. Never guesses an encoding: a file that
 * is not UTF-8 needs `encoding`, unless it begins with a UTF-16 byte order mark.
 * @param encoding The user's choice for files that are not UTF-8, or null
 * @throws UnreadableTable if the file is a known other type or a web page, looks like UTF-16 and none was
 *   named, or is not UTF-8 and no encoding was named
 */
export async function detectTextFormat(
  file: SourceFile,
  encoding: string | null,
  mappings: readonly ColumnMapping[] = [],
): Promise<TextFormat> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const sample: Buffer[] = []
  let sampled = 0
  let isUtf8 = true
  let feeds = false
  let returns = false
  for await (const bytes of readBytes(file)) {
    if (sampled < SAMPLE_BYTES) sample.push(bytes)
    sampled += bytes.length
    feeds ||= bytes.includes(0x0a)
    returns ||= bytes.includes(0x0d)
    if (isUtf8) isUtf8 = decodes(decoder, bytes)
  }
  if (isUtf8) isUtf8 = decodes(decoder)
  const start = Buffer.concat(sample).subarray(0, SAMPLE_BYTES)
  rejectOtherFiles(file, start)
  const carriageReturns = returns && !feeds
  const found = encodingOfMark(start) ?? (isUtf8 && !(encoding && isUtf16(start)) ? 'utf-8' : encoding)
  if (!found) throw notUtf8(file, start)
  if (found === 'utf-8' && isUtf16(start))
    throw new WrongEncoding(
      `${file.name} seems to be UTF-16: give --encoding utf-16le, or save it as UTF-8.`,
      { file: file.name, likely: 'utf-16le' },
    )
  return {
    encoding: found,
    separator: findSeparator(file.table, new TextDecoder(found).decode(start), mappings),
    carriageReturns,
  }
}

/**
 * Yields the bytes of a file as UTF-8; in a file whose lines end with a carriage return alone, each becomes a
 * line feed. @throws UnreadableTable if the text is not in the encoding
 */
export async function* readAsUtf8(
  file: SourceFile,
  { encoding, carriageReturns }: TextFormat,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8' && !carriageReturns) {
    yield* readBytes(file, onBytes)
    return
  }
  const decoder = new TextDecoder(encoding, { fatal: true })
  const write = (text: string) => Buffer.from(carriageReturns ? text.replaceAll('\r', '\n') : text)
  try {
    for await (const bytes of readBytes(file, onBytes)) yield write(decoder.decode(bytes, { stream: true }))
    yield write(decoder.decode())
  } catch (error) {
    if (error instanceof UnreadableTable) throw error
    throw new WrongEncoding(
      `${file.name} is not ${encoding.toUpperCase()}: name its encoding by --encoding.`,
      { file: file.name, likely: null },
    )
  }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined })
    return true
  } catch {
    return false
  }
}

function encodingOfMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function rejectOtherFiles(file: SourceFile, bytes: Buffer): void {
  const start = bytes.subarray(0, 4).toString('hex')
  const other = SIGNATURES.find(([signature]) => start === signature)
  if (other) throw new UnreadableTable(`${file.name} ${other[1]}.`)
  if (/^\s*<(!doctype|html|\?xml)/i.test(bytes.subarray(0, 200).toString('latin1')))
    throw new UnreadableTable(`${file.name} is a web page, not a table: download the file itself.`)
}

/** Minimum number of non-ASCII bytes to guess an encoding from. */
const MIN_BYTES_TO_GUESS = 40

/**
 * The error for a file that is not UTF-8: the likely encoding, if there are enough bytes to guess, and what
 * to do.
 */
function notUtf8(file: SourceFile, bytes: Buffer): WrongEncoding {
  const unread = `${file.name} is not UTF-8, so nothing of it was read.`
  const beyond = bytes.filter((byte) => byte >= 0x80).length
  const guess =
    beyond < MIN_BYTES_TO_GUESS ? null : analyse(bytes).find(({ name }) => isDecodable(name, bytes))
  const likely = guess ? (findEncoding(guess.name) ?? guess.name) : null
  const advice = likely
    ? `It seems to be ${likely}: give --encoding ${likely.toLowerCase()}, or save it as UTF-8.`
    : 'Give its encoding, mostly --encoding gb18030 for Chinese and --encoding windows-1252 for Western files, or save it as UTF-8.'
  return new WrongEncoding(`${unread} ${advice}`, { file: file.name, likely })
}

/** Whether more than a quarter of the bytes are 0: in UTF-16 Latin text about half are. */
function isUtf16(bytes: Buffer): boolean {
  return bytes.filter((byte) => byte === 0).length > bytes.length / 4
}

function isDecodable(encoding: string, bytes: Buffer): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }) !== ''
  } catch {
    return false
  }
}

/**
 * The separator that a first line `sep=;` names (as Excel does); else the one with which one of the first
 * lines is a valid header; else the one by which a line names most columns, or else most lines have several.
 */
function findSeparator(
  table: TableName,
  text: string,
  mappings: readonly ColumnMapping[],
): TextFormat['separator'] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1]
  const named = SEPARATORS.find((separator) => separator === said)
  if (named) return named
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_ROWS_ABOVE_HEADER)
  const rowsBy = (separator: string) => lines.map((line) => line.split(separator).map(withoutQuotes))
  const worth = (separator: string) => {
    const rows = rowsBy(separator)
    const known = rows.map((fields) => countKnownColumns(table, fields, mappings))
    const columns = rows.map((fields) => fields.length)
    return [Math.max(0, ...known), columns.filter((count) => count > 1).length, Math.max(0, ...columns)]
  }
  const header = SEPARATORS.find((separator) =>
    rowsBy(separator).some((fields) => isHeader(table, fields, mappings)),
  )
  const likeliest = SEPARATORS.toSorted((one, other) => {
    const [first, second] = [worth(one), worth(other)]
    const at = first.findIndex((count, index) => count !== second[index])
    return (second[at] ?? 0) - (first[at] ?? 0)
  })
  return header ?? likeliest[0] ?? ','
}

const withoutQuotes = (field: string) => field.trim().replace(/^"(.*)"$/, '$1')

/** Whether TextDecoder knows an encoding of this name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

/** The error message for an unknown name of an encoding. */
export function describeUnknownEncoding(name: string): string {
  return `${quote(name)} is no encoding: write for example gb18030, big5 or windows-1252.`
}
