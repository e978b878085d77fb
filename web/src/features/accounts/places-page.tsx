import { useLocale, useTranslations } from 'next-intl'
import type { OwnPlacesQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { RequestsWaiting } from '../requests/requests-waiting.tsx'
import { NextStepLink } from './next-step-link.tsx'
import { linksOfBase, linksOfFirm } from './place-links.ts'
import { PlaceLinks } from './place-links.tsx'

/** What has just been done about a membership of one's own. */
export const PLACES_ACTIONS = ['joined', 'left'] as const
type PlacesAction = (typeof PLACES_ACTIONS)[number]

type Memberships = NonNullable<OwnPlacesQuery['viewer']>['memberships']

/** Firms and bases that one belongs to, what one is there, and links to everything one may do there. */
export function PlacesPage({
  memberships,
  done,
}: {
  memberships: Memberships
  done: PlacesAction | undefined
}) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const role = useTranslations('members.roles')
  const format = useDates()
  return (
    <div className="frame pb-16">
      <PageHeading title={t('places')} />
      {done && <Notice>{t(done)}</Notice>}
      <RequestsWaiting />
      {memberships.length === 0 && (
        <EmptyState title={t('noPlaces')}>
          <p className="mb-4">{t('noPlacesAdvice')}</p>
          <ButtonLink look="seal" href={pathTo.registerFirm()}>
            {t('findFirm')}
          </ButtonLink>
        </EmptyState>
      )}
      <ul>
        {memberships.map((membership) => {
          const place = membership.firm ?? membership.base
          if (!place) return null
          const since = format.dateTime(new Date(membership.since), { dateStyle: 'medium' })
          return (
            <li key={place.id} className="border-t border-hairline py-5">
              <h2 className="text-lg">
                <Link
                  href={membership.firm ? pathTo.firm(place.id) : pathTo.base(place.id)}
                  className="name-link"
                >
                  {nameOf(locale, place)}
                </Link>
              </h2>
              <p className="text-sm text-ink-soft">
                {t('roleSince', { role: role(membership.role), date: since })}
              </p>
              {membership.firm && <NextStepLink firm={membership.firm} />}
              {membership.firm && <PlaceLinks links={linksOfFirm(membership.firm)} />}
              {membership.base && <PlaceLinks links={linksOfBase(membership.base)} />}
            </li>
          )
        })}
      </ul>
      <p className="border-t border-hairline pt-5">
        {t('notListed')}{' '}
        <Link href={pathTo.registerFirm()} className="quiet-link inline-flex min-h-11 items-center">
          {t('registerFirm')}
        </Link>
      </p>
    </div>
  )
}
