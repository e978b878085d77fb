import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/**
 * The path and query of the link in the newest message to an address; waits until one that `subject` fits has
 * come.
 */
export async function readMailLink(email: string, subject: RegExp): Promise<string> {
  const folder = join(process.env.DATA_DIR ?? '.data', 'mail')
  let text = ''
  await expect(async () => {
    const messages = await Promise.all(
      (await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8')),
    )
    text = messages.findLast((each) => each.startsWith(`To: ${email}\n`)) ?? ''
    expect(text.split('\n')[1]).toMatch(subject)
  }).toPass({ timeout: 20_000 })
  const { pathname, search } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '')
  return pathname + search
}
