import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/** Says that one firm alone has stated a project: none of its partners has confirmed it. */
export function ByOneFirmBadge() {
  const t = useTranslations('projects')
  return <Tag tone="caution">{t('unconfirmed')}</Tag>
}
