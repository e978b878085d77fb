import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/** Says that a firm registered itself and is not verified; shown where `isUnverified` holds. */
export function UnverifiedBadge() {
  const t = useTranslations('firms')
  return <Tag tone="caution">{t('unverified')}</Tag>
}
