'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useRouter } from '@/i18n/navigation.ts'

/** Milliseconds between two looks at how far the work is. */
const LOOK_EVERY = 2_000

/** Says how far the work on an import is, and shows the page again and again until it is done. */
export function ImportProgress({
  progress,
}: {
  /** 0..1; null where it is not known. */
  progress: number | null
}) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div className="pb-8">
      {progress !== null && (
        <p className="flex items-center gap-3">
          <progress value={progress} max={1} aria-label={t('progress')} className="w-60 max-w-full" />
          {format.number(progress, { style: 'percent', maximumFractionDigits: 0 })}
        </p>
      )}
      <noscript>
        <p className="mt-2 text-sm text-ink-soft">{t('reload')}</p>
      </noscript>
    </div>
  )
}
