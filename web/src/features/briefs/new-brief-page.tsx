import { getLocale, getTranslations } from 'next-intl/server'
import type { DirectoryChoicesQuery, FirmOfNewBriefQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { listChoices } from '../firms/choices.ts'
import { NewBriefForm } from './new-brief-form.tsx'
import { inDays, listZones } from './zones.ts'

/** Where owners and editors begin a brief of their firm. */
export async function NewBriefPage({
  firm,
  choices,
}: {
  firm: NonNullable<FirmOfNewBriefQuery['firm']>
  choices: DirectoryChoicesQuery
}) {
  const locale = await getLocale()
  const t = await getTranslations('editBrief')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('newTitle')}>
        <p>
          <Link href={pathTo.firmBriefs(firm.id)} className="quiet-link">
            {t('allOf', { firm: nameOf(locale, firm) })}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{t('newLead')}</p>
      </PageHeading>
      <div className="max-w-xl">
        <AccountMessages also={['editBrief', 'briefs']}>
          <NewBriefForm
            firmId={firm.id}
            fields={listChoices(choices, locale).capability.filter(({ within }) => !within)}
            zones={listZones()}
            deadline={inDays(60)}
          />
        </AccountMessages>
      </div>
    </div>
  )
}
