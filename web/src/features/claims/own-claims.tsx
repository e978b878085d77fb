import { useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { OwnClaimsQuery } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { OwnRequestTabs } from '../reviews/request-tabs.tsx'
import { ClaimRow } from './claim-row.tsx'
import { ClaimRow_Claim } from './claims.queries.ts'

type Claims = NonNullable<OwnClaimsQuery['viewer']>['claims']

/** What one has claimed and how it stands; `sent` is the id of the claim that has just been made. */
export function OwnClaims({ claims, sent }: { claims: Claims; sent: string | null }) {
  const t = useTranslations('claims')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('own')} />
      <OwnRequestTabs chosen="claims" />
      <div className="pt-6">
        {claims.some(({ id }) => id === sent) && <Notice>{t('sent')}</Notice>}
        {claims.length > 0 ? (
          <ul className="*:first:border-t-0">
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim}>
                <NextStep claim={claim} />
              </ClaimRow>
            ))}
          </ul>
        ) : (
          <EmptyState title={t('none')}>
            <p className="mb-4">{t('noneAdvice')}</p>
            <ButtonLink look="seal" href={pathTo.firms()}>
              {t('findFirm')}
            </ButtonLink>
          </EmptyState>
        )}
      </div>
    </div>
  )
}

/** What can be done about a claim: wait, use what came of it, or try again with better evidence. */
function NextStep({ claim: given }: { claim: Claims[number] }) {
  const t = useTranslations('claims')
  const { status, firm } = readFragment(ClaimRow_Claim, given)
  if (status === 'PENDING') return <p className="mt-2 text-ink-soft">{t('pendingAdvice')}</p>
  // Somebody else's by now, or vouched for meanwhile; a firm of one's own that nobody vouches for may ask again.
  if (status === 'DECLINED' && firm.claimed && firm.verification) return null
  return (
    <p className="mt-2">
      <Link
        href={status === 'ACCEPTED' ? pathTo.firm(firm.id) : pathTo.claimFirm(firm.id)}
        className="quiet-link inline-flex min-h-11 items-center"
      >
        {t(status === 'ACCEPTED' ? 'openProfile' : 'claimAgain')}
      </Link>
    </p>
  )
}
