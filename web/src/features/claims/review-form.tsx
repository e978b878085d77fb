'use client'

import { useTranslations } from 'next-intl'
import { ReviewClaimDocument, type ReviewClaimInput } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { ButtonLook } from '@/ui/button.tsx'
import { Form, type Refusal } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { DeclineForm } from '../reviews/decline-form.tsx'

/** Hands a firm over to who claims it, verified until a day, or says why not. Days are YYYY-MM-DD. */
export function ReviewForm({
  claimId,
  firmName,
  look,
  days,
}: {
  claimId: string
  firmName: string
  /** Of the button that accepts: a page has one thing to do next. */
  look: ButtonLook
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
  }
  return (
    <div className="mt-5 grid gap-x-10 gap-y-4 md:grid-cols-2">
      <Form
        look={look}
        submit={<NamedAction name={firmName}>{t('accept')}</NamedAction>}
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
      <DeclineForm firmName={firmName} decline={(reason) => decide({ accept: false, reason })} />
    </div>
  )
}
