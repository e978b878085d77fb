import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/ui/link.tsx'
import { Tag } from '@/ui/tag.tsx'
import { SampleBadge } from './sample-badge.tsx'

/** The name of an entry of a list, which leads to its page, and whether it is a sample or unconfirmed. */
export function ItemHeading({
  href,
  sample,
  unconfirmed = false,
  children,
}: {
  href: string
  sample: boolean
  /** Whether no source confirms it; a sample has none. */
  unconfirmed?: boolean
  children: ReactNode
}) {
  const t = useTranslations('provenance')
  return (
    <h3 className="text-lg">
      <Link href={href} className="name-link">
        {children}
      </Link>
      {(sample || unconfirmed) && (
        <span className="ml-2 align-middle font-sans font-normal">
          {sample ? <SampleBadge /> : <Tag tone="caution">{t('unconfirmed')}</Tag>}
        </span>
      )}
    </h3>
  )
}
