import { clsx } from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { Comparison_RecommendationFragment } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { KindWords } from '../firms/kind-words.tsx'
import { describePlace } from '../firms/place.ts'
import { weightiest } from './choose-reasons.ts'
import { Comparison_Recommendation } from './comparison.queries.ts'
import { CapabilityTags, ProjectLinks, ReasonTexts } from './comparison-cells.tsx'
import { ScoreLine } from './score-line.tsx'

type Compared = Comparison_RecommendationFragment

/**
 * Two or three partners side by side, each row under its name. On a phone two fit side by side, and the edge
 * of a third shows that it is reached by scrolling sideways. A row that is empty for all of them is left out.
 */
export function Comparison({
  recommendations,
  children,
}: {
  recommendations: readonly FragmentType<typeof Comparison_Recommendation>[]
  /** Leads back. */
  children: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const comma = useTranslations('common')('comma')
  const partners = recommendations.map((each) => readFragment(Comparison_Recommendation, each))
  const names = (things: readonly { nameZh: string; nameEn: string }[]) =>
    things.map((thing) => nameOf(locale, thing)).join(comma)
  const watch = ({ reasons }: Compared) => reasons.filter(({ side }) => side === 'CAUTION')
  const rows: Row[] = [
    { name: t('fit'), has: () => true, cell: (each) => <ScoreLine recommendation={each} /> },
    {
      name: t('whyThey'),
      has: (each) => weightiest(each, 'FOR_YOU').length > 0,
      cell: (each) => <ReasonTexts reasons={weightiest(each, 'FOR_YOU')} />,
    },
    {
      name: t('whyYou'),
      has: (each) => weightiest(each, 'FOR_THEM').length > 0,
      cell: (each) => <ReasonTexts reasons={weightiest(each, 'FOR_THEM')} />,
    },
    {
      name: t('watch'),
      has: (each) => watch(each).length > 0,
      cell: (each) => <ReasonTexts reasons={watch(each)} tone="text-ochre" />,
      none: t('nothing'),
    },
    {
      name: t('capabilities'),
      has: ({ partner }) => partner.capabilities.length > 0,
      cell: ({ partner }) => <CapabilityTags capabilities={partner.capabilities} />,
    },
    {
      name: t('domains'),
      has: ({ partner }) => partner.heritageDomains.length > 0,
      cell: ({ partner }) => names(partner.heritageDomains),
    },
    {
      name: t('markets'),
      has: ({ partner }) => partner.markets.length > 0,
      cell: ({ partner }) => names(partner.markets),
    },
    {
      name: t('projects'),
      has: ({ partner }) => partner.projects.edges.length > 0,
      cell: ({ partner }) => <ProjectLinks projects={partner.projects} />,
    },
    { name: t('kind'), has: () => true, cell: ({ partner }) => <KindWords firm={partner} /> },
    {
      name: t('place'),
      has: ({ partner }) => describePlace(locale, partner) !== '',
      cell: ({ partner }) => describePlace(locale, partner),
    },
  ]
  return (
    <div id="comparison">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl md:text-2xl">{t('comparison')}</h2>
        {children}
      </div>
      <ScrollRegion label={t('comparison')} className="overflow-x-auto">
        <table
          className={clsx(
            'table-fixed border-collapse text-left align-top text-[0.9375rem] leading-normal sm:w-full',
            partners.length > 2 ? 'w-[140%]' : 'w-full',
          )}
        >
          <thead>
            <tr>
              {partners.map(({ partner }) => (
                <th
                  key={partner.id}
                  scope="col"
                  className="py-2 pr-4 align-top font-serif text-base wrap-anywhere last:pr-0 sm:pr-6 sm:text-lg"
                >
                  <Link href={pathTo.firm(partner.id)} className="name-link">
                    {nameOf(locale, partner)}
                  </Link>
                  <FirmBadges firm={partner} saysVerified />
                </th>
              ))}
            </tr>
          </thead>
          {rows
            .filter(({ has }) => partners.some(has))
            .map(({ name, has, cell, none }) => (
              <tbody key={name} className="border-t border-hairline">
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={partners.length}
                    className="pt-3 text-sm font-semibold text-ink-soft"
                  >
                    <span className="sticky left-0 inline-block max-w-[80vw]">{name}</span>
                  </th>
                </tr>
                <tr>
                  {partners.map((each) => (
                    <td
                      key={each.partner.id}
                      className="pt-1 pr-4 pb-3 align-top wrap-anywhere last:pr-0 sm:pr-6"
                    >
                      {has(each) ? (
                        cell(each)
                      ) : (
                        <span className="text-ink-soft">{none ?? t('notKnown')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              </tbody>
            ))}
        </table>
      </ScrollRegion>
    </div>
  )
}

interface Row {
  name: string
  /** Whether anything is known for a firm. */
  has: (each: Compared) => boolean
  cell: (each: Compared) => ReactNode
  /** Where there is nothing; else that it is not known. */
  none?: string
}
