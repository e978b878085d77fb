import type { ReviewPolicy } from './define-request.ts'
import type { ReviewRow } from './request.row.ts'

/** What the reviews of a request come to: null while it is open. */
export function outcomeOf(
  policy: ReviewPolicy,
  statuses: readonly ReviewRow['status'][],
): 'ACCEPTED' | 'DECLINED' | null {
  const [deciding, other] =
    policy === 'ANY' ? (['ACCEPTED', 'DECLINED'] as const) : (['DECLINED', 'ACCEPTED'] as const)
  if (statuses.includes(deciding)) return deciding
  return statuses.every((status) => status === other) ? other : null
}
