import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { Tag } from '@/ui/tag.tsx'
import { GrantTable_Grant } from './ip-asset-page.queries.ts'

/** Licences side by side: field of use, territory, period, exclusivity, licensee. */
export function GrantTable({ grants }: { grants: readonly FragmentType<typeof GrantTable_Grant>[] }) {
  const locale = useLocale()
  const t = useTranslations('ipAssets.grants')
  const common = useTranslations('common')
  const format = useDates()
  const day = (date: string) => format.dateTime(noonInBeijing(date), { dateStyle: 'medium' })
  const list = (things: readonly { nameZh: string; nameEn: string }[]) =>
    things.map((thing) => nameOf(locale, thing)).join(common('comma'))
  return (
    <ScrollRegion label={t('title')} className="overflow-x-auto">
      <table className="w-full min-w-[40rem] text-left text-[0.9375rem]">
        <thead className="text-sm text-ink-soft">
          <tr>
            <th className="py-2 pr-4 font-normal">{t('fields')}</th>
            <th className="py-2 pr-4 font-normal">{t('markets')}</th>
            <th className="py-2 pr-4 font-normal">{t('period')}</th>
            <th className="py-2 pr-4 font-normal">{t('kind')}</th>
            <th className="py-2 font-normal">{t('grantee')}</th>
          </tr>
        </thead>
        <tbody>
          {grants.map((each) => {
            const grant = readFragment(GrantTable_Grant, each)
            return (
              <tr key={grant.id} className="border-t border-hairline align-top">
                <td className="py-2.5 pr-4">{list(grant.fields)}</td>
                <td className="py-2.5 pr-4">{list(grant.markets)}</td>
                <td className="py-2.5 pr-4">{t('span', { from: day(grant.from), to: day(grant.to) })}</td>
                <td className="py-2.5 pr-4">
                  {grant.exclusive ? <Tag tone="caution">{t('exclusive')}</Tag> : t('shared')}
                </td>
                <td className="py-2.5">
                  {grant.grantee ? (
                    <Link href={pathTo.firm(grant.grantee.id)} className="quiet-link">
                      {nameOf(locale, grant.grantee)}
                    </Link>
                  ) : (
                    t('outside')
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
