import { useLocale, useTranslations } from 'next-intl'
import type { RemovalsToReviewQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { ReviewTabs } from '../accounts/request-tabs.tsx'
import { describePages } from '../paging/page-address.ts'
import { SourceLine } from '../provenance/source-line.tsx'
import { RemovalRow } from './removal-row.tsx'
import { ReviewRemovalForm } from './review-removal-form.tsx'

type Queue = NonNullable<RemovalsToReviewQuery['firmRemovalsToReview']>
type Removal = Queue['edges'][number]['node']
type Decided = RemovalsToReviewQuery['firmRemoval']

/** Requests for removal that wait for the one asking, oldest first; `decided` has just left the list. */
export function RemovalQueue({
  queue,
  decided,
  parameters,
}: {
  queue: Queue
  decided: Decided
  parameters: URLSearchParams
}) {
  const t = useTranslations('removals')
  const kept = new URLSearchParams(parameters)
  kept.delete('decided')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('toReview')}>
        <p>{t('toReviewLead')}</p>
      </PageHeading>
      <ReviewTabs chosen="removals" />
      <div className="pt-6">
        {decided && decided.status !== 'PENDING' && <DecisionNotice key={decided.id} removal={decided} />}
        {queue.edges.length > 0 ? (
          <>
            <p className="pb-3 text-sm text-ink-soft">
              {t('waiting', { count: queue.totalCount, exact: String(queue.totalIsExact) })}
            </p>
            <ul>
              {queue.edges.map(({ node }) => (
                <WaitingRemoval key={node.id} removal={node} />
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={t('nothingWaits')}>
            <p>{t('nothingWaitsAdvice')}</p>
          </EmptyState>
        )}
      </div>
      <Pager label={t('pages')} {...describePages(pathTo.removalsToReview(), kept, queue.pageInfo)} />
    </div>
  )
}

function WaitingRemoval({ removal }: { removal: Removal }) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const { firm } = removal
  return (
    <RemovalRow removal={removal}>
      <p className="mt-2">
        {t('askedBy')}
        {removal.askedByName} ·{' '}
        <a href={`mailto:${removal.askedByEmail}`} className="quiet-link">
          {removal.askedByEmail}
        </a>
      </p>
      {firm && !firm.sample && (
        <div className="mt-2">
          <SourceLine source={firm.source} />
        </div>
      )}
      <AccountMessages also={['removals']}>
        <ReviewRemovalForm requestId={removal.id} firmName={firm ? nameOf(locale, firm) : t('goneFirm')} />
      </AccountMessages>
    </RemovalRow>
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
        : t('declinedNotice', { name, asker: askedByName })}
    </Notice>
  )
}
