import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { FirmBadges } from '@/features/firms/firm-badges.tsx'
import { ItemHeading } from '@/features/firms/item-heading.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { externalPartnersOf } from './external-partners.ts'
import { ProjectItem_Project } from './project-item.queries.ts'

/** A collaboration in a list: its year in the margin, who did it, what came of it. */
export function ProjectItem({ project }: { project: FragmentType<typeof ProjectItem_Project> }) {
  const locale = useLocale()
  const t = useTranslations('common')
  const it = readFragment(ProjectItem_Project, project)
  const outside = externalPartnersOf(locale, it)
  return (
    <li className="grid gap-x-6 border-t border-hairline py-5 md:grid-cols-[4.5rem_1fr]">
      <p className="text-sm text-ink-soft md:pt-1">{it.year}</p>
      <div>
        <ItemHeading
          href={pathTo.project(it.id)}
          sample={it.sample}
          unconfirmed={!it.source.confirmed}
          byOneFirm={it.unconfirmed}
        >
          {titleOf(locale, it)}
        </ItemHeading>
        <p className="mt-0.5 text-sm text-ink-soft">
          {it.participants.map(({ firm }, index) => (
            <Fragment key={firm.id}>
              {index > 0 && t('comma')}
              {nameOf(locale, firm)}
              <FirmBadges firm={{ ...firm, sample: firm.sample && !it.sample }} />
            </Fragment>
          ))}
          {it.participants.length > 0 && outside.length > 0 && t('comma')}
          {outside.join(t('comma'))}
        </p>
        <p className="measure mt-2">{inLanguage(locale, it.outcomeZh, it.outcomeEn)}</p>
      </div>
    </li>
  )
}
