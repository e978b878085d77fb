import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { PartnerCard_RecommendationFragment, ReasonSide } from '@/gql/graphql.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { KindAndPlace } from '../firms/kind-and-place.tsx'
import { PartnerCard_Recommendation } from './partner-card.queries.ts'
import { ReasonLine } from './reason-line.tsx'
import { ScoreLine } from './score-line.tsx'

/** A recommended partner: its rank, how well both suit each other, why, and what to watch. */
export function PartnerCard({
  recommendation,
  rank,
  compareForm,
  compared,
  open,
}: {
  recommendation: FragmentType<typeof PartnerCard_Recommendation>
  /** Place in the list from 1; null where the address does not say. */
  rank: number | null
  /** Id of the form that its checkbox belongs to. */
  compareForm: string
  compared: boolean
  /** Whether its evidence is on the page from the start. */
  open: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const it = readFragment(PartnerCard_Recommendation, recommendation)
  const { partner } = it
  return (
    <article id={`partner-${partner.id}`} className="border-t border-hairline py-6">
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-[1fr_15rem]">
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
          <p className="text-sm text-ink-soft">
            <KindAndPlace firm={partner} />
          </p>
          <p className="measure mt-1.5">{inLanguage(locale, partner.descriptionZh, partner.descriptionEn)}</p>
        </div>
        <div className="space-y-3">
          <ScoreLine recommendation={it} />
          <label className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="compare"
              value={partner.id}
              form={compareForm}
              defaultChecked={compared}
            />
            <span>
              {t('compareThis')}
              <span className="sr-only"> {nameOf(locale, partner)}</span>
            </span>
          </label>
        </div>
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-4 md:grid-cols-2">
        <Side side="FOR_YOU" title={t('whyThey')} {...{ it, open }} />
        <Side side="FOR_THEM" title={t('whyYou')} {...{ it, open }} />
      </div>
      <Side side="CAUTION" title={t('watch')} {...{ it, open }} />
    </article>
  )
}

function Side({
  side,
  title,
  it,
  open,
}: {
  side: ReasonSide
  title: string
  it: PartnerCard_RecommendationFragment
  open: boolean
}) {
  const list = it.reasons.filter((reason) => reason.side === side)
  if (list.length === 0) return null
  const caution = side === 'CAUTION'
  return (
    <section
      className={caution ? 'mt-4 border-l-2 border-ochre bg-ochre-wash px-3 py-2 text-ochre' : undefined}
    >
      <h3
        className={
          caution ? 'font-sans text-sm font-semibold' : 'font-sans text-sm font-semibold text-celadon'
        }
      >
        {title}
      </h3>
      <ul className={caution ? '[&_a]:text-ink [&_details_ol]:text-ink' : undefined}>
        {list.map((reason, index) => (
          <li key={String(index)}>
            <ReasonLine reason={reason} partnerId={it.partner.id} open={open} />
          </li>
        ))}
      </ul>
    </section>
  )
}
