import { useLocale, useTranslations } from 'next-intl'
import type { Comparison_RecommendationFragment } from '@/gql/graphql.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Tag } from '@/ui/tag.tsx'

type Partner = Comparison_RecommendationFragment['partner']

export function ReasonTexts({
  reasons,
  tone,
}: {
  reasons: readonly Comparison_RecommendationFragment['reasons'][number][]
  tone?: string
}) {
  return (
    <ul className="space-y-1.5">
      {reasons.map(({ text }, index) => (
        <li key={String(index)} className={tone}>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** With the number of projects that show each. */
export function CapabilityTags({ capabilities }: { capabilities: Partner['capabilities'] }) {
  const locale = useLocale()
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

export function ProjectLinks({ projects }: { projects: Partner['projects'] }) {
  const locale = useLocale()
  const t = useTranslations('matching')
  return (
    <>
      <p className="text-sm text-ink-soft">{t('projectCount', { count: projects.totalCount })}</p>
      <ul className="space-y-1">
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
