import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Reads the secret that signs cookies from the data folder, or makes one there that only this user may read.
 */
export async function readOrMakeSecret(folder: string): Promise<string> {
  const path = join(folder, 'auth-secret')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    // Fails where there is one already, so that of two processes that start at once both use the same.
    await writeFile(path, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(path, 'utf8')).trim()
}
