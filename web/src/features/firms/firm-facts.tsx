import { useLocale, useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { UnclaimedNote } from '@/features/firms/unclaimed-note.tsx'
import { readHost, SourceLine } from '@/features/provenance/source-line.tsx'
import type { FirmProfileQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { BasesInProvince } from './bases-in-province.tsx'
import { originOf } from './origin.ts'
import { describePlace } from './place.ts'
import { isUnverified } from './unverified.ts'

type Firm = NonNullable<FirmProfileQuery['firm']>

/** What is known of a firm in a word each, who stands behind the page, and where its facts were read. */
export function FirmFacts({ firm }: { firm: Firm }) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const origin = originOf(firm)
  // An address that is not one of the web, e.g. of an import, is not shown.
  const website = firm.website && readHost(firm.website) ? firm.website : null
  return (
    <aside
      aria-label={t('facts')}
      className="space-y-5 border-t border-hairline py-6 lg:col-start-2 lg:row-start-1 lg:border-t-0 lg:pt-0"
    >
      <Facts
        facts={[
          {
            name: t('verification'),
            value: firm.verification && <VerifiedBy verification={firm.verification} />,
          },
          { name: t('kindName'), value: t(`side.${firm.kind}`) },
          { name: t('organisationTypeName'), value: t(`organisationType.${firm.organisationType}`) },
          { name: t('place'), value: describePlace(locale, firm) },
          { name: t('foundedName'), value: firm.foundedYear },
          {
            name: t('domains'),
            value:
              firm.heritageDomains.length > 0 &&
              firm.heritageDomains.map((domain, index) => (
                <span key={domain.id}>
                  {index > 0 && t('comma')}
                  <Link href={`/firms?domain=${encodeURIComponent(domain.id)}`} className="quiet-link">
                    {nameOf(locale, domain)}
                  </Link>
                </span>
              )),
          },
          {
            name: t('markets'),
            value: firm.markets.map((market) => nameOf(locale, market)).join(t('comma')),
          },
          { name: t('website'), value: website && <Website url={website} host={readHost(website)} /> },
          {
            name: t('base'),
            value: firm.base && (
              <Link href={pathTo.base(firm.base.id)} className="quiet-link">
                {nameOf(locale, firm.base)}
              </Link>
            ),
          },
        ]}
      />
      {!firm.base && (
        <Suspense>
          <BasesInProvince
            province={firm.province}
            provinceName={locale === 'zh' ? firm.provinceZh : firm.province}
          />
        </Suspense>
      )}
      {firm.sample && <p className="border-l-2 border-ochre pl-3 text-sm text-ink-soft">{t('sampleNote')}</p>}
      {!firm.sample && !firm.claimed && <UnclaimedNote sourced={origin === 'SOURCED'} />}
      {isUnverified(firm) && (
        <p className="border-l-2 border-ochre pl-3 text-sm text-ink-soft">{t('unverifiedNote')}</p>
      )}
      {(origin === 'OWN' || origin === 'TAKEN_OVER') && (
        <p className="text-sm text-ink-soft">{t(`origin.${origin}`)}</p>
      )}
      {!firm.sample && origin !== 'OWN' && <SourceLine source={firm.source} />}
      <ul className="space-y-2 text-[0.9375rem]">
        {!firm.claimed && (
          <li>
            <Link href={pathTo.claimFirm(firm.id)} className="quiet-link">
              {t(firm.sample ? 'claimSampleLink' : 'claimLink')}
            </Link>
          </li>
        )}
        <li>
          <Link href={pathTo.askForRemoval(firm.id)} className="quiet-link">
            {t(firm.sample ? 'removalSampleLink' : 'removalLink')}
          </Link>
        </li>
      </ul>
    </aside>
  )
}

/** The firm's own website, as it says itself. */
function Website({ url, host }: { url: string; host: string | null }) {
  return (
    <a href={url} rel="noopener nofollow external ugc" target="_blank" className="quiet-link break-words">
      {host}
    </a>
  )
}

/** Who says that the profile speaks for the firm, and until when that holds. */
function VerifiedBy({ verification: { base, until } }: { verification: NonNullable<Firm['verification']> }) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const format = useDates()
  const date = format.dateTime(noonInBeijing(until), { dateStyle: 'medium' })
  return (
    <span className="text-celadon">
      {base ? t('verifiedBy', { base: nameOf(locale, base), date }) : t('verifiedByPlatform', { date })}
    </span>
  )
}
