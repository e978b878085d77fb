import { useLocale, useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { OwnClaimsQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { OwnRequests } from '../requests/own-requests.tsx'
import { ClaimItem } from './claim-item.tsx'
import { ClaimItem_Claim } from './claims.queries.ts'
import { WithdrawClaimForm } from './withdraw-claim-form.tsx'

type Claims = NonNullable<OwnClaimsQuery['viewer']>['claims']

/** What one has claimed and how it stands; `parameters` say which claim has just been made or withdrawn. */
export function OwnClaims({ claims, parameters }: { claims: Claims; parameters: URLSearchParams }) {
  const t = useTranslations('claims')
  const done = (['sent', 'withdrawn'] as const).find((name) =>
    claims.some(({ id }) => id === parameters.get(name)),
  )
  return (
    <OwnRequests
      path={pathTo.claims()}
      title={t('own')}
      notice={done && t(done)}
      empty={{
        title: t('none'),
        advice: (
          <>
            <p className="mb-4">{t('noneAdvice')}</p>
            <ButtonLink look="seal" href={pathTo.registerFirm()}>
              {t('findFirm')}
            </ButtonLink>
          </>
        ),
      }}
    >
      {claims.map((claim, at) => (
        <ClaimItem key={claim.id} claim={claim}>
          {isNewest(claims, at) && <NextStep claim={claim} />}
        </ClaimItem>
      ))}
    </OwnRequests>
  )
}

/** Whether no newer claim of the same firm stands above; only the newest says what to do next. */
function isNewest(claims: Claims, at: number): boolean {
  const firmIds = readFragment(ClaimItem_Claim, claims).map(({ firm }) => firm.id)
  return firmIds.indexOf(firmIds[at] as string) === at
}

/**
 * What can be done about a claim: wait, meanwhile describe a firm of one's own, or take it back; use what
 * came of it, or try again.
 */
function NextStep({ claim: given }: { claim: Claims[number] }) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const { id, status, firm } = readFragment(ClaimItem_Claim, given)
  if (status === 'PENDING')
    return (
      <>
        <p className="mt-2 text-ink-soft">{t('pendingAdvice')}</p>
        {firm.viewerCanEdit && (
          <p className="flex flex-wrap gap-x-6">
            <Link href={pathTo.editFirm(firm.id)} className="quiet-link inline-flex min-h-11 items-center">
              <NamedAction name={nameOf(locale, firm)}>{t('editMeanwhile')}</NamedAction>
            </Link>
            <Link
              href={pathTo.partners({ firm: firm.id })}
              className="quiet-link inline-flex min-h-11 items-center"
            >
              <NamedAction name={nameOf(locale, firm)}>{t('partnersMeanwhile')}</NamedAction>
            </Link>
          </p>
        )}
        <AccountMessages also={['claims']}>
          <WithdrawClaimForm claimId={id} firmName={nameOf(locale, firm)} />
        </AccountMessages>
      </>
    )
  // Another's by now, or verified meanwhile; a firm of one's own that is not verified may ask
  // again.
  if (status !== 'ACCEPTED' && firm.claimed && firm.verification) return null
  const accepted = firm.viewerCanEdit ? 'completeProfile' : 'openProfile'
  const href =
    status !== 'ACCEPTED'
      ? pathTo.claimFirm(firm.id)
      : firm.viewerCanEdit
        ? pathTo.editFirm(firm.id)
        : pathTo.firm(firm.id)
  return (
    <p className="mt-2">
      <Link href={href} className="quiet-link inline-flex min-h-11 items-center">
        {t(status === 'ACCEPTED' ? accepted : nextSteps[status])}
      </Link>
    </p>
  )
}

const nextSteps = {
  DECLINED: 'claimWithBetterEvidence',
  WITHDRAWN: 'claimAgain',
  LAPSED: 'claimAgain',
  EXPIRED: 'claimAgain',
} as const
