import { useFormatter, useTranslations } from 'next-intl'
import type { HomeQuery } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'

/** How much the network holds at this moment, without samples; each figure leads to what it counts. */
export function Figures({ figures }: { figures: HomeQuery['networkFigures'] }) {
  const t = useTranslations('home')
  const format = useFormatter()
  const counted = [
    {
      name: t('figures.firms'),
      value: figures.traditionalFirms + figures.digitalFirms,
      href: pathTo.firms(),
    },
    { name: t('figures.ipAssets'), value: figures.ipAssets, href: pathTo.ipAssets() },
    { name: t('figures.projects'), value: figures.projects, href: pathTo.projects() },
    { name: t('figures.briefs'), value: figures.briefs, href: pathTo.briefs() },
    { name: t('figures.bases'), value: figures.exportBases, href: pathTo.bases() },
  ].filter(({ value }) => value > 0)
  return (
    <section aria-labelledby="figures-heading" className="border-t border-hairline py-8">
      <h2 id="figures-heading" className="sr-only">
        {t('figures.title')}
      </h2>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3 lg:grid-cols-5">
        {counted.map(({ name, value, href }) => (
          <div key={href} className="flex flex-col-reverse justify-end">
            <dt className="text-sm">
              <Link href={href} className="quiet-link inline-flex min-h-8 items-center text-ink-soft">
                {name}
              </Link>
            </dt>
            <dd className="font-serif text-3xl leading-tight font-semibold md:text-4xl">
              {format.number(value)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-soft">{t('figures.withoutSamples')}</p>
    </section>
  )
}
