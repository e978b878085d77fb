import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { OwnPlaceLinks } from '@/features/accounts/own-place-links.tsx'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { SourceLine } from '@/features/provenance/source-line.tsx'
import type { BasePageQuery } from '@/gql/graphql.ts'
import { inLanguage, nameOf, tagOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { JsonLd } from '@/lib/seo/json-ld.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { Section } from '@/ui/section.tsx'
import { FirmNames } from './firm-names.tsx'
import { useFocusNames } from './focus-names.ts'

type Base = NonNullable<BasePageQuery['exportBase']>

/**
 * An export base: what it concentrates on, the firms it hosts by their consent, and those merely in its
 * province.
 */
export async function BasePage({ locale, base }: { locale: Locale; base: Base }) {
  const t = await getTranslations('bases')
  const other = locale === 'zh' ? 'en' : 'zh'
  const province = inLanguage(locale, base.provinceZh, base.province)
  return (
    <div className="frame pb-16">
      <JsonLd
        data={{
          '@type': 'Organization',
          name: nameOf(locale, base),
          alternateName: nameOf(other, base),
          areaServed: province,
        }}
      />
      <PageHeading
        kicker={
          base.batch && base.year
            ? t('kicker', { batch: base.batch, year: String(base.year) })
            : t('kickerSample')
        }
        title={nameOf(locale, base)}
        otherTitle={nameOf(other, base)}
        otherLang={tagOf(other)}
        badges={base.sample && <SampleBadge />}
      >
        {base.focus.length > 0 && <Focus codes={base.focus} />}
        <OwnPlaceLinks of={{ baseId: base.id }} />
      </PageHeading>
      {!base.sample && (
        <div className="pb-6">
          <SourceLine source={base.source} year={base.year} />
        </div>
      )}
      <FirmSection
        base={base}
        id="hosted"
        title={t('hosted')}
        note={t('hostedNote')}
        none={t('hostedNone')}
        firms={base.firms}
        after="hostedAfter"
      />
      <FirmSection
        base={base}
        id="province"
        title={t('province', { province })}
        note={t('provinceNote')}
        none={t('provinceNone')}
        firms={base.firmsInSameProvince}
        after="provinceAfter"
      />
    </div>
  )
}

function Focus({ codes }: { codes: readonly string[] }) {
  return useFocusNames()(codes)
}

function FirmSection(section: {
  base: Base
  id: string
  title: string
  /** What being in this list means. */
  note: string
  none: string
  firms: Base['firms']
  /** Name of the cursor in the address. */
  after: string
}) {
  const t = useTranslations('common')
  const { edges, pageInfo, totalCount, totalIsExact } = section.firms
  const next =
    pageInfo.hasNextPage && pageInfo.endCursor
      ? `${pathTo.base(section.base.id)}?${new URLSearchParams({ [section.after]: pageInfo.endCursor })}#${section.id}`
      : undefined
  return (
    <Section
      id={section.id}
      title={section.title}
      aside={edges.length > 0 && t('count', { exact: String(totalIsExact), count: totalCount })}
    >
      <p className="measure mb-4 text-sm text-ink-soft">{section.note}</p>
      {edges.length === 0 ? <p>{section.none}</p> : <FirmNames firms={edges.map(({ node }) => node)} />}
      <Pager next={next} label={section.title} />
    </Section>
  )
}
