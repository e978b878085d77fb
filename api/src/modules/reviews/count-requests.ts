import { countRequestsToReview, PLATFORM } from '@heming/graph'
import { reviewersOf } from '../../auth/actions.ts'
import type { Viewer } from '../../auth/viewer.ts'
import type { RequestContext } from '../../context.ts'
import { idInput, parseInput } from '../../errors/parse-input.ts'

/**
 * How many requests wait for the viewer to decide, 0..100, or of those of one base; null where it reviews none. Whoever reviews claims reviews
 * removals as well.
 */
export async function countForViewer(
  { graph }: Pick<RequestContext, 'graph'>,
  viewer: Viewer,
  baseId: string | null | undefined,
): Promise<number | null> {
  const asked = parseInput(idInput.nullish(), baseId)
  const all = reviewersOf(viewer, 'claim.read', PLATFORM)
  const reviewers = asked == null ? all : all.filter((reviewer) => reviewer === asked)
  if (reviewers.length === 0) return null
  return countRequestsToReview(graph, { reviewers, accountId: viewer.accountId })
}
