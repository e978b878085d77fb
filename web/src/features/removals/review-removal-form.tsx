'use client'

import { useTranslations } from 'next-intl'
import { ReviewFirmRemovalDocument, type ReviewFirmRemovalInput } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form, type Refusal } from '@/ui/form.tsx'
import { TextArea } from '@/ui/text-area.tsx'

/** Removes a profile for good, or says why it stays. Both are a step away, since neither is taken by mistake. */
export function ReviewRemovalForm({ requestId, firmName }: { requestId: string; firmName: string }) {
  const t = useTranslations('removals')
  const change = useChange()
  const router = useRouter()
  const decide = async (
    decision: Omit<ReviewFirmRemovalInput, 'requestId'>,
  ): Promise<Refusal | undefined> => {
    const input = { requestId, ...decision }
    const { refusal } = await change(ReviewFirmRemovalDocument, { input }, (data) => data.reviewFirmRemoval)
    if (refusal) return refusal
    // What was decided leaves the list; the page says so in its place.
    router.push(pathTo.removalsToReview(requestId))
  }
  const named = (word: string) => (
    <span>
      {word}
      <span className="sr-only"> {firmName}</span>
    </span>
  )
  return (
    <div className="mt-3 grid gap-x-10 gap-y-2 md:grid-cols-2">
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">{named(t('accept'))}</summary>
        <p className="measure mt-2 mb-4">{t('acceptAdvice')}</p>
        <Form submit={named(t('acceptNow'))} send={() => decide({ accept: true })} />
      </details>
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">{named(t('decline'))}</summary>
        <div className="mt-2">
          <Form
            look="plain"
            submit={named(t('declineNow'))}
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
