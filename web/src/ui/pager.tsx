import { useTranslations } from 'next-intl'
import { Link } from './link.tsx'

/**
 * Links to the pages before and after; each is an address of its own, so they work without script and can be
 * shared.
 */
export function Pager({ previous, next, label }: { previous?: string; next?: string; label: string }) {
  const t = useTranslations('common')
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 border-t border-hairline py-5">
      {previous ? (
        <Link rel="prev" href={previous} className="quiet-link inline-flex min-h-11 items-center">
          {t('previousPage')}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link rel="next" href={next} className="quiet-link inline-flex min-h-11 items-center">
          {t('nextPage')}
        </Link>
      )}
    </nav>
  )
}
