import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@/i18n/routing.ts'

/** A text that the operator of the site may replace. */
export type LegalText = 'privacy' | 'terms' | 'operator' | 'contact'

/**
 * A text in a language: that of the operator (`DATA_DIR/texts/privacy.zh.md`) or else the one that comes with
 * the software (`web/texts`); null where there is neither.
 */
export async function readText(name: LegalText, locale: Locale): Promise<string | null> {
  const file = `${name}.${locale}.md`
  const folders = [process.env.DATA_DIR && join(process.env.DATA_DIR, 'texts'), join(process.cwd(), 'texts')]
  for (const folder of folders) {
    if (!folder) continue
    const text = await readFile(join(folder, file), 'utf8').catch(returnNullIfMissing)
    if (text?.trim()) return text
  }
  return null
}

function returnNullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
