import { getTranslations } from 'next-intl/server'
import { ByOneFirmBadge } from '@/features/firms/by-one-firm-badge.tsx'
import { FirmBadges } from '@/features/firms/firm-badges.tsx'
import { KindAndPlace } from '@/features/firms/kind-and-place.tsx'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { SourceLine } from '@/features/provenance/source-line.tsx'
import type { ProjectPageQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf, tagOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { JsonLd } from '@/lib/seo/json-ld.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { NameList } from '@/ui/name-list.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'
import { externalPartnersOf } from './external-partners.ts'
import { OwnProjectLinks } from './own-project-links.tsx'

/** A past collaboration: who, with what, from which IP, for where, and what came of it. */
export async function ProjectPage({
  locale,
  project,
}: {
  locale: Locale
  project: NonNullable<ProjectPageQuery['project']>
}) {
  const t = await getTranslations('projects')
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <div className="frame pb-16">
      <JsonLd
        data={{
          '@type': 'CreativeWork',
          name: titleOf(locale, project),
          alternateName: titleOf(other, project),
          description: inLanguage(locale, project.outcomeZh, project.outcomeEn),
          dateCreated: String(project.year),
          contributor: project.participants.map(({ firm }) => ({
            '@type': 'Organization',
            name: nameOf(locale, firm),
          })),
        }}
      />
      <PageHeading
        kicker={t('kicker', { year: String(project.year) })}
        title={titleOf(locale, project)}
        otherTitle={titleOf(other, project)}
        otherLang={tagOf(other)}
        badges={
          (project.sample || project.unconfirmed) && (
            <>
              {project.sample && <SampleBadge />}
              {project.unconfirmed && <ByOneFirmBadge />}
            </>
          )
        }
      >
        {inLanguage(locale, project.outcomeZh, project.outcomeEn)}
        <OwnProjectLinks project={project} />
      </PageHeading>
      <div className="grid gap-x-12 md:grid-cols-[1fr_20rem]">
        <Section id="participants" title={t('participants')}>
          <ul>
            {project.participants.map(({ firm, role }) => (
              <li key={firm.id} className="border-t border-hairline py-3 first:border-t-0">
                <Link href={pathTo.firm(firm.id)} className="name-link font-serif text-lg font-semibold">
                  {nameOf(locale, firm)}
                </Link>
                <FirmBadges firm={firm} />
                <p className="text-sm text-ink-soft">
                  <KindAndPlace firm={firm} />
                  {role && ` · ${role}`}
                </p>
              </li>
            ))}
            {project.namedFirms?.map(({ firm, role, state }) => (
              <li key={firm.id} className="border-t border-hairline py-3 first:border-t-0">
                <Link href={pathTo.firm(firm.id)} className="name-link font-serif text-lg font-semibold">
                  {nameOf(locale, firm)}
                </Link>{' '}
                <Tag>{t(`named.${state}`)}</Tag>
                <p className="text-sm text-ink-soft">
                  {t('namedOnly')}
                  {role && ` · ${role}`}
                </p>
              </li>
            ))}
            {externalPartnersOf(locale, project).map((name) => (
              <li key={name} className="border-t border-hairline py-3 first:border-t-0">
                <span className="font-serif text-lg">{name}</span>
                <p className="text-sm text-ink-soft">{t('outside')}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="facts" title={t('facts')}>
          <Facts
            facts={[
              { name: t('year'), value: project.year },
              {
                name: t('period'),
                value: project.startMonth && `${project.startMonth} – ${project.endMonth ?? t('goesOn')}`,
              },
              {
                name: t('capabilities'),
                value: (
                  <NameList
                    things={project.capabilities}
                    path={(id) => `${pathTo.firms()}?capability=${encodeURIComponent(id)}`}
                  />
                ),
              },
              {
                name: t('ipAssets'),
                value: project.ipAssets.length > 0 && (
                  <NameList things={project.ipAssets} path={pathTo.ipAsset} />
                ),
              },
              {
                name: t('markets'),
                value: project.markets.length > 0 && (
                  <NameList
                    things={project.markets}
                    path={(id) => `${pathTo.firms()}?market=${encodeURIComponent(id)}`}
                  />
                ),
              },
            ]}
          />
          {!project.sample && (
            <div className="border-t border-hairline pt-3">
              {project.enteredBy ? (
                <p className="text-sm text-ink-soft">
                  {t('enteredBy', { name: nameOf(locale, project.enteredBy) })}
                </p>
              ) : (
                <SourceLine source={project.source} year={project.year} />
              )}
            </div>
          )}
        </Section>
      </div>
    </div>
  )
}
