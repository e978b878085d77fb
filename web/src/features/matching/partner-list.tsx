import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { chooseReasons } from './choose-reasons.ts'
import type { PartnerAddress } from './partner-address.ts'
import { PartnerCard_Recommendation } from './partner-card.queries.ts'
import { PartnerCard } from './partner-card.tsx'

/** The cards of a page; what nearly all of them warn of is said above them. */
export function PartnerList({
  recommendations,
  before,
  address,
}: {
  recommendations: readonly FragmentType<typeof PartnerCard_Recommendation>[]
  /** How many partners come before the first; null where the address does not say. */
  before: number | null
  address: PartnerAddress
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const comma = useTranslations('common')('comma')
  const all = recommendations.map((each) => readFragment(PartnerCard_Recommendation, each))
  const { common, cards } = chooseReasons(all)
  return (
    <>
      {common.map(({ text, except }) => (
        <p key={text} className="mb-4 border-l-2 border-ochre bg-ochre-wash px-3 py-2 text-ochre">
          {except.length === 0
            ? t('watchAll', { text })
            : t('watchAllBut', {
                text,
                names: except.map(({ partner }) => nameOf(locale, partner)).join(comma),
              })}
        </p>
      ))}
      <ol>
        {cards.map((choice, index) => (
          <li key={choice.card.partner.id}>
            <PartnerCard
              choice={choice}
              rank={before === null ? null : before + index + 1}
              compared={address.compare.includes(choice.card.partner.id)}
              open={address.open.includes(choice.card.partner.id)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
