import { getLocale, getTranslations } from 'next-intl/server'
import type { FirmToRemoveQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { NothingToAsk, RequestPage, WaitingAlready } from '../requests/request-page.tsx'
import { RemovalForm } from './removal-form.tsx'
import { RemovalItem } from './removal-item.tsx'

type Firm = NonNullable<FirmToRemoveQuery['firm']>
type Removals = NonNullable<FirmToRemoveQuery['viewer']>['firmRemovals']

/**
 * Where somebody asks that the profile of their organisation be removed; its owners are led to erasing it
 * themselves.
 */
export async function RemovalRequestPage({
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
      <WaitingAlready
        title={t('pendingAlready', { name })}
        row={<RemovalItem removal={newest} />}
        link={{ href: pathTo.removals(), name: t('own') }}
      />
    )
  if (firm.viewerCanErase)
    return (
      <NothingToAsk
        title={t('ownerTitle', { name })}
        lead={t('ownerLead')}
        link={{ href: pathTo.data(), name: t('openData') }}
        also={{ href: pathTo.editFirm(firm.id), name: t('correctInstead') }}
      />
    )
  return (
    <RequestPage
      title={t('askTitle', { name })}
      lead={t('askLead')}
      before={newest && { title: t('before'), row: <RemovalItem removal={newest} /> }}
      base={firm.base}
      outcomes={{ yes: t('nextYes'), no: t('nextNo') }}
      meaning={
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
      }
    >
      <AccountMessages also={['removals', 'requests', 'documents']}>
        <RemovalForm firmId={firm.id} email={viewer.email} />
      </AccountMessages>
    </RequestPage>
  )
}
