import { getLocale, getTranslations } from 'next-intl/server'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { DirectoryChoicesQuery, FirmToEditQuery } from '@/gql/graphql.ts'
import { todayInBeijing } from '@/i18n/days.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { Viewer } from '../accounts/for-signed-in.tsx'
import { listFirmChoices } from './choices.ts'
import { FirmFields_Firm } from './edit-firm.queries.ts'
import { EditFirmForm } from './edit-firm-form.tsx'
import { toFirmValues } from './firm-values.ts'

/** Where owners and editors change what their firm says of itself. */
export async function EditFirmPage({
  firm,
  viewer,
  provinces,
  choices,
}: {
  firm: NonNullable<FirmToEditQuery['firm']>
  viewer: Viewer
  /** All there are: a firm may be the first of its province. */
  provinces: FirmToEditQuery['provinces']
  choices: DirectoryChoicesQuery
}) {
  const locale = await getLocale()
  const t = await getTranslations('editFirm')
  const words = await getTranslations('firms')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>
          <Link href={pathTo.firm(firm.id)} className="quiet-link">
            {nameOf(locale, firm)}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{t('lead')}</p>
      </PageHeading>
      <div className="max-w-xl">
        <AccountMessages also={['editFirm']}>
          <EditFirmForm
            firmId={firm.id}
            version={firm.version}
            verified={firm.verified}
            isOwner={viewer.memberships.some((each) => each.firm?.id === firm.id && each.role === 'OWNER')}
            values={toFirmValues(readFragment(FirmFields_Firm, firm))}
            choices={listFirmChoices(choices, provinces, locale, (type) => words(`organisationType.${type}`))}
            thisYear={Number(todayInBeijing().slice(0, 4))}
          />
        </AccountMessages>
      </div>
    </div>
  )
}
