'use client'

import { useTranslations } from 'next-intl'
import { ReviewClaimDocument, type ReviewClaimInput } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { Refusal } from '@/lib/refusal.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { DeclineForm } from '../reviews/decline-form.tsx'

/** Hands a firm over to who claims it, verified until a day, or says why not; both are a step away, since neither is taken by mistake. Days are YYYY-MM-DD. */
export function ReviewForm({
  claimId,
  firmName,
  claimant,
  days,
}: {
  claimId: string
  firmName: string
  /** Address of who claims it. */
  claimant: string
  days: { earliest: string; usual: string; latest: string }
}) {
  const t = useTranslations('claims')
  const change = useChange()
  const router = useRouter()
  const decide = async (decision: Omit<ReviewClaimInput, 'claimId'>): Promise<Refusal | undefined> => {
    const input = { claimId, ...decision }
    const { refusal } = await change(ReviewClaimDocument, { input }, (data) => data.reviewClaim)
    if (refusal) return refusal
    // What was decided leaves the list; the page says so in its place.
    router.push(pathTo.claimsToReview(claimId))
    // The count in the header stands outside the page.
    router.refresh()
  }
  return (
    <div className="mt-5 grid gap-x-10 gap-y-4 md:grid-cols-2">
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">
          <NamedAction name={firmName}>{t('accept')}</NamedAction>
        </summary>
        <p className="measure mt-2 mb-4">{t('acceptAdvice', { claimant, name: firmName })}</p>
        <Form
          submit={<NamedAction name={firmName}>{t('acceptNow')}</NamedAction>}
          send={(values) => decide({ accept: true, verifiedUntil: String(values.get('verifiedUntil')) })}
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
        </Form>
      </details>
      <DeclineForm firmName={firmName} decline={(reason) => decide({ accept: false, reason })} />
    </div>
  )
}
