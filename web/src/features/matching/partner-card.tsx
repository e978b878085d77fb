import { useLocale, useTranslations } from 'next-intl'
import type { PartnerCard_RecommendationFragment } from '@/gql/graphql.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { KindAndPlace } from '../firms/kind-and-place.tsx'
import { CardReasons } from './card-reasons.tsx'
import type { CardChoice } from './choose-reasons.ts'
import { compareFormId } from './compare-form.tsx'
import { ScoreLine } from './score-line.tsx'

/** A recommended partner: its rank, how well both suit each other, why, and what to watch. */
export function PartnerCard({
  choice,
  rank,
  compared,
  open,
}: {
  choice: CardChoice<PartnerCard_RecommendationFragment>
  /** Place in the list from 1; null where the address does not say. */
  rank: number | null
  compared: boolean
  /** Whether its evidence is on the page from the start. */
  open: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const { partner } = choice.card
  return (
    <article id={`partner-${partner.id}`} className="border-t border-hairline py-3.5 md:py-6">
      <div className="grid gap-x-10 gap-y-1.5 md:grid-cols-[1fr_15rem]">
        <div className="min-w-0">
          <h2 className="text-xl">
            {rank !== null && (
              <span className="mr-2.5 font-sans text-base font-normal text-ink-soft">{rank}</span>
            )}
            <Link href={pathTo.firm(partner.id)} className="name-link">
              {nameOf(locale, partner)}
            </Link>
            <FirmBadges firm={partner} saysVerified />
          </h2>
          <p className="text-[0.8125rem] text-ink-soft md:text-sm">
            <KindAndPlace firm={partner} />
          </p>
          <p className="measure line-clamp-1 text-sm md:mt-1.5 md:line-clamp-none md:text-base">
            {inLanguage(locale, partner.descriptionZh, partner.descriptionEn)}
          </p>
        </div>
        <div className="flex flex-wrap items-start justify-between gap-x-4 md:flex-col md:justify-start md:gap-y-2">
          <ScoreLine recommendation={choice.card} />
          <label className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="compare"
              value={partner.id}
              form={compareFormId}
              defaultChecked={compared}
            />
            <span>
              {t('compareThis')}
              <span className="sr-only"> {nameOf(locale, partner)}</span>
            </span>
          </label>
        </div>
      </div>
      <CardReasons choice={choice} open={open} />
    </article>
  )
}
