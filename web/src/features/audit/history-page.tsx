import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FragmentType } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { ask } from '@/lib/apollo/server.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { listChoices } from '../firms/choices.ts'
import { DirectoryChoices } from '../firms/directory.queries.ts'
import type { EventList_AuditEventConnection } from './audit.queries.ts'
import { EventList } from './event-list.tsx'

/** What was done about a firm, or in the name of a base. */
export async function HistoryPage({
  named,
  home,
  lead,
  ...list
}: {
  named: { nameZh: string; nameEn: string }
  /** Path of the page of the firm or base. */
  home: string
  lead: ReactNode
  events: FragmentType<typeof EventList_AuditEventConnection>
  path: string
  parameters: URLSearchParams
  namesFirm?: boolean
}) {
  const locale = await getLocale()
  const t = await getTranslations('audit')
  // A list without names is better than none.
  const choices = (await ask(DirectoryChoices, {}, locale)).data
  const listed = choices ? Object.values(listChoices(choices, locale)).flat() : []
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>
          <Link href={home} className="quiet-link">
            {nameOf(locale, named)}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{lead}</p>
      </PageHeading>
      <EventList {...list} names={new Map(listed.map(({ value, name }) => [value, name]))} />
    </div>
  )
}
