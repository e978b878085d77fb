import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { RequestTabs } from './request-tabs.tsx'

/**
 * What one has asked for of a kind and how it stands; `notice` says what has just been done, `empty` what to
 * do if there is none.
 */
export function OwnRequests({
  path,
  title,
  notice,
  empty,
  children,
}: {
  path: string
  title: string
  notice: string | false | undefined
  empty: { title: string; advice: ReactNode }
  children: ReactNode[]
}) {
  return (
    <div className="frame pb-16">
      <PageHeading title={title} />
      <RequestTabs tab="OWN_REQUESTS" chosen={path} />
      <div className={children.length > 0 ? 'pt-6' : '-mt-px'}>
        {notice && <Notice key={notice}>{notice}</Notice>}
        {children.length > 0 ? (
          <ul className="*:first:border-t-0">{children}</ul>
        ) : (
          <EmptyState title={empty.title}>{empty.advice}</EmptyState>
        )}
      </div>
    </div>
  )
}
