import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { readFragment } from '@/gql/fragment-masking.ts'
import { ask } from '@/lib/apollo/server.ts'
import { ViewerRights } from '../../viewer-rights.generated.queries.ts'
import { loadViewer } from '../accounts/load-viewer.ts'
import { RequestsToReview } from './requests.queries.ts'

/**
 * How many requests wait for the reader to decide, 0..100 where 100 stands for more as well, or those of one
 * base; 0 for who reviews none and where it cannot be had just now. Asked once a request, and only for those
 * who may review.
 */
export const countToReview = cache(async (baseId?: string): Promise<number> => {
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return 0
  const { viewerCanReview, viewerCanConfirmProjects } = readFragment(ViewerRights, viewer)
  if (!viewerCanReview && !viewerCanConfirmProjects) return 0
  const { data } = await ask(RequestsToReview, { baseId: baseId ?? null }, await getLocale())
  return data?.viewer?.requestsToReviewCount ?? 0
})

/** The count as it is shown. */
export function describeCount(count: number): string {
  return count > 99 ? '99+' : String(count)
}
