import { useLocale, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import type { PageAddresses } from '@/lib/paging/page-address.ts'
import { compareFormId } from './compare-form.tsx'
import { turnTo } from './partner-address.ts'

/** Leads to the pages before and after by buttons of the form, so that what is marked stays marked. */
export function PartnerPager({ previous, next }: PageAddresses) {
  const t = useTranslations('common')
  const label = useTranslations('matching')('pages')
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 border-t border-hairline py-3">
      {previous ? <Turn to={previous}>{t('previousPage')}</Turn> : <span />}
      {next && <Turn to={next}>{t('nextPage')}</Turn>}
    </nav>
  )
}

function Turn({ to, children }: { to: string; children: string }) {
  const locale = useLocale()
  return (
    <button
      type="submit"
      form={compareFormId}
      formAction={`/${locale}${pathTo.partners()}`}
      name="turn"
      value={turnTo(to)}
      className="quiet-link inline-flex min-h-11 items-center"
    >
      {children}
    </button>
  )
}
