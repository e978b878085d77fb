import { useLocale, useTranslations } from 'next-intl'
import type { RemovalsToReviewQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Notice } from '@/ui/notice.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AskedBy } from '../requests/asked-by.tsx'
import { QueuePage } from '../requests/queue-page.tsx'
import { RemovalItem } from './removal-item.tsx'
import { ReviewRemovalForm } from './review-removal-form.tsx'

type Queue = NonNullable<RemovalsToReviewQuery['firmRemovalsToReview']>
type Decided = RemovalsToReviewQuery['firmRemoval']

/** Requests for removal that wait for the viewer, oldest first; `decided` has just left the list. */
export function RemovalQueue({
  queue,
  decided,
  parameters,
}: {
  queue: Queue
  decided: Decided
  parameters: URLSearchParams
}) {
  const locale = useLocale()
  const t = useTranslations('removals')
  return (
    <QueuePage
      of="removals"
      path={pathTo.removalsToReview()}
      list={queue}
      parameters={parameters}
      notice={
        decided && decided.status !== 'PENDING' && <DecisionNotice key={decided.id} removal={decided} />
      }
    >
      {queue.edges.map(({ node: removal }) => (
        <RemovalItem key={removal.id} removal={removal}>
          <AskedBy request={removal} firm={removal.firm} />
          <AccountMessages also={['removals', 'requests']}>
            <ReviewRemovalForm
              requestId={removal.id}
              firmName={removal.firm ? nameOf(locale, removal.firm) : t('goneFirm')}
              version={removal.firm?.version}
            />
          </AccountMessages>
        </RemovalItem>
      ))}
    </QueuePage>
  )
}

function DecisionNotice({
  removal: { status, firm, formerNameZh, formerNameEn, askedByName },
}: {
  removal: NonNullable<Decided>
}) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const former = inLanguage(locale, formerNameZh ?? '', formerNameEn ?? '') || t('goneFirm')
  const name = firm ? nameOf(locale, firm) : former
  return (
    <Notice>
      {status === 'ACCEPTED'
        ? t('acceptedNotice', { name })
        : t('declinedNotice', { name, requester: askedByName })}
    </Notice>
  )
}
