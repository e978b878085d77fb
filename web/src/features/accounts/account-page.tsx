import type { ReactNode } from 'react'
import { PageHeading } from '@/ui/page-heading.tsx'
import { ChallengeProgress } from './challenge-progress.tsx'

/** The frame of a page with one form: a narrow column, so that labels, fields and advice are read as one. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="frame pb-16">
      <PageHeading title={title}>{lead && <p>{lead}</p>}</PageHeading>
      <div className="max-w-md">{children}</div>
      <ChallengeProgress />
    </div>
  )
}
