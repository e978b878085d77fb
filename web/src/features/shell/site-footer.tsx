import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Seal } from '@/ui/seal.tsx'
import { readOperator } from '../legal/operator.ts'

/** The foot of every page: what this is, and how far its facts can be relied on. */
export function SiteFooter() {
  const t = useTranslations('shell')
  const legal = useTranslations('legal')
  const { icp } = readOperator()
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
        <nav aria-label={legal('links')} className="md:col-span-2">
          <ul className="flex flex-wrap gap-x-6">
            {(['privacy', 'terms', 'operator', 'contact'] as const).map((page) => (
              <li key={page}>
                <Link href={pathTo[page]()} className="quiet-link inline-flex min-h-8 items-center">
                  {legal(`${page}.title`)}
                </Link>
              </li>
            ))}
            {icp && (
              <li>
                <a
                  href="https://beian.miit.gov.cn/"
                  rel="noopener external"
                  target="_blank"
                  className="quiet-link inline-flex min-h-8 items-center"
                >
                  {icp}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
