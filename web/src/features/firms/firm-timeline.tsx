import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { externalPartnersOf } from '@/features/projects/external-partners.ts'
import { SourceLine } from '@/features/provenance/source-line.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ByOneFirmBadge } from './by-one-firm-badge.tsx'
import { FirmTimeline_Project } from './firm-timeline.queries.ts'

/** Partners that an entry names; the project's page has them all. */
const MAX_SHOWN_PARTNERS = 6

/** What a firm did and its partners, newest first, along a line of years. */
export function FirmTimeline({
  firmId,
  projects,
}: {
  firmId: string
  projects: readonly FragmentType<typeof FirmTimeline_Project>[]
}) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const entries = projects.map((project) => readFragment(FirmTimeline_Project, project))
  return (
    <ol className="timeline">
      {entries.map((project, index) => {
        const partners = project.participants.filter(({ firm }) => firm.id !== firmId)
        const outside = externalPartnersOf(locale, project)
        const hidden = Math.max(0, partners.length - MAX_SHOWN_PARTNERS)
        const newYear = entries[index - 1]?.year !== project.year
        return (
          <li key={project.id}>
            <span>{newYear ? <time dateTime={String(project.year)}>{project.year}</time> : null}</span>
            <div>
              <h3>
                <Link href={pathTo.project(project.id)} className="name-link">
                  {titleOf(locale, project)}
                </Link>
                {(project.sample || project.unconfirmed) && (
                  <span className="inline-flex flex-wrap gap-1.5 font-sans font-normal">
                    {project.sample && <SampleBadge />}
                    {project.unconfirmed && <ByOneFirmBadge />}
                  </span>
                )}
              </h3>
              {(partners.length > 0 || outside.length > 0) && (
                <p className="text-[0.9375rem]">
                  <span className="text-ink-soft">{t('with')} </span>
                  {partners.slice(0, MAX_SHOWN_PARTNERS).map(({ firm }, position) => (
                    <Fragment key={firm.id}>
                      {position > 0 && t('comma')}
                      <Link href={pathTo.firm(firm.id)} className="quiet-link">
                        {nameOf(locale, firm)}
                      </Link>
                    </Fragment>
                  ))}
                  {outside.length > 0 &&
                    `${partners.length > 0 ? t('comma') : ''}${outside.join(t('comma'))}`}
                  {hidden > 0 && t('andMorePartners', { count: hidden })}
                </p>
              )}
              <p>{inLanguage(locale, project.outcomeZh, project.outcomeEn)}</p>
              {project.markets.length > 0 && (
                <p className="text-sm text-ink-soft">
                  {t('reached', {
                    markets: project.markets.map((market) => nameOf(locale, market)).join(t('comma')),
                  })}
                </p>
              )}
              {!project.sample && !project.enteredBy && (
                <SourceLine source={project.source} year={project.year} />
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
