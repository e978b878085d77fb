import { createHash } from 'node:crypto'
import type { Graph } from '@heming/graph/driver'
import { createImportFile, hasImportFile } from '@heming/graph/importing'
import { signedInWrites } from '../../kernel/auth/signed-in-writes.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import type { DocumentStorage } from '../documents/document-storage.ts'
import { splitFileName } from '../documents/file-name.ts'

/** Max size of a file, in bytes: 100,000 firms in a workbook. */
export const MAX_IMPORT_BYTES = 20 * 1024 * 1024

/** How the names of files end that can be read. */
const ENDINGS = ['.csv', '.csv.gz', '.xlsx', '.ods']

/** Keeps a file of the viewer's, to be imported within a day. Throws the codes of ErrorCode. */
export async function uploadImportFile(
  { graph, imports }: { graph: Graph; imports: DocumentStorage },
  viewer: Viewer,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<{ id: string; name: string; size: number }> {
  const { stem, ending } = splitFileName(name, ENDINGS)
  if (!ending) throw badInput(WRONG_ENDING, 'file')
  const file = { name: (stem || 'table') + ending, size: bytes.length }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const writes = signedInWrites(graph, async () => viewer)
  const made = await createImportFile(writes, { accountId: viewer.accountId, ...file, ending, sha256 })
  if (made === 'TOO_MANY') throw new AppError('CONFLICT', TOO_MANY)
  // Where this fails, the file has no bytes, nobody knows its id, and it is discarded within a day.
  await imports.put(made.id, bytes)
  // An erasure between the two has discarded the record already: nothing would find these bytes again.
  if (!(await hasImportFile(graph, made.id))) {
    await imports.remove(made.id)
    throw notFound(NO_FILE)
  }
  return { ...file, id: made.id }
}

/** What is said of a file that cannot be a table. */
export const WRONG_ENDING = {
  zh: '请选择 .xlsx、.ods、.csv 或 .csv.gz 文件。',
  en: 'Choose an .xlsx, .ods, .csv or .csv.gz file.',
}
const TOO_MANY = {
  zh: '您已上传 20 个尚未导入的文件：请先导入，或明天再上传。',
  en: 'Twenty files of yours are not imported yet: import them first, or upload more tomorrow.',
}
const NO_FILE = { zh: '没有这个文件。', en: 'There is no such file.' }
