import { useLocale, useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { isWorthFinding } from '@/features/firms/worth-finding.ts'
import type { FirmProfileQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf, tagOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { Section } from '@/ui/section.tsx'
import { SkeletonList } from '@/ui/skeleton.tsx'
import { Tag } from '@/ui/tag.tsx'
import { OwnPlaceLinks } from '../accounts/own-place-links.tsx'
import { CapabilityTable } from './capability-table.tsx'
import { FirmFacts } from './firm-facts.tsx'
import { FirmIPAsset } from './firm-ip-asset.tsx'
import { FirmJsonLd } from './firm-json-ld.tsx'
import { FirmNeighbourhood } from './firm-neighbourhood.tsx'
import { FirmTimeline } from './firm-timeline.tsx'
import { originOf } from './origin.ts'
import { describePlace } from './place.ts'
import { isUnverified } from './unverified.ts'
import { UnverifiedBadge } from './unverified-badge.tsx'

type Firm = NonNullable<FirmProfileQuery['firm']>

/**
 * A firm's page: what it is, what it can and the proof, what it holds, what it did, and what stands around
 * it.
 */
export function FirmProfile({ firm, parameters }: { firm: Firm; parameters: URLSearchParams }) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const name = nameOf(locale, firm)
  const unverified = isUnverified(firm)
  const projects = firm.projects.edges.map(({ node }) => node)
  const ipAssets = firm.ipAssets.edges.map(({ node }) => node)
  const projectPages = buildPageAddresses(pathTo.firm(firm.id), parameters, firm.projects.pageInfo)
  return (
    <article className="frame pb-12">
      {isWorthFinding(firm) && <FirmJsonLd firm={firm} locale={locale} />}
      <PageHeading
        kicker={[
          t(`side.${firm.kind}`),
          t(`organisationType.${firm.organisationType}`),
          describePlace(locale, firm),
          firm.foundedYear && t('founded', { year: String(firm.foundedYear) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        title={name}
        otherTitle={locale === 'zh' ? firm.nameEn : firm.nameZh}
        otherLang={tagOf(locale === 'zh' ? 'en' : 'zh')}
        badges={
          (firm.sample || firm.verified || unverified) && (
            <>
              {firm.verified && <Tag tone="proven">{t('verified')}</Tag>}
              {unverified && <UnverifiedBadge />}
              {firm.sample && <SampleBadge />}
            </>
          )
        }
      >
        <p>{inLanguage(locale, firm.descriptionZh, firm.descriptionEn)}</p>
        <ButtonLink look="seal" href={pathTo.partners({ firm: firm.id })} className="mt-6">
          {t(firm.kind === 'TRADITIONAL' ? 'findDigital' : 'findTraditional')}
        </ButtonLink>
        <OwnPlaceLinks of={{ firmId: firm.id }} />
      </PageHeading>

      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <FirmFacts firm={firm} />
        <div className="lg:col-start-1 lg:row-start-1">
          <Section id="capabilities" title={t('capabilities')} aside={t('proofLegend')}>
            {firm.capabilities.length > 0 ? (
              <CapabilityTable origin={originOf(firm)} capabilities={firm.capabilities} />
            ) : (
              <p className="text-ink-soft">{t('noCapabilities')}</p>
            )}
          </Section>

          {firm.briefs.edges.length > 0 && (
            <Section id="briefs" title={t('briefs')}>
              <ul>
                {firm.briefs.edges.map(({ node: brief }) => (
                  <li
                    key={brief.id}
                    className="flex flex-wrap justify-between gap-x-6 border-t border-hairline py-2.5"
                  >
                    <Link href={pathTo.brief(brief.id)} className="name-link font-medium">
                      {titleOf(locale, brief)}
                    </Link>
                    <span className="text-sm text-ink-soft">{t('until', { date: brief.deadline })}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}

          {ipAssets.length > 0 && (
            <Section id="ip-assets" title={t('ipAssets')} aside={t('ipAssetsNote')}>
              <div className="grid gap-x-10 md:grid-cols-2">
                {ipAssets.map((asset) => (
                  <FirmIPAsset key={asset.id} asset={asset} />
                ))}
              </div>
              <MoreIPAssets firm={firm} parameters={parameters} />
            </Section>
          )}

          <Section
            id="projects"
            title={t('projects')}
            aside={
              projects.length > 0 &&
              t('projectCount', {
                count: firm.projects.totalCount,
                exact: String(firm.projects.totalIsExact),
              })
            }
          >
            {projects.length > 0 ? (
              <FirmTimeline firmId={firm.id} projects={projects} />
            ) : (
              <p className="text-ink-soft">{t('noProjects')}</p>
            )}
            <Pager label={t('projectPages')} previous={projectPages.previous} next={projectPages.next} />
          </Section>
        </div>
      </div>

      <Section id="neighbourhood" title={t('neighbourhood')}>
        <p className="measure mb-4 text-ink-soft">{t('neighbourhoodIntro', { name })}</p>
        <Suspense fallback={<SkeletonList rows={4} />}>
          <FirmNeighbourhood id={firm.id} name={name} />
        </Suspense>
      </Section>
    </article>
  )
}

/** More IP than fits is paged on this page too, without losing where the projects stand. */
function MoreIPAssets({ firm, parameters }: { firm: Firm; parameters: URLSearchParams }) {
  const t = useTranslations('firms')
  const { hasNextPage, endCursor } = firm.ipAssets.pageInfo
  const shown = parameters.get('ipAfter')
  const address = (cursor: string | null) => {
    const changed = new URLSearchParams(parameters)
    if (cursor) changed.set('ipAfter', cursor)
    else changed.delete('ipAfter')
    return `${pathTo.firm(firm.id)}?${changed}#ip-assets`
  }
  if (!hasNextPage && !shown) return null
  return (
    <p className="mt-3 flex gap-6 text-sm">
      {shown && (
        <Link href={address(null)} className="quiet-link">
          {t('firstIPAssets')}
        </Link>
      )}
      {hasNextPage && endCursor && (
        <Link href={address(endCursor)} className="quiet-link">
          {t('moreIPAssets')}
        </Link>
      )}
    </p>
  )
}
