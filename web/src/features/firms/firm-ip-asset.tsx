import { useLocale, useTranslations } from 'next-intl'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmIPAsset_IPAsset } from './firm-ip-asset.queries.ts'

/** A cultural IP that a firm holds or looks after, in a list on its page. */
export function FirmIPAsset({ asset }: { asset: FragmentType<typeof FirmIPAsset_IPAsset> }) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const facts = readFragment(FirmIPAsset_IPAsset, asset)
  return (
    <article className="border-t border-hairline py-3">
      <h3 className="flex flex-wrap items-center gap-x-2 text-base">
        <Link href={pathTo.ipAsset(facts.id)} className="name-link">
          {nameOf(locale, facts)}
        </Link>
        {facts.sample && (
          <span className="font-sans font-normal">
            <SampleBadge />
          </span>
        )}
      </h3>
      <p className="text-sm text-ink-soft">
        {[
          nameOf(locale, facts.heritageDomain),
          facts.inscriptionYear && t('inscribed', { year: String(facts.inscriptionYear) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-1 text-[0.9375rem]">{inLanguage(locale, facts.descriptionZh, facts.descriptionEn)}</p>
    </article>
  )
}
