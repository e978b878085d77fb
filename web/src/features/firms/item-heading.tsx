import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/ui/link.tsx'
import { Tag } from '@/ui/tag.tsx'
import { ByOneFirmBadge } from './by-one-firm-badge.tsx'
import { SampleBadge } from './sample-badge.tsx'

/** The name of an entry of a list, which leads to its page, and whether it is a sample or unconfirmed. */
export function ItemHeading({
  href,
  sample,
  unconfirmed = false,
  byOneFirm = false,
  children,
}: {
  href: string
  sample: boolean
  /** Whether no source confirms it; a sample has none. */
  unconfirmed?: boolean
  /** Whether it is a project that one firm alone has stated. */
  byOneFirm?: boolean
  children: ReactNode
}) {
  const t = useTranslations('provenance')
  return (
    <h3 className="text-lg">
      <Link href={href} className="name-link">
        {children}
      </Link>
      {(sample || unconfirmed || byOneFirm) && (
        <span className="ml-2 inline-flex flex-wrap gap-1.5 align-middle font-sans font-normal">
          {sample && <SampleBadge />}
          {!sample && unconfirmed && <Tag tone="caution">{t('unconfirmed')}</Tag>}
          {byOneFirm && <ByOneFirmBadge />}
        </span>
      )}
    </h3>
  )
}
