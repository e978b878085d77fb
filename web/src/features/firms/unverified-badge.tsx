import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/**
 * Says that nobody vouches for a firm, and that what stands there of it is its own word; shown where
 * `isUnverified` holds.
 */
export function UnverifiedBadge() {
  const t = useTranslations('firms')
  return (
    <>
      <Tag tone="caution">{t('unverified')}</Tag>
      <Tag>{t('ownWord')}</Tag>
    </>
  )
}
