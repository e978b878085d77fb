import { SaxesParser } from 'saxes'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { quote, UnreadableTable } from './bad-row.ts'

/** Most parts of a workbook: it has one for each sheet and picture, and some ten more. */
const MAX_PARTS = 10_000

/** How deep the elements of a part may lie: those of a table lie some ten deep. */
const MAX_DEPTH = 100

/** Most characters from one element to the next: parsers keep them until then, and some read them again. */
const MAX_LENGTH = 1_000_000

/** Most sheets of a workbook. */
const MAX_SHEETS = 100

/** What to do where a workbook is too large. */
export const REMOVE = 'remove sheets and pictures that are not needed, or save the sheet as CSV'

/** A packed workbook and its parts. */
export interface WorkbookParts {
  /** Name of the file as it is shown. */
  name: string
  archive: ZipFile
  entries: readonly { path: string; entry: Entry }[]
}

/**
 * Lists the parts of a packed file. hucre unpacks no part beyond the size that it says it has, but for parts
 * that say 0: these are rejected.
 */
export async function listParts(bytes: Buffer, name: string): Promise<WorkbookParts> {
  const archive = await fromBufferPromise(bytes)
  const entries: { path: string; entry: Entry }[] = []
  for await (const entry of archive.eachEntry()) {
    // As hucre reads it: other readers may take another name from the fields behind it.
    const path = new TextDecoder().decode(entry.fileNameRaw)
    // Two bytes are an empty part, packed.
    if (entry.uncompressedSize === 0 && entry.compressedSize > 2)
      throw new Error(`the part ${quote(path)} says that it is empty and is not`)
    entries.push({ path, entry })
    if (entries.length > MAX_PARTS) throw new Error(`it has more than ${MAX_PARTS} parts`)
  }
  return { name, archive, entries }
}

/** What is done with the elements of a part; names are without their prefix. */
export interface XmlHandlers {
  open?: (tag: string, attributes: Record<string, string>) => void
  close?: (tag: string) => void
  text?: (text: string) => void
}

/**
 * Reads a part piece by piece, and yields after each. Throws where it is no XML, its elements lie more than
 * {@link MAX_DEPTH} deep or {@link MAX_LENGTH} apart, or it has a document type, which parsers read
 * differently; and the reason of the signal once that is aborted.
 */
export async function* parsePart(
  { archive }: WorkbookParts,
  entry: Entry,
  handlers: XmlHandlers,
  signal?: AbortSignal,
): AsyncGenerator<void> {
  const parser = createParser(handlers)
  const text = new TextDecoder()
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    signal?.throwIfAborted()
    parser.write(text.decode(chunk, { stream: true }))
    yield
  }
  parser.write(text.decode())
  parser.close()
  yield
}

function createParser({ open, close, text }: XmlHandlers) {
  const parser = new SaxesParser()
  let depth = 0
  let written = 0
  /** Where the last element begins or ends. */
  let last = 0
  const checkLength = (position: number) => {
    if (position - last > MAX_LENGTH)
      throw new Error(`a text or element is longer than ${MAX_LENGTH} characters`)
  }
  const step = (by: number) => {
    checkLength(parser.position)
    last = parser.position
    depth += by
    if (depth > MAX_DEPTH) throw new Error(`its elements lie more than ${MAX_DEPTH} deep`)
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('it has a document type')
  })
  parser.on('opentag', ({ name, attributes }) => {
    step(1)
    open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    step(-1)
    close?.(localName(name))
  })
  if (text) parser.on('text', text)
  return {
    write(piece: string) {
      parser.write(piece)
      written += piece.length
      // Between two pieces the parser counts the last one twice.
      checkLength(written)
    },
    close: () => parser.close(),
  }
}

/** Adds a sheet to those of a workbook. @throws UnreadableTable if there are more than {@link MAX_SHEETS} */
export function addSheet<Sheet>(sheets: Sheet[], sheet: Sheet, { name }: WorkbookParts): void {
  if (sheets.length === MAX_SHEETS)
    throw new UnreadableTable(
      `${name} has more than ${MAX_SHEETS} sheets: remove those that are not needed, or save the sheet as CSV.`,
    )
  sheets.push(sheet)
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1)
}
