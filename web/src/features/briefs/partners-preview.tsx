'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { PreviewPartnersDocument, type PreviewPartnersQuery } from '@/gql/graphql.ts'
import { languageOf, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'

/** Reasons that are shown of each partner. */
const SHOWN = 2

/** How many partners suit the brief as it was saved last, and the first three with why. Nothing is stored. */
export function PartnersPreview({ briefId, version }: { briefId: string; version: number }) {
  const t = useTranslations('editBrief.preview')
  const locale = useLocale()
  const [found, setFound] = useState<PreviewPartnersQuery['recommendPartners']>()
  useEffect(() => {
    let isWanted = version > 0
    const find = async () => {
      const { client } = await import('@/lib/apollo/change-client.ts')
      const variables = { id: briefId, language: languageOf(locale) }
      const { data } = await client.query({
        query: PreviewPartnersDocument,
        variables,
        fetchPolicy: 'no-cache',
      })
      if (isWanted && data) setFound(data.recommendPartners)
    }
    // Where it cannot be had the last one stays.
    find().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [briefId, version, locale])
  return (
    <section aria-labelledby="preview" className="mt-8 lg:mt-0">
      <h2 id="preview" className="text-xl font-medium">
        {t('title')}
      </h2>
      <p aria-live="polite" className="mt-2 text-ink-soft">
        {found ? t('count', { count: found.totalCount }) : t('wait')}
      </p>
      <ol>
        {found?.edges.map(({ node: { partner, fit, reasons } }) => (
          <li key={partner.id} className="border-t border-hairline py-3">
            <Link href={pathTo.firm(partner.id)} target="_blank" className="name-link">
              {nameOf(locale, partner)}
            </Link>{' '}
            <span className="text-sm text-ink-soft">{t(`fit.${fit}`)}</span>
            <ul className="mt-1 text-sm">
              {reasons
                .filter(({ side, weight }) => side === 'FOR_YOU' && weight > 0)
                .slice(0, SHOWN)
                .map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
