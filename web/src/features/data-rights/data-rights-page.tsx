import { getFormatter, getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { DataRightsQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buttonClasses } from '@/ui/button.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { ConsentList } from './consent-list.tsx'
import { ErasureItem } from './erasure-item.tsx'

/** One's own data: to be taken along, what they may be used for, and to be erased. */
export async function DataRightsPage({ rights }: { rights: NonNullable<DataRightsQuery['viewer']> }) {
  const locale = await getLocale()
  const t = await getTranslations('dataRights')
  const format = await getFormatter()
  const sections = Object.values((await getMessages()).dataRights.sections)
  const owned = rights.memberships.flatMap(({ firm }) =>
    firm?.viewerCanErase ? [{ id: firm.id, name: nameOf(locale, firm) }] : [],
  )
  const membersPages = rights.memberships.flatMap(({ firm, base }) => [
    ...(firm?.viewerCanErase ? [{ name: nameOf(locale, firm), href: pathTo.firmMembers(firm.id) }] : []),
    ...(base?.viewerCanSeeMembers ? [{ name: nameOf(locale, base), href: pathTo.baseMembers(base.id) }] : []),
  ])
  const days = rights.erasureDays
  return (
    <div className="frame pb-12">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      <AccountMessages also={['dataRights']}>
        <Section id="download" title={t('download')}>
          <p className="measure mb-4">{t('downloadAdvice', { sections: format.list(sections) })}</p>
          <a href="/files/my-data.json" download className={buttonClasses('plain')}>
            {t('downloadFile')}
          </a>
        </Section>
        <Section id="consents" title={t('consents')}>
          <ConsentList consents={rights.consents} />
        </Section>
        <Section id="erasure" title={t('erasure')}>
          <ErasureItem
            erasure={rights.erasures.find(({ firm }) => !firm)}
            days={days}
            membersPages={membersPages}
          />
        </Section>
        {owned.length > 0 && (
          <Section id="firms" title={t('firms')}>
            <ul className="space-y-8">
              {owned.map((firm) => (
                <li key={firm.id}>
                  <ErasureItem
                    firm={firm}
                    days={days}
                    erasure={rights.erasures.find((erasure) => erasure.firm?.id === firm.id)}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </AccountMessages>
    </div>
  )
}
