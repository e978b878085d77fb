'use client'

import { useTranslations } from 'next-intl'
import { ReviewFirmRemovalDocument, type ReviewFirmRemovalInput } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { Refusal } from '@/lib/refusal.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { DeclineForm } from '../reviews/decline-form.tsx'

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
    // The count in the header stands outside the page.
    router.refresh()
  }
  return (
    <div className="mt-3 grid gap-x-10 gap-y-2 md:grid-cols-2">
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">
          <NamedAction name={firmName}>{t('accept')}</NamedAction>
        </summary>
        <p className="measure mt-2 mb-4">{t('acceptAdvice')}</p>
        <Form
          submit={<NamedAction name={firmName}>{t('acceptNow')}</NamedAction>}
          send={() => decide({ accept: true })}
        />
      </details>
      <DeclineForm firmName={firmName} decline={(reason) => decide({ accept: false, reason })} />
    </div>
  )
}
