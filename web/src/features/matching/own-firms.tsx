import { getLocale, getTranslations } from 'next-intl/server'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { loadOwnFirms } from '../accounts/own-firms.ts'

/** Firms of the viewer's own, before all others; the way to one's own for who has none here. */
export async function OwnFirms() {
  const locale = await getLocale()
  const t = await getTranslations('matching')
  const firms = await loadOwnFirms()
  if (firms.length === 0)
    return (
      <p className="pb-5">
        {t('noFirmYet')}{' '}
        <Link href={pathTo.registerFirm()} className="quiet-link inline-flex min-h-11 items-center">
          {t('findOwnFirm')}
        </Link>
      </p>
    )
  return (
    <section aria-labelledby="own-firms-heading" className="mb-8 border-y-2 border-ink py-5">
      <h2 id="own-firms-heading" className="text-xl">
        {t('ownFirms')}
      </h2>
      <ul className="mt-2">
        {firms.map((firm) => (
          <li key={firm.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
            <Link href={pathTo.firm(firm.id)} className="name-link font-serif text-lg font-semibold">
              {nameOf(locale, firm)}
            </Link>
            <ButtonLink look="seal" href={pathTo.partners({ firm: firm.id })}>
              {t('findForFirm')}
              <span className="sr-only"> {nameOf(locale, firm)}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
