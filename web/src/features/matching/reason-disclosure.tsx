'use client'

import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { Evidence } from './evidence.tsx'

/**
 * A reason that opens to its evidence, which is loaded then: all paths of a list are some hundred kilobytes.
 * Without script, or where it does not come, a link leads to the page with the partner's evidence on it.
 */
export function ReasonDisclosure({
  text,
  partnerId,
  evidence,
}: {
  text: string
  partnerId: string
  evidence?: ReactNode
}) {
  const t = useTranslations('matching.evidence')
  const query = useSearchParams()
  const [Loaded, show] = useState<typeof Evidence>()
  const id = encodeURIComponent(partnerId)
  const load = () =>
    import('./evidence.tsx').then(
      (loaded) => show(() => loaded.Evidence),
      () => undefined,
    )
  return (
    <details className="reason" open={evidence !== undefined} onToggle={evidence ? undefined : load}>
      <summary>{text}</summary>
      <div>
        {evidence ??
          (Loaded ? (
            <Loaded text={text} partnerId={partnerId} />
          ) : (
            <a href={`?${query}&open=${id}#partner-${id}`}>{t('open')}</a>
          ))}
      </div>
    </details>
  )
}
