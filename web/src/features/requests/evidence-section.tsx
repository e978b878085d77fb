import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { nameOf } from '@/i18n/language.ts'
import { Section } from '@/ui/section.tsx'

/** The form that asks for evidence, beside what happens next; `outcomes` say what a yes and a no bring. */
export async function EvidenceSection({
  base,
  outcomes,
  beside,
  children,
}: {
  /** The base that decides; none where the platform does. */
  base: { nameZh: string; nameEn: string } | null | undefined
  outcomes: { yes: string; no: string }
  beside?: ReactNode
  children: ReactNode
}) {
  const locale = await getLocale()
  const t = await getTranslations('requests')
  return (
    <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
      <Section id="evidence" title={t('evidenceTitle')}>
        <div className="max-w-md">{children}</div>
      </Section>
      <Section id="next" title={t('nextTitle')}>
        <ol className="list-decimal space-y-2 pl-5">
          <li>{base ? t('nextBase', { base: nameOf(locale, base) }) : t('nextPlatform')}</li>
          <li>{t('nextSees')}</li>
          <li>{outcomes.yes}</li>
          <li>{outcomes.no}</li>
        </ol>
        {beside}
      </Section>
    </div>
  )
}
