import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import type messages from '../../../messages/zh.json'
import { RequestTabs } from './request-tabs.tsx'

/**
 * A list that reviewers read; `notice` says what became of what has just left it. `children` are its items.
 */
export function QueuePage({
  of,
  path,
  list,
  parameters,
  notice,
  children,
}: {
  /** Whose texts it has. */
  of: keyof typeof messages.requests.lists
  /** Of its first page. */
  path: string
  list: {
    totalCount: number
    totalIsExact: boolean
    pageInfo: Parameters<typeof buildPageAddresses>[2]
  }
  /** Of the address. */
  parameters: URLSearchParams
  notice?: ReactNode
  children: ReactNode[]
}) {
  const t = useTranslations(`requests.lists.${of}`)
  const kept = new URLSearchParams(parameters)
  for (const name of ['decided', 'retried']) kept.delete(name)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      <RequestTabs tab="TO_REVIEW" chosen={path} />
      {/* The line above nothing is that below the tabs. */}
      <div className={children.length > 0 || notice ? 'pt-6' : '-mt-px'}>
        {notice}
        {children.length > 0 ? (
          <>
            <p className="pb-3 text-sm text-ink-soft">
              {t('count', { count: list.totalCount, exact: String(list.totalIsExact) })}
            </p>
            <ul>{children}</ul>
          </>
        ) : (
          <EmptyState title={t('empty')}>
            <p>{t('emptyAdvice')}</p>
          </EmptyState>
        )}
      </div>
      <Pager label={t('pages')} {...buildPageAddresses(path, kept, list.pageInfo)} />
    </div>
  )
}
