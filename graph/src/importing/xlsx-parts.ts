import { posix } from 'node:path'
import { quote, UnreadableTable } from './bad-row.ts'
import { addSheet, parsePart, REMOVE, type WorkbookParts, type XmlHandlers } from './workbook-parts.ts'

/** Largest part that is read as a whole, in bytes: the texts of all cells, or how cells look. */
const MAX_WHOLE_BYTES = 64 * 2 ** 20
/** Most elements and attributes of such a part: hucre takes some 400 bytes for each. */
const MAX_ELEMENTS = 2_000_000
/** Most relationships of a workbook: it has one for each sheet, and a few more. */
const MAX_RELATIONSHIPS = 1_000
/** Columns of a sheet; hucre keeps the cells of a row until it ends. */
const MAX_CELLS_OF_ROW = 16_384

interface Relationship {
  id: string
  type: string
  target: string
}

interface XlsxSheet {
  name: string
  isHidden: boolean
  /** The relationship that leads to its part; two where parsers may differ on which it is. */
  ids: string[]
}

/** Names of the sheets that can be seen, in their order. @throws UnreadableTable where they are too many */
export async function listXlsxSheets(parts: WorkbookParts, signal?: AbortSignal): Promise<string[]> {
  const { sheets } = await readStructure(parts, signal)
  return sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)
}

/**
 * Checks what hucre reads of a workbook for a sheet: the rows one by one, all else as a whole.
 * @throws UnreadableTable if something is too large
 */
export async function checkXlsx(parts: WorkbookParts, sheet: string, signal?: AbortSignal): Promise<void> {
  const { sheets, relationships, folder } = await readStructure(parts, signal)
  const namesOf = (kind: string, ids?: ReadonlySet<string>) =>
    relationships
      .filter(({ id, type }) => type.endsWith(`/${kind}`) && (!ids || ids.has(id)))
      .flatMap(({ target }) => [nameOf(target), nameOf(posix.join('/', folder, target))])
  await readWhole(parts, [...namesOf('sharedStrings'), ...namesOf('styles')], {}, signal)
  const ids = new Set(sheets.filter(({ name }) => name === sheet).flatMap(({ ids }) => ids))
  let cells = 0
  const open: XmlHandlers['open'] = (tag) => {
    if (tag === 'row') cells = 0
    else if (tag === 'c') cells += 1
    if (cells > MAX_CELLS_OF_ROW) throw new Error(`a row has more than ${MAX_CELLS_OF_ROW} cells`)
  }
  await readParts(parts, namesOf('worksheet', ids), () => ({ open }), signal)
}

async function readStructure(parts: WorkbookParts, signal: AbortSignal | undefined) {
  const root: Relationship[] = []
  await readWhole(parts, ['[Content_Types].xml', '.rels'], { open: takeRelationship(root) }, signal)
  const workbooks = root.filter(({ type }) => type.endsWith('/officeDocument'))
  const [{ target: workbook } = { target: '' }, ...others] = workbooks
  if (others.length > 0) throw new Error('it holds several workbooks')
  const relationships: Relationship[] = []
  const sheets: XlsxSheet[] = []
  const take = takeRelationship(relationships)
  const open: XmlHandlers['open'] = (tag, attributes) => {
    take(tag, attributes)
    if (tag !== 'sheet') return
    const ids = Object.entries(attributes).flatMap(([key, value]) => (/:id$/i.test(key) ? [value] : []))
    const sheet = { name: attributes.name ?? '', isHidden: /hidden/i.test(attributes.state ?? ''), ids }
    addSheet(sheets, sheet, parts)
  }
  const name = nameOf(workbook)
  await readWhole(parts, [name, `${name}.rels`], { open }, signal)
  return { sheets, relationships, folder: posix.dirname(workbook) }
}

/** Reads parts of these names. @throws UnreadableTable for one that is too large to be read as a whole */
function readWhole(
  parts: WorkbookParts,
  names: readonly string[],
  { open }: XmlHandlers,
  signal: AbortSignal | undefined,
): Promise<void> {
  const count = (path: string, bytes: number): XmlHandlers => {
    const tooLarge = (what: string) =>
      new UnreadableTable(`${parts.name}: the part ${quote(path)} ${what}: ${REMOVE}.`)
    if (bytes > MAX_WHOLE_BYTES) throw tooLarge(`is larger than ${MAX_WHOLE_BYTES / 2 ** 20} MB`)
    let elements = 0
    return {
      open(tag, attributes) {
        elements += 1 + Object.keys(attributes).length
        if (elements > MAX_ELEMENTS) throw tooLarge(`has more than ${MAX_ELEMENTS} elements`)
        open?.(tag, attributes)
      },
    }
  }
  return readParts(parts, names, count, signal)
}

/**
 * Reads all parts of these names, in whatever folder: what is checked is then what hucre reads, even where it
 * resolves a path otherwise.
 */
async function readParts(
  parts: WorkbookParts,
  names: readonly string[],
  handle: (path: string, bytes: number) => XmlHandlers,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { path, entry } of parts.entries)
    if (names.includes(nameOf(path)))
      for await (const _ of parsePart(parts, entry, handle(path, entry.uncompressedSize), signal));
}

function takeRelationship(relationships: Relationship[]): NonNullable<XmlHandlers['open']> {
  return (tag, { Id: id = '', Type: type = '', Target: target = '' }) => {
    if (tag !== 'Relationship') return
    if (relationships.length === MAX_RELATIONSHIPS)
      throw new Error(`it has more than ${MAX_RELATIONSHIPS} relationships`)
    relationships.push({ id, type, target })
  }
}

/** The last piece of a path. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
