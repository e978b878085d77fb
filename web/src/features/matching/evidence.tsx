'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Locale } from '@/i18n/routing.ts'
import { Button } from '@/ui/button.tsx'
import { loadEvidence } from './load-evidence.ts'
import { PathPicture, type PathStep } from './path-picture.tsx'

/** The path behind a reason of a partner, loaded; says so while it is, and where it does not come. */
export function Evidence({ text, partnerId }: { text: string; partnerId: string }) {
  const t = useTranslations('matching.evidence')
  const locale = useLocale() as Locale
  const query = useSearchParams().toString()
  const [path, setPath] = useState<readonly PathStep[] | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  // Another attempt loads again.
  useEffect(() => {
    let shown = true
    setPath(null)
    loadEvidence(locale, query, { partnerId, text })
      .catch(() => 'failed' as const)
      .then((loaded) => shown && setPath(loaded))
    return () => {
      shown = false
    }
  }, [locale, query, partnerId, text, attempt])
  if (path === null) return <p role="status">{t('loading')}</p>
  if (path !== 'failed') return <PathPicture path={path} />
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3">
      <p>{t('failed')}</p>
      <Button onClick={() => setAttempt(attempt + 1)}>{t('retry')}</Button>
    </div>
  )
}
