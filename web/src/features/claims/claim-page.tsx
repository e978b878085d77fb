import { getLocale, getTranslations } from 'next-intl/server'
import type { FirmToClaimQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { SourceLine } from '../provenance/source-line.tsx'
import { NothingToAsk, RequestPage, WaitingAlready } from '../requests/request-page.tsx'
import { ClaimForm } from './claim-form.tsx'
import { ClaimItem } from './claim-item.tsx'

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
  if ((isMember || !firm.viewerCanClaim) && !firm.viewerCanAskForVerification)
    return (
      <NothingToAsk
        title={t(isMember ? 'memberAlready' : 'claimedAlready', { name })}
        lead={t(isMember ? 'memberAlreadyLead' : 'claimedAlreadyLead')}
        link={{ href: pathTo.firm(firm.id), name: t('openProfile') }}
      />
    )
  if (newest?.status === 'PENDING')
    return (
      <WaitingAlready
        title={t('pendingAlready', { name })}
        row={<ClaimItem claim={newest} />}
        link={{ href: pathTo.claims(), name: t('own') }}
      />
    )
  return (
    <RequestPage
      title={t(isMember ? 'verifyTitle' : 'claimTitle', { name })}
      lead={t(isMember ? 'verifyLead' : 'claimLead')}
      before={newest && { title: t('before'), row: <ClaimItem claim={newest} /> }}
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
      <AccountMessages also={['claims', 'requests', 'documents']}>
        <ClaimForm firmId={firm.id} email={viewer.email} mailDomainHolds={mailDomainHolds} />
      </AccountMessages>
    </RequestPage>
  )
}
