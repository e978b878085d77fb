import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ClaimsToReviewQuery } from '@/gql/graphql.ts'
import { todayInBeijing, yearsAfter } from '@/i18n/days.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { ReviewTabs } from '../accounts/request-tabs.tsx'
import { describePages } from '../paging/page-address.ts'
import { SourceLine } from '../provenance/source-line.tsx'
import { ClaimRow } from './claim-row.tsx'
import { ReviewForm } from './review-form.tsx'

type Queue = NonNullable<ClaimsToReviewQuery['claimsToReview']>
type Decided = ClaimsToReviewQuery['claim']

/** Claims that wait for the one asking, oldest first, each with its evidence; `decided` has just left the list. */
export function ReviewQueue({
  queue,
  decided,
  parameters,
}: {
  queue: Queue
  decided: Decided
  parameters: URLSearchParams
}) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const today = todayInBeijing()
  const days = { earliest: today, usual: yearsAfter(today, 1), latest: yearsAfter(today, 2) }
  const kept = new URLSearchParams(parameters)
  kept.delete('decided')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('toReview')}>
        <p>{t('toReviewLead')}</p>
      </PageHeading>
      <ReviewTabs chosen="claims" />
      <div className="pt-6">
        {decided && decided.status !== 'PENDING' && <DecisionNotice key={decided.id} claim={decided} />}
        {queue.edges.length > 0 ? (
          <>
            <p className="pb-3 text-sm text-ink-soft">
              {t('waiting', { count: queue.totalCount, exact: String(queue.totalIsExact) })}
            </p>
            <ul>
              {queue.edges.map(({ node: claim }, index) => (
                <ClaimRow key={claim.id} claim={claim}>
                  <p className="mt-2">
                    {t('claimant')}
                    {claim.claimantName} ·{' '}
                    <a href={`mailto:${claim.claimantEmail}`} className="quiet-link">
                      {claim.claimantEmail}
                    </a>
                  </p>
                  {!claim.firm.sample && (
                    <div className="mt-2">
                      <SourceLine source={claim.firm.source} />
                    </div>
                  )}
                  <AccountMessages also={['claims']}>
                    <ReviewForm
                      claimId={claim.id}
                      firmName={nameOf(locale, claim.firm)}
                      look={index === 0 ? 'seal' : 'plain'}
                      days={days}
                    />
                  </AccountMessages>
                </ClaimRow>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={t('nothingWaits')}>
            <p>{t('nothingWaitsAdvice')}</p>
          </EmptyState>
        )}
      </div>
      <Pager label={t('pages')} {...describePages(pathTo.claimsToReview(), kept, queue.pageInfo)} />
    </div>
  )
}

function DecisionNotice({ claim }: { claim: NonNullable<Decided> }) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const format = useFormatter()
  const name = nameOf(locale, claim.firm)
  const until = claim.firm.verification?.until
  return (
    <Notice>
      {claim.status === 'ACCEPTED'
        ? t('acceptedNotice', {
            name,
            claimant: claim.claimantName,
            date: until ? format.dateTime(noonInBeijing(until), { dateStyle: 'medium' }) : '',
          })
        : t('declinedNotice', { name, claimant: claim.claimantName })}
    </Notice>
  )
}
