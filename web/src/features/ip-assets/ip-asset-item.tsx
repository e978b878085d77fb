import { useLocale, useTranslations } from 'next-intl'
import { FirmBadges } from '@/features/firms/firm-badges.tsx'
import { ItemHeading } from '@/features/firms/item-heading.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { useFormNames } from './form-names.ts'
import { IpAssetItem_IPAsset } from './ip-asset-item.queries.ts'

/** Cultural IP in a list: its owner, heritage domains and forms. */
export function IpAssetItem({ asset }: { asset: FragmentType<typeof IpAssetItem_IPAsset> }) {
  const locale = useLocale()
  const t = useTranslations('ipAssets')
  const nameForms = useFormNames()
  const it = readFragment(IpAssetItem_IPAsset, asset)
  return (
    <li className="grid gap-x-8 border-t border-hairline py-5 md:grid-cols-[1fr_16rem]">
      <div>
        <ItemHeading href={pathTo.ipAsset(it.id)} sample={it.sample} unconfirmed={!it.source.confirmed}>
          {nameOf(locale, it)}
        </ItemHeading>
        <p className="measure mt-1">{inLanguage(locale, it.descriptionZh, it.descriptionEn)}</p>
      </div>
      <p className="mt-2 text-sm text-ink-soft md:mt-1">
        {t('heldBy')}{' '}
        <Link href={pathTo.firm(it.owner.id)} className="quiet-link">
          {nameOf(locale, it.owner)}
        </Link>
        <FirmBadges firm={{ ...it.owner, sample: it.owner.sample && !it.sample }} />
        <br />
        {nameOf(locale, it.heritageDomain)}
        <br />
        {nameForms(it.forms)}
      </p>
    </li>
  )
}
