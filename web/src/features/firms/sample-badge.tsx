import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/** Says that a thing is made up to show how the network works. */
export function SampleBadge() {
  const t = useTranslations('common')
  return <Tag tone="caution">{t('sample')}</Tag>
}
