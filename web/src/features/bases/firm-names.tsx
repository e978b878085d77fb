import { useLocale } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { KindAndPlace } from '../firms/kind-and-place.tsx'
import { FirmName_Firm } from './base-page.queries.ts'

/** Firms by name, in two columns where there is room. */
export function FirmNames({ firms }: { firms: readonly FragmentType<typeof FirmName_Firm>[] }) {
  const locale = useLocale()
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {firms.map((each) => {
        const firm = readFragment(FirmName_Firm, each)
        return (
          <li key={firm.id} className="border-t border-hairline py-2.5">
            <Link href={pathTo.firm(firm.id)} className="name-link font-serif font-semibold">
              {nameOf(locale, firm)}
            </Link>
            <FirmBadges firm={firm} />
            <p className="text-sm text-ink-soft">
              <KindAndPlace firm={firm} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
