import { getLocale, getTranslations } from 'next-intl/server'
import type { FirmToClaimQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { SourceLine } from '../provenance/source-line.tsx'
import { EvidenceSection } from '../reviews/evidence-section.tsx'
import { ClaimForm } from './claim-form.tsx'
import { ClaimRow } from './claim-row.tsx'

type Firm = NonNullable<FirmToClaimQuery['firm']>
type Claims = NonNullable<FirmToClaimQuery['viewer']>['claims']

/** Where somebody says to speak for a firm; says why that cannot be where it cannot. */
export async function ClaimPage({
  firm,
  claims,
  mailDomainHolds,
  viewer,
}: {
  firm: Firm
  claims: Claims
  /** Whether the domain of the viewer's address is known as the firm's own. */
  mailDomainHolds: boolean
  viewer: Viewer
}) {
  const locale = await getLocale()
  const t = await getTranslations('claims')
  const name = nameOf(locale, firm)
  const [newest] = claims.filter((claim) => claim.firm.id === firm.id)
  const isMember = viewer.memberships.some((membership) => membership.firm?.id === firm.id)
  if ((isMember || firm.claimed) && !firm.viewerCanAskForVerification)
    return (
      <div className="frame pb-16">
        <PageHeading title={t(isMember ? 'memberAlready' : 'claimedAlready', { name })}>
          <p>{t(isMember ? 'memberAlreadyLead' : 'claimedAlreadyLead')}</p>
          <ButtonLink look="seal" href={pathTo.firm(firm.id)} className="mt-6">
            {t('openProfile')}
          </ButtonLink>
        </PageHeading>
      </div>
    )
  if (newest?.status === 'PENDING')
    return (
      <div className="frame pb-16">
        <PageHeading title={t('pendingAlready', { name })} />
        <ul>
          <ClaimRow claim={newest} />
        </ul>
        <ButtonLink href={pathTo.claims()}>{t('own')}</ButtonLink>
      </div>
    )
  return (
    <div className="frame pb-16">
      <PageHeading title={t(isMember ? 'verifyTitle' : 'claimTitle', { name })}>
        <p>{t(isMember ? 'verifyLead' : 'claimLead')}</p>
      </PageHeading>
      {newest && (
        <Section id="before" title={t('before')}>
          <ul>
            <ClaimRow claim={newest} />
          </ul>
        </Section>
      )}
      <EvidenceSection
        base={firm.base}
        outcomes={{ yes: t(isMember ? 'verifyYes' : 'nextYes'), no: t('nextNo') }}
        beside={
          !firm.sample && (
            <div className="mt-5">
              <SourceLine source={firm.source} />
            </div>
          )
        }
      >
        <AccountMessages also={['claims', 'reviews', 'documents']}>
          <ClaimForm firmId={firm.id} email={viewer.email} mailDomainHolds={mailDomainHolds} />
        </AccountMessages>
      </EvidenceSection>
    </div>
  )
}
