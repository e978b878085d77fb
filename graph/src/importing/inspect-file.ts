import { analyse } from 'chardet'
import { quote, UnreadableTable } from './bad-row.ts'
import { isHeader } from './column-names.ts'
import { readBytes, type SourceFile } from './source-file.ts'
import type { TableName } from './tables.ts'

/** The encoding of the text of a file. */
export interface FileFormat {
  /** Name of its encoding, as TextDecoder knows it. */
  encoding: string
  separator: ',' | ';' | '\t' | '|'
  /** Whether its lines end with a carriage return alone. */
  carriageReturns: boolean
}

/** Rows above the header that are looked at: titles, and what a spreadsheet shows above its table. */
export const MAX_ROWS_ABOVE_HEADER = 20
/** Bytes from which the separator, and an encoding that is not UTF-8, are guessed. */
const SAMPLE_BYTES = 1_000_000
const SEPARATORS = [',', ';', '\t', '|'] as const

/** Files of other programs, by their first bytes. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'is a packed file: if it is a workbook, let its name end in .xlsx or .ods'],
  ['d0cf11e0', 'is an old Excel workbook: save it as .xlsx'],
  ['25504446', 'is a PDF: only tables can be read'],
]

/**
 * Reads a file once and detects its encoding. Doubtful bytes are never decoded: a file
 * that is not UTF-8 needs its encoding as an option, unless a byte order mark gives it.
 * @param encoding of files that are not UTF-8, where the user named one
 * @throws UnreadableTable for a file that is no text, or not UTF-8 without a named encoding
 */
export async function inspectFile(file: SourceFile, encoding: string | null): Promise<FileFormat> {
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
  if (!found) throw new UnreadableTable(notUtf8(file, start))
  if (found === 'utf-8' && isUtf16(start))
    throw new UnreadableTable(
      `${file.name} seems to be UTF-16: give --encoding utf-16le, or save it as UTF-8.`,
    )
  return {
    encoding: found,
    separator: findSeparator(file.table, new TextDecoder(found).decode(start)),
    carriageReturns,
  }
}

/**
 * The bytes of a file as UTF-8 with line feeds. @throws UnreadableTable if the text is not in the encoding
 */
export async function* readAsUtf8(
  file: SourceFile,
  { encoding, carriageReturns }: FileFormat,
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
    throw new UnreadableTable(
      `${file.name} is not ${encoding.toUpperCase()}: name its encoding by --encoding.`,
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
    throw new UnreadableTable(`${file.name} is a page of the web and no table: download the file itself.`)
}

/** Fewer bytes beyond ASCII say nothing of an encoding. */
const BYTES_TO_GUESS = 40

/** A message with the likely encoding, and what to do. */
function notUtf8(file: SourceFile, bytes: Buffer): string {
  const unread = `${file.name} is not UTF-8, so nothing of it was read.`
  const beyond = bytes.filter((byte) => byte >= 0x80).length
  const guess = beyond < BYTES_TO_GUESS ? null : analyse(bytes).find(({ name }) => isDecodable(name, bytes))
  // ISO 8859-1 has no quotes and dashes, which files of Windows have in its place.
  const encoding = guess?.name.replace('ISO-8859-1', 'windows-1252')
  if (!encoding)
    return `${unread} Give its encoding, mostly --encoding gb18030 for Chinese and --encoding windows-1252 for Western files, or save it as UTF-8.`
  return `${unread} It seems to be ${encoding}: give --encoding ${encoding.toLowerCase()}, or save it as UTF-8.`
}

/** Whether every other byte is 0, as in Latin text in UTF-16. */
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
 * The separator with which one of the first lines names the columns that the table needs, else the one of
 * most columns. A line `sep=;`, as Excel reads it, says it.
 */
function findSeparator(table: TableName, text: string): FileFormat['separator'] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1]
  const named = SEPARATORS.find((separator) => separator === said)
  if (named) return named
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_ROWS_ABOVE_HEADER)
  const rowsBy = (separator: string) => lines.map((line) => line.split(separator).map(withoutQuotes))
  const columns = (separator: string) => Math.max(...rowsBy(separator).map((fields) => fields.length), 0)
  return (
    SEPARATORS.find((separator) => rowsBy(separator).some((fields) => isHeader(table, fields))) ??
    SEPARATORS.toSorted((one, other) => columns(other) - columns(one))[0] ??
    ','
  )
}

const withoutQuotes = (field: string) => field.trim().replace(/^"(.*)"$/, '$1')

/** Whether an encoding has a name that can be read. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

/** A message if an encoding is unknown. */
export function describeUnknownEncoding(name: string): string {
  return `${quote(name)} is no encoding: write for example gb18030, big5 or windows-1252.`
}
