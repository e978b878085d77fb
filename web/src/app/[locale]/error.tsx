'use client'

import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { RetryButton } from '@/ui/retry-button.tsx'

/** Where a page breaks for a reason nobody foresaw; foreseen ones are `FailureState`. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  const t = useTranslations('client.error')
  return (
    <div role="alert" className="frame py-16">
      <h1 className="text-2xl md:text-3xl">{t('title')}</h1>
      <p className="measure mt-3 text-ink-soft">{t('advice')}</p>
      <div className="mt-6">
        <RetryButton label={t('retry')} retry={retry} />
      </div>
      {error.digest && (
        <p className="mt-8 text-sm text-ink-soft">
          {t('number')} <code className="select-all">{error.digest}</code> ·{' '}
          <Link href={pathTo.contact()} className="quiet-link">
            {t('contact')}
          </Link>
        </p>
      )}
    </div>
  )
}
