import { getLocale, getTranslations } from 'next-intl/server'
import type { FirmToRemoveQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { EvidenceSection } from '../reviews/evidence-section.tsx'
import { RemovalForm } from './removal-form.tsx'
import { RemovalRow } from './removal-row.tsx'

type Firm = NonNullable<FirmToRemoveQuery['firm']>
type Removals = NonNullable<FirmToRemoveQuery['viewer']>['firmRemovals']

/** Where somebody asks that the profile of their organisation be removed; its owners are led to erasing it themselves. */
export async function AskPage({
  firm,
  removals,
  viewer,
}: {
  firm: Firm
  removals: Removals
  viewer: Viewer
}) {
  const locale = await getLocale()
  const t = await getTranslations('removals')
  const name = nameOf(locale, firm)
  const [newest] = removals.filter((removal) => removal.firm?.id === firm.id)
  if (newest?.status === 'PENDING')
    return (
      <div className="frame pb-16">
        <PageHeading title={t('pendingAlready', { name })} />
        <ul>
          <RemovalRow removal={newest} />
        </ul>
        <ButtonLink href={pathTo.removals()}>{t('own')}</ButtonLink>
      </div>
    )
  if (firm.viewerCanErase)
    return (
      <div className="frame pb-16">
        <PageHeading title={t('ownerTitle', { name })}>
          <p>{t('ownerLead')}</p>
          <ButtonLink look="seal" href={pathTo.data()} className="mt-6">
            {t('openData')}
          </ButtonLink>
        </PageHeading>
      </div>
    )
  return (
    <div className="frame pb-16">
      <PageHeading title={t('askTitle', { name })}>
        <p>{t('askLead')}</p>
      </PageHeading>
      {newest && (
        <Section id="before" title={t('before')}>
          <ul>
            <RemovalRow removal={newest} />
          </ul>
        </Section>
      )}
      <Section id="meaning" title={t('meaningTitle')}>
        <ul className="measure list-disc space-y-2 pl-5">
          <li>{t('meansGone')}</li>
          <li>{t('meansStays')}</li>
          <li>{t('meansKept')}</li>
          <li>{t('meansForGood')}</li>
        </ul>
        {!firm.claimed && (
          <div className="mt-4">
            <p className="measure">{t('onlyWrong')}</p>
            <Link href={pathTo.claimFirm(firm.id)} className="quiet-link inline-flex min-h-11 items-center">
              {t('claimInstead')}
            </Link>
          </div>
        )}
      </Section>
      <EvidenceSection base={firm.base} outcomes={{ yes: t('nextYes'), no: t('nextNo') }}>
        <AccountMessages also={['removals', 'reviews', 'documents']}>
          <RemovalForm firmId={firm.id} email={viewer.email} />
        </AccountMessages>
      </EvidenceSection>
    </div>
  )
}
