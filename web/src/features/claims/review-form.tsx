'use client'

import { useTranslations } from 'next-intl'
import { ReviewClaimDocument, type ReviewClaimInput } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { ButtonLook } from '@/ui/button.tsx'
import { Form, type Refusal } from '@/ui/form.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'

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
  const button = (word: string) => (
    <span>
      {word}
      <span className="sr-only"> {firmName}</span>
    </span>
  )
  return (
    <div className="mt-5 grid gap-x-10 gap-y-4 md:grid-cols-2">
      <Form
        look={look}
        submit={button(t('accept'))}
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
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">{t('declineInstead')}</summary>
        <div className="mt-2">
          <Form
            look="plain"
            submit={button(t('decline'))}
            send={(values) => decide({ accept: false, reason: String(values.get('reason')) })}
          >
            <TextArea
              label={t('why')}
              advice={t('whyAdvice')}
              name="reason"
              maxLength={2000}
              rows={3}
              required
            />
          </Form>
        </div>
      </details>
    </div>
  )
}
