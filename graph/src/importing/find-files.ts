import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { UnreadableTable } from './bad-row.ts'
import { neededTables, type TableName, tableNames } from './tables.ts'

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
  const names = new Set(
    await readdir(directory).catch(() => {
      throw new UnreadableTable(`The folder ${directory} cannot be read: check its name.`)
    }),
  )
  const files: SourceFile[] = []
  for (const table of tableNames) {
    const found = [`${table}.csv`, `${table}.csv.gz`].filter((name) => names.has(name))
    if (found.length > 1)
      throw new UnreadableTable(
        `${directory} holds ${found.join(' and ')}: remove the one that is not meant.`,
      )
    if (found.length === 0 && neededTables.has(table))
      throw new UnreadableTable(`${directory} holds no ${table}.csv or ${table}.csv.gz.`)
    for (const name of found) {
      const path = join(directory, name)
      files.push({ table, path, name: basename(path), size: (await stat(path)).size })
    }
  }
  return files
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
  const source = file.name.endsWith('.gz') ? disk.pipe(createGunzip({ chunkSize: 256 * 1024 })) : disk
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
