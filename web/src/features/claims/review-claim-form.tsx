'use client'

import { useTranslations } from 'next-intl'
import { ReviewClaimDocument } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { TextField } from '@/ui/text-field.tsx'
import { ReviewForm } from '../requests/review-form.tsx'

/** Hands a firm over to who claims it, verified until a day, or says why not. Days are YYYY-MM-DD. */
export function ReviewClaimForm({
  claimId,
  firmName,
  claimant,
  version,
  days,
}: {
  claimId: string
  firmName: string
  /** Address of who claims it. */
  claimant: string
  /** Of the profile that the reviewer sees. */
  version: number
  days: { earliest: string; usual: string; latest: string }
}) {
  const t = useTranslations('claims')
  const change = useChange()
  return (
    <ReviewForm
      firmName={firmName}
      words={{
        accept: t('accept'),
        advice: t('acceptAdvice', { claimant, name: firmName }),
        acceptNow: t('acceptNow'),
      }}
      decided={pathTo.claimsToReview(claimId)}
      decide={async (decision) => {
        const { accept } = decision
        const terms = accept
          ? { verifiedUntil: String(decision.values.get('verifiedUntil')), expectedVersion: version }
          : { reason: decision.reason }
        const input = { claimId, accept, ...terms }
        return (await change(ReviewClaimDocument, { input }, (data) => data.reviewClaim)).errors
      }}
    >
      <TextField
        label={t('until')}
        advice={t('untilAdvice')}
        name="verifiedUntil"
        type="date"
        min={days.earliest}
        max={days.latest}
        defaultValue={days.usual}
        className="max-w-48"
        required
      />
    </ReviewForm>
  )
}
