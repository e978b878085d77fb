import { getTranslations } from 'next-intl/server'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import type { BriefPageQuery } from '@/gql/graphql.ts'
import { datesIn } from '@/i18n/dates.ts'
import { inLanguage, nameOf, tagOf, titleOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { NameList } from '@/ui/name-list.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { Tag } from '@/ui/tag.tsx'

const CHINA = 'Asia/Shanghai'

/** An open need: what is wanted, what a partner must have, for where, until when. */
export async function BriefPage({
  locale,
  brief,
}: {
  locale: Locale
  brief: NonNullable<BriefPageQuery['brief']>
}) {
  const t = await getTranslations('briefs')
  const format = datesIn(locale)
  const other = locale === 'zh' ? 'en' : 'zh'
  // A day ends with the day in China, unless the firm says another zone.
  const zone = brief.deadlineZone === CHINA ? '' : brief.deadlineZone.replaceAll('_', ' ')
  const day = (date: string) => format.dateTime(noonInBeijing(date), { dateStyle: 'medium' })
  return (
    <div className="frame pb-16">
      <PageHeading
        kicker={
          <Link href={pathTo.firm(brief.firm.id)} className="quiet-link">
            {nameOf(locale, brief.firm)}
          </Link>
        }
        title={titleOf(locale, brief)}
        otherTitle={titleOf(other, brief)}
        otherLang={tagOf(other)}
        badges={
          <>
            {brief.sample && <SampleBadge />}
            {brief.status !== 'OPEN' && <Tag>{t(brief.status === 'DRAFT' ? 'draft' : 'closed')}</Tag>}
            {brief.visibility !== 'PUBLIC' && (
              <Tag>{t('seenBy', { who: t(`visibility.${brief.visibility}`) })}</Tag>
            )}
          </>
        }
      >
        {inLanguage(locale, brief.descriptionZh, brief.descriptionEn)}
        {brief.viewerCanEdit && (
          <p className="mt-3 text-base">
            <Link href={pathTo.editBrief(brief.id)} className="quiet-link inline-flex min-h-11 items-center">
              {t('edit')}
            </Link>
          </p>
        )}
      </PageHeading>
      <div className="grid gap-x-12 md:grid-cols-[1fr_20rem]">
        <Section id="needs" title={t('needs')}>
          <ul>
            {brief.needs.map(({ capability, must }) => (
              <li
                key={capability.id}
                className="flex items-baseline justify-between gap-4 border-t border-hairline py-2.5 first:border-t-0"
              >
                <Link
                  href={`${pathTo.firms()}?capability=${encodeURIComponent(capability.id)}`}
                  className="name-link"
                >
                  {nameOf(locale, capability)}
                </Link>
                <span className={must ? 'font-medium' : 'text-ink-soft'}>{t(must ? 'must' : 'nice')}</span>
              </li>
            ))}
          </ul>
          {brief.status === 'OPEN' && (
            <p className="mt-6">
              <ButtonLink look="seal" href={pathTo.partners({ brief: brief.id })}>
                {t('findPartners')}
              </ButtonLink>
            </p>
          )}
        </Section>
        <Section id="facts" title={t('facts')}>
          <Facts
            facts={[
              { name: t('benefit'), value: inLanguage(locale, brief.benefitZh, brief.benefitEn) },
              { name: t('audience'), value: inLanguage(locale, brief.audienceZh, brief.audienceEn) },
              { name: t('deadline'), value: `${day(brief.deadline)}${zone && t('inZone', { zone })}` },
              { name: t('posted'), value: day(brief.postedOn) },
              { name: t('field'), value: nameOf(locale, brief.field) },
              {
                name: t('period'),
                value:
                  brief.startsOn &&
                  brief.endsOn &&
                  t('span', { from: day(brief.startsOn), to: day(brief.endsOn) }),
              },
              { name: t('budgetTitle'), value: brief.budgetBand && t(`budget.${brief.budgetBand}`) },
              {
                name: t('ipAssets'),
                value: brief.ipAssets.length > 0 && (
                  <NameList things={brief.ipAssets} path={pathTo.ipAsset} />
                ),
              },
              {
                name: t('markets'),
                value: brief.markets.length > 0 && (
                  <NameList
                    things={brief.markets}
                    path={(id) => `${pathTo.firms()}?market=${encodeURIComponent(id)}`}
                  />
                ),
              },
            ]}
          />
        </Section>
      </div>
    </div>
  )
}
