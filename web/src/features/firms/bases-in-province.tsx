import { getLocale, getTranslations } from 'next-intl/server'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { Link } from '@/ui/link.tsx'
import { BasesOfProvince } from './firm-profile.queries.ts'

/**
 * Export bases in a firm's province, with the words that this alone ties them to nothing. Nothing where there
 * is none.
 */
export async function BasesInProvince({
  province,
  provinceName,
}: {
  province: string
  provinceName: string
}) {
  const locale = await getLocale()
  const t = await getTranslations('firms')
  const { data } = await ask(BasesOfProvince, {}, locale)
  const bases = data?.exportBases.filter((base) => base.province === province && !base.sample) ?? []
  if (bases.length === 0) return null
  return (
    <div className="text-sm">
      <h2 className="font-sans text-sm font-normal text-ink-soft">
        {t('basesInProvince', { province: provinceName })}
      </h2>
      <ul className="mt-1">
        {bases.map((base) => (
          <li key={base.id}>
            <Link href={pathTo.base(base.id)} className="quiet-link">
              {nameOf(locale, base)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-ink-soft">{t('basesInProvinceNote')}</p>
    </div>
  )
}
