import { useTranslations } from 'next-intl'

/** Says that a profile was made from public sources and that the organisation has not taken it over. */
export function UnclaimedNote() {
  const t = useTranslations('common')
  return (
    <p className="border-l-2 border-ochre pl-3 text-sm text-ink-soft">
      <strong className="font-medium text-ochre">{t('unclaimed')}</strong> {t('unclaimedNote')}
    </p>
  )
}
