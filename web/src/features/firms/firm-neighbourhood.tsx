import { getLocale, getTranslations } from 'next-intl/server'
import { GraphPicture } from '@/features/graph-picture/graph-picture.tsx'
import { languageOf } from '@/i18n/language.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FirmNeighbourhood as Document } from './firm-profile.queries.ts'

/**
 * The part of the graph around a firm; where it cannot be had, the rest of the page stands and this says so.
 */
export async function FirmNeighbourhood({ id, name }: { id: string; name: string }) {
  const locale = await getLocale()
  const t = await getTranslations('firms')
  const { data, failure } = await ask(Document, { id, language: languageOf(locale) }, locale)
  const picture = data?.firm?.neighbourhood
  if (failure || !picture) return <p className="text-ink-soft">{t('neighbourhoodAway')}</p>
  return <GraphPicture picture={picture} centre={{ id, label: 'Firm', name }} />
}
