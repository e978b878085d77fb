import { useLocale, useTranslations } from 'next-intl'
import type { RemovedFirmsQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { inLanguage } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { QueuePage } from '../requests/queue-page.tsx'

type Removed = NonNullable<RemovedFirmsQuery['removedFirms']>

/** What is left of the profiles that were removed, newest first: for the admins of the platform. */
export function RemovedFirms({ removed, parameters }: { removed: Removed; parameters: URLSearchParams }) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const format = useDates()
  return (
    <QueuePage of="removed" path={pathTo.removedFirms()} list={removed} parameters={parameters}>
      {removed.edges.map(({ node }) => (
        <li key={node.id} className="border-t border-hairline py-4">
          <h2 className="text-lg">
            {inLanguage(locale, node.nameZh ?? '', node.nameEn ?? '') || t('nameErased')}
          </h2>
          <p className="break-words text-sm text-ink-soft">
            {t(`by.${node.by}`, {
              date: format.dateTime(new Date(node.removedAt), { dateStyle: 'medium' }),
            })}{' '}
            · {node.id}
          </p>
        </li>
      ))}
    </QueuePage>
  )
}
