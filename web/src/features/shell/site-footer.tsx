import { useTranslations } from 'next-intl'
import { Seal } from '@/ui/seal.tsx'

/** The foot of every page: what this is, and how far its facts can be relied on. */
export function SiteFooter() {
  const t = useTranslations('shell')
  return (
    <footer className="mt-auto border-t border-hairline">
      <div className="frame grid gap-x-12 gap-y-6 py-10 text-sm text-ink-soft md:grid-cols-[1fr_2fr]">
        <p className="flex items-start gap-3">
          <Seal size={26} />
          <span>{t('tagline')}</span>
        </p>
        <div className="measure space-y-2">
          <p>{t('honestyProfiles')}</p>
          <p>{t('honestySamples')}</p>
        </div>
      </div>
    </footer>
  )
}
