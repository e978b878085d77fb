import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { EvidenceSection } from './evidence-section.tsx'

/** Why nothing can be asked for here, and where to go instead. */
export function NothingToAsk({
  title,
  lead,
  link,
  also,
}: {
  title: string
  lead: string
  link: PageLink
  /** What may have been meant instead. */
  also?: PageLink
}) {
  return (
    <div className="frame pb-16">
      <PageHeading title={title}>
        <p>{lead}</p>
        <ButtonLink look="seal" href={link.href} className="mt-6">
          {link.name}
        </ButtonLink>
        {also && (
          <p className="mt-4 text-base">
            <Link href={also.href} className="quiet-link inline-flex min-h-11 items-center">
              {also.name}
            </Link>
          </p>
        )}
      </PageHeading>
    </div>
  )
}

/** A request that waits already: `row` shows it. */
export function WaitingAlready({ title, row, link }: { title: string; row: ReactNode; link: PageLink }) {
  return (
    <div className="frame pb-16">
      <PageHeading title={title} />
      <ul>{row}</ul>
      <ButtonLink href={link.href}>{link.name}</ButtonLink>
    </div>
  )
}

interface PageLink {
  href: string
  name: string
}

/** Where somebody asks for something about a firm: what it means, the form, and what happens next. */
export function RequestPage({
  title,
  lead,
  before,
  meaning,
  children,
  ...evidence
}: {
  title: string
  lead: string
  /** The last request for the same; undefined if there is none. */
  before: { title: string; row: ReactNode } | undefined
  meaning?: ReactNode
} & Parameters<typeof EvidenceSection>[0]) {
  return (
    <div className="frame pb-16">
      <PageHeading title={title}>
        <p>{lead}</p>
      </PageHeading>
      {before && (
        <Section id="before" title={before.title}>
          <ul>{before.row}</ul>
        </Section>
      )}
      {meaning}
      <EvidenceSection {...evidence}>{children}</EvidenceSection>
    </div>
  )
}
