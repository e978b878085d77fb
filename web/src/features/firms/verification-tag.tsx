import { useTranslations } from 'next-intl'
import { Tag } from '@/ui/tag.tsx'

/** Whether somebody vouches for a firm that speaks for itself; nothing on a profile that is nobody's, or that is made up. */
export function VerificationTag({
  firm: { claimed, verified, sample },
}: {
  firm: { claimed: boolean; verified: boolean; sample: boolean }
}) {
  const t = useTranslations('firms')
  if (verified) return <Tag tone="proven">{t('verified')}</Tag>
  return claimed && !sample ? <Tag tone="caution">{t('notVerified')}</Tag> : null
}
