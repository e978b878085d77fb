import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { setResponseStatus } from '@/lib/response/status.ts'
import { ButtonLink } from './button.tsx'

/**
 * Says that a thing does not exist, with the status 404; return it from a page instead of calling
 * `notFound()`.
 */
export function MissingPage() {
  setResponseStatus(404)
  return <MissingNotice />
}

/** Says that a thing does not exist. */
export function MissingNotice() {
  const t = useTranslations('failure')
  return (
    <div className="frame py-16">
      <h1 className="text-2xl md:text-3xl">{t('NOT_FOUND.title')}</h1>
      <p className="measure mt-3 text-ink-soft">{t('NOT_FOUND.advice')}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink look="seal" href={pathTo.firms()}>
          {t('firms')}
        </ButtonLink>
        <ButtonLink href={pathTo.home()}>{t('home')}</ButtonLink>
      </div>
    </div>
  )
}
