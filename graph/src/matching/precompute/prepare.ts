import type { Graph } from '../../kernel/driver/driver.ts'
import { refreshAssetForms } from './asset-forms.store.ts'
import { refreshEmbeddings } from './embeddings.store.ts'

/**
 * Brings up to date what matching derives from the graph: forms of IP and what they lend themselves to, then
 * embeddings. Repeatable. Returns how many embeddings changed.
 */
export async function refreshAssetFormsAndEmbeddings(graph: Graph): Promise<number> {
  await refreshAssetForms(graph)
  return refreshEmbeddings(graph)
}
