import { useTranslations } from 'next-intl'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { Tag } from '@/ui/tag.tsx'
import { isUnverified } from './unverified.ts'
import { UnverifiedBadge } from './unverified-badge.tsx'

/** What a firm is marked with wherever it is named. */
interface MarkedFirm {
  sample: boolean
  verified: boolean
  selfRegistered: boolean
}

/**
 * The marks of a firm, in a line after its name: that nobody vouches for what it says of itself, that it is
 * made up, and, where there is room for it, that it is verified. Nothing for all others.
 */
export function FirmBadges({ firm, saysVerified = false }: { firm: MarkedFirm; saysVerified?: boolean }) {
  const t = useTranslations('firms')
  const unverified = isUnverified(firm)
  const verified = saysVerified && firm.verified
  if (!verified && !unverified && !firm.sample) return null
  return (
    <span className="ml-2 inline-flex flex-wrap gap-1.5 align-middle font-sans text-base font-normal">
      {verified && <Tag tone="proven">{t('verified')}</Tag>}
      {unverified && <UnverifiedBadge />}
      {firm.sample && <SampleBadge />}
    </span>
  )
}
