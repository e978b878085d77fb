import { getFormatter, getTranslations } from 'next-intl/server'
import { ProjectItem } from '@/features/projects/project-item.tsx'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { Section } from '@/ui/section.tsx'
import { loadViewer } from '../accounts/load-viewer.ts'
import { loadOwnFirms } from '../accounts/own-firms.ts'
import { Figures } from './figures.tsx'
import { HomeQuery } from './home.queries.ts'
import { Steps } from './steps.tsx'

/** Firms of the viewer's own that the page offers first; Find partners has them all. */
const MAX_OWN_FIRMS = 3

/** What this is, the two sides to choose from, live figures, and how a recommendation comes about. */
export async function Home({ locale }: { locale: Locale }) {
  const { data, failure } = await ask(HomeQuery, {}, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('home')
  const format = await getFormatter()
  const { networkFigures: figures, projects } = data
  const own = (await loadOwnFirms()).slice(0, MAX_OWN_FIRMS)
  const viewer = (await loadViewer()).data?.viewer
  return (
    <div className="frame pb-16">
      <header className="grid gap-x-14 pt-10 pb-10 md:pt-20 md:pb-14 lg:grid-cols-[3fr_2fr] lg:items-end">
        <h1 className="text-[2.25rem] leading-tight break-keep md:text-[3.5rem]">{t('title')}</h1>
        <div className="mt-5 lg:mt-0">
          <p className="measure text-lg">{t('lead')}</p>
          <p className="mt-6 flex flex-wrap gap-3">
            {own.map((firm) => (
              <ButtonLink key={firm.id} look="seal" href={pathTo.partners({ firm: firm.id })}>
                {t('startFrom', { name: nameOf(locale, firm) })}
              </ButtonLink>
            ))}
            <ButtonLink look={own.length > 0 ? 'plain' : 'seal'} href={pathTo.partners()}>
              {t('start')}
            </ButtonLink>
          </p>
          {!viewer && (
            <p className="measure mt-4">
              {t('join')}{' '}
              <Link
                href={pathTo.signUp(pathTo.registerFirm())}
                className="quiet-link inline-flex min-h-11 items-center"
              >
                {t('signUp')}
              </Link>
            </p>
          )}
        </div>
      </header>

      <section aria-labelledby="sides-heading" className="border-t-2 border-ink pt-6 pb-10">
        <h2 id="sides-heading" className="sr-only">
          {t('sides')}
        </h2>
        <div className="grid gap-y-10 md:grid-cols-2">
          {(['traditional', 'digital'] as const).map((side) => (
            <div
              key={side}
              className="flex flex-col items-start md:odd:pr-10 md:even:border-l md:even:border-hairline md:even:pl-10"
            >
              <p className="text-sm text-ink-soft">
                {t(`${side}.count`, {
                  count: format.number(
                    side === 'traditional' ? figures.traditionalFirms : figures.digitalFirms,
                  ),
                })}
              </p>
              <h3 className="mt-1 text-2xl md:text-[2rem]">{t(`${side}.title`)}</h3>
              <p className="measure mt-3 mb-5">{t(`${side}.text`)}</p>
              <ButtonLink href={`${pathTo.partners()}?side=${side}`} className="mt-auto">
                {t(`${side}.choose`)}
              </ButtonLink>
            </div>
          ))}
        </div>
      </section>

      <Figures figures={figures} />
      <Steps />

      <Section
        id="projects"
        title={t('projects')}
        aside={
          <Link href={pathTo.projects()} className="quiet-link inline-flex min-h-8 items-center">
            {t('allProjects')}
          </Link>
        }
      >
        <ol className="-mt-2">
          {projects.edges.map(({ node }) => (
            <ProjectItem key={node.id} project={node} />
          ))}
        </ol>
      </Section>
    </div>
  )
}
