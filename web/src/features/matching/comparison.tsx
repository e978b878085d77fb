import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { Comparison_RecommendationFragment, ReasonSide } from '@/gql/graphql.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { Tag } from '@/ui/tag.tsx'
import { FirmBadges } from '../firms/firm-badges.tsx'
import { KindWords } from '../firms/kind-words.tsx'
import { describePlace } from '../firms/place.ts'
import { Comparison_Recommendation } from './comparison.queries.ts'
import { ScoreLine } from './score-line.tsx'

/**
 * Two or three partners side by side, row by row; on a narrow screen it scrolls sideways under its first
 * column.
 */
export function Comparison({
  recommendations,
  close,
}: {
  recommendations: readonly FragmentType<typeof Comparison_Recommendation>[]
  /** Address without the comparison. */
  close: string
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const partners = recommendations.map((each) => readFragment(Comparison_Recommendation, each))
  const rows: [string, (each: Comparison_RecommendationFragment) => ReactNode][] = [
    [t('fit'), (each) => <ScoreLine recommendation={each} />],
    [t('whyThey'), (each) => <Reasons reasons={each.reasons} side="FOR_YOU" />],
    [t('whyYou'), (each) => <Reasons reasons={each.reasons} side="FOR_THEM" />],
    [t('watch'), (each) => <Reasons reasons={each.reasons} side="CAUTION" />],
    [t('capabilities'), (each) => <Capabilities capabilities={each.partner.capabilities} />],
    [t('domains'), (each) => <Names things={each.partner.heritageDomains} />],
    [t('markets'), (each) => <Names things={each.partner.markets} />],
    [t('projects'), (each) => <Projects projects={each.partner.projects} />],
    [t('kind'), (each) => <KindWords firm={each.partner} />],
    [t('place'), (each) => describePlace(locale, each.partner)],
  ]
  return (
    <div id="comparison" className="border-y-2 border-ink py-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-xl md:text-2xl">{t('comparison')}</h2>
        <Link href={close} className="quiet-link inline-flex min-h-8 items-center text-sm">
          {t('closeComparison')}
        </Link>
      </div>
      <ScrollRegion label={t('comparison')} className="overflow-x-auto">
        <table className="w-full border-collapse text-left align-top text-[0.9375rem]">
          <thead>
            <tr>
              <td className="sticky left-0 w-24 bg-paper md:w-32" />
              {partners.map(({ partner }) => (
                <th key={partner.id} scope="col" className="min-w-60 py-2 pr-6 align-top font-serif text-lg">
                  <Link href={pathTo.firm(partner.id)} className="name-link">
                    {nameOf(locale, partner)}
                  </Link>
                  <FirmBadges firm={partner} saysVerified />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, describe]) => (
              <tr key={name} className="border-t border-hairline">
                <th
                  scope="row"
                  className="sticky left-0 bg-paper py-3 pr-3 align-top text-sm font-normal text-ink-soft"
                >
                  {name}
                </th>
                {partners.map((each) => (
                  <td key={each.partner.id} className="py-3 pr-6 align-top">
                    {describe(each) || <NotKnown />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function NotKnown() {
  const t = useTranslations('matching')
  return <span className="text-ink-soft">{t('notKnown')}</span>
}

function Reasons({
  reasons,
  side,
}: {
  reasons: Comparison_RecommendationFragment['reasons']
  side: ReasonSide
}) {
  const t = useTranslations('matching')
  const shown = reasons.filter((reason) => reason.side === side)
  if (shown.length === 0) return <span className="text-ink-soft">{t('nothing')}</span>
  return (
    <ul className="space-y-1.5">
      {shown.map(({ text }, index) => (
        <li key={String(index)} className={side === 'CAUTION' ? 'text-ochre' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  )
}

function Capabilities({
  capabilities,
}: {
  capabilities: Comparison_RecommendationFragment['partner']['capabilities']
}) {
  const locale = useLocale()
  if (capabilities.length === 0) return <NotKnown />
  return (
    <ul className="flex flex-wrap gap-1.5">
      {capabilities.map(({ capability, proofCount }) => (
        <li key={capability.id}>
          <Tag tone={proofCount > 0 ? 'proven' : 'plain'}>
            {nameOf(locale, capability)}
            {proofCount > 0 && ` ${proofCount}`}
          </Tag>
        </li>
      ))}
    </ul>
  )
}

function Names({ things }: { things: readonly { nameZh: string; nameEn: string }[] }) {
  const locale = useLocale()
  const common = useTranslations('common')
  if (things.length === 0) return <NotKnown />
  return things.map((thing) => nameOf(locale, thing)).join(common('comma'))
}

function Projects({ projects }: { projects: Comparison_RecommendationFragment['partner']['projects'] }) {
  const locale = useLocale()
  const t = useTranslations('matching')
  if (projects.edges.length === 0) return <NotKnown />
  return (
    <>
      <p className="text-sm text-ink-soft">{t('projectCount', { count: projects.totalCount })}</p>
      <ul>
        {projects.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={pathTo.project(node.id)} className="quiet-link">
              {titleOf(locale, node)}
            </Link>{' '}
            <span className="text-sm text-ink-soft">{node.year}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
