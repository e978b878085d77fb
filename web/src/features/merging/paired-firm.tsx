import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { describePlace } from '../firms/place.ts'
import { PairedFirm_Firm } from './merging.queries.ts'

/** A firm of a pair: its names, and how it differs from the other. */
export function PairedFirm({ firm: given }: { firm: FragmentType<typeof PairedFirm_Firm> }) {
  const locale = useLocale()
  const t = useTranslations('merging')
  const side = useTranslations('firms')
  const firm = readFragment(PairedFirm_Firm, given)
  const otherName = locale === 'zh' ? firm.nameEn : firm.nameZh
  return (
    <div className="min-w-0 [overflow-wrap:anywhere]">
      <p>
        <Link href={pathTo.firm(firm.id)} className="name-link font-medium">
          {nameOf(locale, firm)}
        </Link>
        <FirmBadges firm={firm} saysVerified />
      </p>
      <p lang={locale === 'zh' ? 'en' : 'zh'} className="text-sm text-ink-soft">
        {otherName}
      </p>
      <p className="text-sm text-ink-soft">
        {[
          side(`side.${firm.kind}`),
          describePlace(locale, firm),
          firm.base ? nameOf(locale, firm.base) : t('noBase'),
          firm.claimed && t('claimed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}
