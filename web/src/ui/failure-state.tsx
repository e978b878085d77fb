import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import type { Failure } from '@/lib/apollo/failure.ts'
import { setResponseStatus } from '@/lib/response/status.ts'
import { ButtonLink } from './button.tsx'
import { Link } from './link.tsx'
import { RetryButton } from './retry-button.tsx'

/** Codes that have a message of their own; any other is INTERNAL to a reader. */
const KNOWN_CODES = [
  'UNAVAILABLE',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'TOO_MANY_ATTEMPTS',
  'BUSY',
  'INTERNAL',
] as const

/** Failures that another try may get over. */
const mayPass: (typeof KNOWN_CODES)[number][] = ['UNAVAILABLE', 'TOO_MANY_ATTEMPTS', 'BUSY', 'INTERNAL']

const statuses = {
  UNAVAILABLE: 503,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  TOO_COMPLEX: 400,
  TOO_MANY_ATTEMPTS: 429,
  BUSY: 503,
  INTERNAL: 500,
} as const

/** What went wrong in the reader's words, what to do about it, and the id under which the cause is logged. */
export function FailureState({
  failure,
  heading = 'h1',
  list,
}: {
  failure: Failure
  heading?: 'h1' | 'h2'
  /** Path of the list that was asked for: a bad address leads to its first page instead of home. */
  list?: string
}) {
  const t = useTranslations('failure')
  const code = KNOWN_CODES.find((each) => each === failure.code) ?? 'INTERNAL'
  const Heading = heading
  setResponseStatus(statuses[code])
  return (
    <div role="alert" className="frame py-16">
      {/* A page that could not be made must not be remembered by a search engine. */}
      <meta name="robots" content="noindex" />
      <Heading className="text-2xl md:text-3xl">{t(`${code}.title`)}</Heading>
      <p className="measure mt-3 text-ink-soft">{t(`${code}.advice`)}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        {mayPass.includes(code) ? (
          <RetryButton label={t('retry')} />
        ) : (
          <ButtonLink look="seal" href={list ?? pathTo.home()}>
            {t(list ? 'firstPage' : 'home')}
          </ButtonLink>
        )}
      </div>
      {failure.requestId && (
        <p className="mt-8 text-sm text-ink-soft">
          {t('requestId')} <code className="select-all">{failure.requestId}</code> ·{' '}
          <Link href={pathTo.contact()} className="quiet-link">
            {t('contact')}
          </Link>
        </p>
      )}
    </div>
  )
}
