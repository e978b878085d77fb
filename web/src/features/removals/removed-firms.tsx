import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { RemovedFirmsQuery } from '@/gql/graphql.ts'
import { inLanguage } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ReviewTabs } from '../accounts/request-tabs.tsx'
import { describePages } from '../paging/page-address.ts'

type Removed = NonNullable<RemovedFirmsQuery['removedFirms']>

/** What is left of the profiles that were removed, newest first: for the admins of the platform. */
export function RemovedFirms({ removed, parameters }: { removed: Removed; parameters: URLSearchParams }) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const format = useFormatter()
  return (
    <div className="frame pb-16">
      <PageHeading title={t('removed')}>
        <p>{t('removedLead')}</p>
      </PageHeading>
      <ReviewTabs chosen="removed" />
      <div className="pt-6">
        {removed.edges.length > 0 ? (
          <>
            <p className="pb-3 text-sm text-ink-soft">
              {t('removedCount', { count: removed.totalCount, exact: String(removed.totalIsExact) })}
            </p>
            <ul>
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
            </ul>
          </>
        ) : (
          <EmptyState title={t('noneRemoved')}>
            <p>{t('noneRemovedAdvice')}</p>
          </EmptyState>
        )}
      </div>
      <Pager
        label={t('removedPages')}
        {...describePages(pathTo.removedFirms(), parameters, removed.pageInfo)}
      />
    </div>
  )
}
