import type { GraphSettings } from '@heming/graph/driver'
import { runApart } from '../../kernel/jobs/run-apart.ts'

/**
 * Brings up to date what matching knows beforehand, in a process of its own. Returns for how many firms
 * something was computed again. Throws as `runApart`.
 */
export async function refreshMatching(graph: GraphSettings, signal?: AbortSignal): Promise<number> {
  return Number(await runApart('@heming/graph/refresh-matching', { graph, signal }))
}

/** The same of the records of firms alone; returns how many changed. */
export async function refreshRecords(graph: GraphSettings, signal?: AbortSignal): Promise<number> {
  return Number(await runApart('@heming/graph/refresh-matching', { graph, args: ['records'], signal }))
}
