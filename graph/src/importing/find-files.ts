import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { UnreadableTable } from './bad-row.ts'
import { NEEDED_TABLE, type TableName, tableNames } from './tables.ts'

/** A file of an import. */
export interface SourceFile {
  table: TableName
  path: string
  /** Name without the folder, as it is shown. */
  name: string
  /** Size on disk in bytes; of a packed file its packed size. */
  size: number
}

/**
 * Finds the tables in a folder, `.csv` or `.csv.gz`, in the order they are to be read.
 * @throws UnreadableTable where the folder cannot be read, a needed table is missing or a table is there twice.
 */
export async function findFiles(directory: string): Promise<SourceFile[]> {
  const names = await readdir(directory).catch(() => {
    throw new UnreadableTable(`The folder ${directory} cannot be read: check its name.`)
  })
  const files: SourceFile[] = []
  for (const table of tableNames) {
    const found = names.filter((name) => [`${table}.csv`, `${table}.csv.gz`].includes(name.toLowerCase()))
    if (found.length > 1)
      throw new UnreadableTable(
        `${directory} holds ${found.sort().join(' and ')}: remove the one that is not meant.`,
      )
    for (const name of found) {
      const path = join(directory, name)
      files.push({ table, path, name: basename(path), size: (await stat(path)).size })
    }
  }
  const has = (table: TableName) => files.some((file) => file.table === table)
  if (!has(NEEDED_TABLE)) throw new UnreadableTable(noTable(directory, names, NEEDED_TABLE))
  if (has('participations') && !has('projects'))
    throw new UnreadableTable(noTable(directory, names, 'projects'))
  return files
}

/** A sentence that says which table is missing, and which file may be meant by it. */
function noTable(directory: string, names: readonly string[], table: TableName): string {
  const missing = `${directory} holds no ${table}.csv or ${table}.csv.gz`
  const like = names.find((name) => name.toLowerCase().startsWith(table) || /\.(csv|xlsx?|ods)$/i.test(name))
  if (!like) return `${missing}.`
  if (/\.(xlsx?|ods)$/i.test(like)) return `${missing}; save the sheet of ${like} as ${table}.csv, UTF-8.`
  return `${missing}; if ${like} is meant, rename it.`
}

/**
 * Yields the bytes of a file, unpacked; `onBytes` is told how many bytes were read from the disk.
 * @throws UnreadableTable where the file cannot be read or a packed file is cut off or damaged.
 */
export async function* readBytes(
  file: SourceFile,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const disk = createReadStream(file.path, { highWaterMark: 256 * 1024 })
  if (onBytes) disk.on('data', (chunk) => onBytes(chunk.length))
  const source = file.name.toLowerCase().endsWith('.gz')
    ? disk.pipe(createGunzip({ chunkSize: 256 * 1024 }))
    : disk
  disk.on('error', (error) => source.destroy(error))
  try {
    yield* source as AsyncIterable<Buffer>
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new UnreadableTable(`${file.name} cannot be read to its end (${cause}).`, { cause: error })
  } finally {
    disk.destroy()
  }
}
