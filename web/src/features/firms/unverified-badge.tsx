import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/**
 * Says that a firm is not verified, and that what stands there of it is stated by itself; shown where
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
