import { useTranslations } from 'next-intl'

/**
 * Says that the organisation has not claimed its profile, and whether that was made from public sources.
 */
export function UnclaimedNote({ sourced }: { sourced: boolean }) {
  const t = useTranslations('common')
  return (
    <p className="border-l-2 border-ochre pl-3 text-sm text-ink-soft">
      <strong className="font-medium text-ochre">{t('unclaimed')}</strong>{' '}
      {t(sourced ? 'unclaimedNote' : 'unclaimedUnsourced')}
    </p>
  )
}
