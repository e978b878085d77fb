import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { ClaimsToReviewQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { todayInBeijing, yearsAfter } from '@/i18n/days.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Notice } from '@/ui/notice.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AskedBy } from '../requests/asked-by.tsx'
import { QueuePage } from '../requests/queue-page.tsx'
import { ClaimItem } from './claim-item.tsx'
import { MAX_VERIFICATION_YEARS } from './max-verification.ts'
import { ReviewClaimForm } from './review-claim-form.tsx'

type Queue = NonNullable<ClaimsToReviewQuery['claimsToReview']>
type Decided = ClaimsToReviewQuery['claim']

/**
 * Claims that wait for the viewer, oldest first, each with its evidence; `decided` has just left the
 * list.
 */
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
  const days = {
    earliest: today,
    usual: yearsAfter(today, 1),
    latest: yearsAfter(today, MAX_VERIFICATION_YEARS),
  }
  return (
    <QueuePage
      of="claims"
      path={pathTo.claimsToReview()}
      list={queue}
      parameters={parameters}
      notice={decided && decided.status !== 'PENDING' && <DecisionNotice key={decided.id} claim={decided} />}
    >
      {queue.edges.map(({ node: claim }) => (
        <ClaimItem key={claim.id} claim={claim}>
          <AskedBy request={claim} firm={claim.firm} />
          {claim.distinctFrom && claim.distinctFrom.length > 0 && (
            <p className="mt-2">
              {t('distinctFrom')}{' '}
              {claim.distinctFrom.map((other, index) => (
                <Fragment key={other.id}>
                  {index > 0 && ' · '}
                  <Link href={pathTo.firm(other.id)} className="quiet-link">
                    {nameOf(locale, other)}
                  </Link>
                </Fragment>
              ))}
            </p>
          )}
          {claim.removedBefore && <p className="mt-2 text-cinnabar">{t('removedBefore')}</p>}
          <AccountMessages also={['claims', 'requests']}>
            <ReviewClaimForm
              claimId={claim.id}
              firmName={nameOf(locale, claim.firm)}
              claimant={claim.askedByEmail}
              version={claim.firm.version}
              days={days}
            />
          </AccountMessages>
        </ClaimItem>
      ))}
    </QueuePage>
  )
}

function DecisionNotice({ claim }: { claim: NonNullable<Decided> }) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const format = useDates()
  const name = nameOf(locale, claim.firm)
  const until = claim.firm.verification?.until
  return (
    <Notice>
      {claim.status === 'ACCEPTED'
        ? t('acceptedNotice', {
            name,
            claimant: claim.askedByName,
            date: until ? format.dateTime(noonInBeijing(until), { dateStyle: 'medium' }) : '',
          })
        : t('declinedNotice', { name, claimant: claim.askedByName })}
    </Notice>
  )
}
