import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps the bytes of documents under their ids. */
export interface DocumentStorage {
  /** Resolves when the bytes are kept, whatever happens next. */
  put(id: string, bytes: Buffer): Promise<void>
  /** The bytes; null where there are none. */
  get(id: string): Promise<Buffer | null>
  /** Does nothing where there are none. */
  remove(id: string): Promise<void>
}

/**
 * Keeps each document as a file of its own (0600) in a folder (0700). Ids are ours, never the name that a
 * file came with.
 */
export function folderStorage(folder: string): DocumentStorage {
  return {
    async put(id, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(join(folder, id), bytes, { flag: 'wx', mode: 0o600, flush: true })
    },
    get: (id) =>
      readFile(join(folder, id)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    remove: (id) => rm(join(folder, id), { force: true }),
  }
}
