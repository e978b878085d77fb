import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { VOCABULARIES } from '../vocabularies/vocabulary-entry.ts'
import { UnreadableTable } from './bad-row.ts'
import { foldText } from './fold-text.ts'
import type { SourceFile } from './source-file.ts'
import { isVocabulary, NEEDED_TABLE, type TableName, tableNames } from './tables.ts'
import { listSheets, workbookKind } from './workbook.ts'

/** Endings of the files that a table may be, after its name. */
const ENDINGS = ['.csv', '.csv.gz', '.xlsx', '.ods'] as const

/**
 * Finds the tables to import, in the order they are to be read: in a folder, files named as tables (`.csv`,
 * `.csv.gz`, `.xlsx`, `.ods`), of workbooks the sheet of that name, or else the first; in a workbook, the
 * sheets named as tables, or else the first sheet as firms.
 * @param source a folder or a workbook
 * @throws UnreadableTable if it cannot be read, a needed table is missing or a table is there twice, and the
 *   reason of the signal once that is aborted.
 */
export async function findFiles(source: string, signal?: AbortSignal): Promise<SourceFile[]> {
  const entry = await stat(source).catch(() => null)
  const files = entry?.isFile() ? await filesInWorkbook(source, signal) : await filesInFolder(source, signal)
  const has = (table: TableName) => files.some((file) => file.table === table)
  if (has('participations') && !has('projects'))
    throw new UnreadableTable(`${source} holds participations, and no projects: add these.`)
  return files
}

async function filesInFolder(directory: string, signal?: AbortSignal): Promise<SourceFile[]> {
  const names = await readdir(directory).catch(() => {
    throw new UnreadableTable(`The folder ${directory} cannot be read: check its name.`)
  })
  const files: SourceFile[] = []
  for (const table of tableNames) {
    const found = names.filter((name) => ENDINGS.some((ending) => name.toLowerCase() === table + ending))
    if (found.length > 1)
      throw new UnreadableTable(
        `${directory} holds ${found.sort().join(' and ')}: remove the one that is not meant.`,
      )
    for (const name of found) files.push(await describeFile(table, join(directory, name), signal))
  }
  if (!isComplete(files.map(({ table }) => table)))
    throw new UnreadableTable(noTable(directory, names, NEEDED_TABLE))
  return files
}

/** A file that somebody uploaded: where it lies, what it was called, and which table it is. */
export interface UploadedFile {
  path: string
  name: string | null
  /** Null where it is not said: a workbook whose sheets are named as tables, or else firms. */
  table: string | null
}

/** What packed files that are uploaded may unpack to, in bytes. */
const MAX_UNPACKED_UPLOAD = 256 * 2 ** 20

/**
 * The tables in uploaded files, in the order they are to be read: each file is its table, and a single
 * workbook has one in each sheet that is named as one.
 * @throws UnreadableTable as `findFiles`
 */
export async function findUploadedFiles(
  uploaded: readonly UploadedFile[],
  signal?: AbortSignal,
): Promise<SourceFile[]> {
  const [single, ...more] = uploaded
  if (!single) throw new UnreadableTable('The files are gone: upload them again.')
  const isWorkbook = workbookKind(single.path) !== null && more.length === 0 && single.table === null
  const files = isWorkbook
    ? await filesInWorkbook(single.path, signal, single.name ?? undefined)
    : await Promise.all(
        uploaded.map((file) => {
          const table = tableNames.find((name) => name === file.table) ?? guessTable(file.name)
          return describeFile(table, file.path, signal, file.name ?? undefined)
        }),
      )
  checkTables(files)
  const order = ({ table }: SourceFile) => tableNames.indexOf(table)
  return files
    .toSorted((one, other) => order(one) - order(other))
    .map((file) => ({ ...file, maxUnpacked: MAX_UNPACKED_UPLOAD }))
}

/** A single file of which nobody says what it is: a vocabulary if it is called as one, or else firms. */
function guessTable(name: string | null): TableName {
  return VOCABULARIES.find((table) => name?.toLowerCase().startsWith(`${table}.`)) ?? NEEDED_TABLE
}

/** Whether the table is there that others belong to; vocabularies may come without it. */
function isComplete(found: readonly TableName[]): boolean {
  return found.includes(NEEDED_TABLE) || (found.length > 0 && found.every(isVocabulary))
}

/** @throws UnreadableTable if a table is there twice, or one is missing that another needs */
function checkTables(files: readonly SourceFile[]): void {
  const has = (table: TableName) => files.some((file) => file.table === table)
  const twice = files.find(({ table }, index) => files.findIndex((file) => file.table === table) < index)
  if (twice) throw new UnreadableTable(`Two files are the table ${twice.table}: leave one of them out.`)
  if (!isComplete(files.map(({ table }) => table)))
    throw new UnreadableTable(`No file is the table ${NEEDED_TABLE}: add it.`)
  if (has('participations') && !has('projects'))
    throw new UnreadableTable('There are participations, and no projects: add these.')
}

async function filesInWorkbook(
  path: string,
  signal?: AbortSignal,
  name = basename(path),
): Promise<SourceFile[]> {
  const sheets = await listSheets(path, name, signal)
  const named = tableNames.flatMap((table) => {
    const sheet = findSheet(sheets, table)
    return sheet === undefined ? [] : [{ table, sheet }]
  })
  if (named.length > 0 && !isComplete(named.map(({ table }) => table)))
    throw new UnreadableTable(`${name} has no sheet ${NEEDED_TABLE}: rename the one that is meant.`)
  const tables = named.length > 0 ? named : [{ table: NEEDED_TABLE, sheet: firstSheet(sheets, name) }]
  const { size } = await stat(path)
  return tables.map(({ table, sheet }, index) => ({
    ...{ table, path, sheet },
    name: tables.length > 1 ? `${name} ${sheet}` : name,
    // The file counts once.
    size: index === 0 ? size : 0,
  }))
}

async function describeFile(
  table: TableName,
  path: string,
  signal?: AbortSignal,
  name = basename(path),
): Promise<SourceFile> {
  const file = { table, path, name, size: (await stat(path)).size }
  if (!workbookKind(path)) return file
  const sheets = await listSheets(path, file.name, signal)
  return { ...file, sheet: findSheet(sheets, table) ?? firstSheet(sheets, file.name) }
}

function findSheet(sheets: readonly string[], table: TableName): string | undefined {
  return sheets.find((name) => foldText(name) === foldText(table))
}

function firstSheet([first]: readonly string[], name: string): string {
  if (first === undefined) throw new UnreadableTable(`${name} has no sheet that can be seen.`)
  return first
}

/** A message that says which table is missing, and which file may be meant by it. */
function noTable(directory: string, names: readonly string[], table: TableName): string {
  const missing = `${directory} holds no ${ENDINGS.map((ending) => table + ending).join(', ')}`
  const like = names.find((name) => name.toLowerCase().startsWith(table) || /\.(csv|xlsx?|ods)$/i.test(name))
  if (!like) return `${missing}.`
  if (/\.xls$/i.test(like)) return `${missing}; save ${like} as ${table}.xlsx.`
  return `${missing}; if ${like} is meant, rename it.`
}
