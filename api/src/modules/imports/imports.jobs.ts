import type { Graph } from '@heming/graph/driver'
import { deleteImportFiles, dropOldUploads, findImportFilesToDiscard } from '@heming/graph/importing'
import type { JobsOf } from '../../job-context.ts'
import type { DocumentStorage } from '../documents/document-storage.ts'

/** Files that are discarded at once. */
const BATCH = 100

/** Each hour imports that nobody published are dropped, and files removed that nothing needs any more. */
export const jobs: JobsOf = ({ graph, imports }) => [
  { name: 'import-files', schedule: '0 50 * * * *', run: () => clearImports({ graph, imports }, new Date()) },
]

/**
 * Drops imports that nobody published, and removes the files whose day has come, bytes first, so that what is
 * cut off goes on with the next. Returns how many files.
 */
export async function clearImports(
  { graph, imports }: { graph: Graph; imports: DocumentStorage },
  now: Date,
): Promise<number> {
  await dropOldUploads(graph, now)
  for (let removed = 0; ; ) {
    const ids = await findImportFilesToDiscard(graph, { now, limit: BATCH })
    if (ids.length === 0) return removed
    await Promise.all(ids.map((id) => imports.remove(id)))
    await deleteImportFiles(graph, ids)
    removed += ids.length
  }
}
