import { getTranslations } from 'next-intl/server'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { ProjectItem } from '@/features/projects/project-item.tsx'
import { SourceLine } from '@/features/provenance/source-line.tsx'
import type { IpAssetPageQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf, tagOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { JsonLd } from '@/lib/seo/json-ld.tsx'
import { ButtonLink } from '@/ui/button.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { Section } from '@/ui/section.tsx'
import { nameCategory } from './category-names.ts'
import { useFormNames } from './form-names.ts'
import { GrantTable } from './grant-table.tsx'

type IpAsset = NonNullable<IpAssetPageQuery['ipAsset']>

function Forms({ codes }: { codes: readonly string[] }) {
  return useFormNames()(codes)
}

/** Cultural IP: what it is, who holds it, what was made of it, and the licences that its holder shows. */
export async function IpAssetPage({ locale, asset }: { locale: Locale; asset: IpAsset }) {
  const t = await getTranslations('ipAssets')
  const other = locale === 'zh' ? 'en' : 'zh'
  const next = (name: string, page: { hasNextPage: boolean; endCursor?: string | null }) =>
    page.hasNextPage && page.endCursor
      ? `${pathTo.ipAsset(asset.id)}?${new URLSearchParams({ [name]: page.endCursor })}`
      : undefined
  return (
    <div className="frame pb-16">
      <JsonLd
        data={{
          '@type': 'CreativeWork',
          name: nameOf(locale, asset),
          alternateName: nameOf(other, asset),
          description: inLanguage(locale, asset.descriptionZh, asset.descriptionEn),
          about: nameOf(locale, asset.heritageDomain),
          maintainer: { '@type': 'Organization', name: nameOf(locale, asset.owner) },
        }}
      />
      <PageHeading
        kicker={t('kicker', { domain: nameOf(locale, asset.heritageDomain) })}
        title={nameOf(locale, asset)}
        otherTitle={nameOf(other, asset)}
        otherLang={tagOf(other)}
        badges={asset.sample && <SampleBadge />}
      >
        {inLanguage(locale, asset.descriptionZh, asset.descriptionEn)}
      </PageHeading>
      <div className="grid gap-x-12 md:grid-cols-[1fr_20rem]">
        <div className="min-w-0 md:order-1">
          <Section id="projects" title={t('projects')}>
            {asset.projects.edges.length === 0 ? (
              <p className="text-ink-soft">{t('noProjects')}</p>
            ) : (
              <ol className="-mt-4 [&>li:first-child]:border-t-0">
                {asset.projects.edges.map(({ node }) => (
                  <ProjectItem key={node.id} project={node} />
                ))}
              </ol>
            )}
            <Pager next={next('projectsAfter', asset.projects.pageInfo)} label={t('projects')} />
          </Section>
          <Section id="grants" title={t('grants.title')}>
            <p className="measure mb-3 text-sm text-ink-soft">{t('grants.note')}</p>
            {asset.grants.edges.length === 0 ? (
              <p>{t('grants.none')}</p>
            ) : (
              <GrantTable grants={asset.grants.edges.map(({ node }) => node)} />
            )}
            <Pager next={next('grantsAfter', asset.grants.pageInfo)} label={t('grants.title')} />
          </Section>
        </div>
        <div className="md:order-2">
          <Section id="facts" title={t('facts')}>
            <Facts
              facts={[
                {
                  name: t('holder'),
                  value: (
                    <Link href={pathTo.firm(asset.owner.id)} className="quiet-link">
                      {nameOf(locale, asset.owner)}
                    </Link>
                  ),
                },
                { name: t('category'), value: await nameCategory(asset.category) },
                { name: t('inscribed'), value: asset.inscriptionYear },
                { name: t('formsTitle'), value: asset.forms.length > 0 && <Forms codes={asset.forms} /> },
              ]}
            />
            {!asset.sample && (
              <div className="border-t border-hairline py-3">
                <SourceLine source={asset.source} />
              </div>
            )}
            <p className="mt-2">
              <ButtonLink look="seal" href={pathTo.partners({ firm: asset.owner.id })}>
                {t('findPartners')}
              </ButtonLink>
            </p>
          </Section>
        </div>
      </div>
    </div>
  )
}
