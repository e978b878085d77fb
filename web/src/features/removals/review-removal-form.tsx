'use client'

import { useTranslations } from 'next-intl'
import { ReviewFirmRemovalDocument } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { ReviewForm } from '../requests/review-form.tsx'

/** Removes a profile for good, or says why it stays. */
export function ReviewRemovalForm({
  requestId,
  firmName,
  version,
}: {
  requestId: string
  firmName: string
  /** Of the profile that the reviewer sees; none where it is gone. */
  version: number | undefined
}) {
  const t = useTranslations('removals')
  const change = useChange()
  return (
    <ReviewForm
      firmName={firmName}
      words={{ accept: t('accept'), advice: t('acceptAdvice'), acceptNow: t('acceptNow') }}
      decided={pathTo.removalsToReview(requestId)}
      decide={async (decision) => {
        const { accept } = decision
        const terms = accept ? { expectedVersion: version } : { reason: decision.reason }
        const input = { requestId, accept, ...terms }
        return (await change(ReviewFirmRemovalDocument, { input }, (data) => data.reviewFirmRemoval)).errors
      }}
    />
  )
}
