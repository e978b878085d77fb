import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { Tag } from '@/ui/tag.tsx'
import { SourceLine_Provenance } from './source-line.queries.ts'
import { nameUnconfirmedFields } from './unconfirmed-fields.ts'

/** The host of an address as people know it; null where the address is not one of the web. */
export function readHost(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null
}

/**
 * Where a fact was read: a link only where the API gives an address, else 'other web page' with the year
 * where there is one; 'unconfirmed' where it was not checked. A sample has no source, and says so elsewhere.
 */
export function SourceLine({
  source,
  year,
}: {
  source: FragmentType<typeof SourceLine_Provenance>
  /** Calendar year of what is reported. */
  year?: number | null
}) {
  const t = useTranslations('provenance')
  const { url, tier, confirmed, unconfirmedFields } = readFragment(SourceLine_Provenance, source)
  const host = url ? readHost(url) : null
  return (
    <p className="source-line">
      <span>
        {t('source')}
        {url && host ? (
          <a className="quiet-link" href={url} rel="noopener nofollow external" target="_blank">
            {t(tier === 'OFFICIAL' ? 'official' : 'media', { host })}
          </a>
        ) : tier === 'NONE' ? (
          t('none')
        ) : year ? (
          t('otherPageOf', { year: String(year) })
        ) : (
          t('otherPage')
        )}
      </span>
      {!confirmed && <Tag tone="caution">{t('unconfirmed')}</Tag>}
      {confirmed && unconfirmedFields.length > 0 && (
        <span>
          {t('partlyUnconfirmed', {
            fields: nameUnconfirmedFields(unconfirmedFields)
              .map((field) => t(`fields.${field}`))
              .join(t('comma')),
          })}
        </span>
      )}
    </p>
  )
}
