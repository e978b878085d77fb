import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { UnreadableTable } from './bad-row.ts'
import type { TableName } from './tables.ts'

/** A file of an import. */
export interface SourceFile {
  table: TableName
  path: string
  /** Name without the folder, as it is shown. */
  name: string
  /** Size on disk in bytes; of a packed file its packed size. */
  size: number
  /** Max size in bytes of what a packed file unpacks to; not limited without it. */
  maxUnpacked?: number
  /** The sheet of a workbook that is the table. */
  sheet?: string
}

/**
 * Yields the bytes of a file, unpacked; `onBytes` is called with the number of bytes read from the disk.
 * @throws UnreadableTable if the file cannot be read or a packed file is cut off or damaged.
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
  let unpacked = 0
  try {
    for await (const bytes of source as AsyncIterable<Buffer>) {
      unpacked += bytes.length
      if (unpacked > (file.maxUnpacked ?? Number.POSITIVE_INFINITY)) throw tooLarge(file)
      yield bytes
    }
  } catch (error) {
    if (error instanceof UnreadableTable) throw error
    const cause = error instanceof Error ? error.message : String(error)
    throw new UnreadableTable(`${file.name} cannot be read to its end (${cause}).`, { cause: error })
  } finally {
    disk.destroy()
  }
}

function tooLarge({ name, maxUnpacked = 0 }: SourceFile): UnreadableTable {
  return new UnreadableTable(`${name}, unpacked, is larger than ${maxUnpacked / 2 ** 20} MB: divide it.`)
}
