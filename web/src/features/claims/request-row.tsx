import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClaimRow_ClaimFragment, ClaimStatus } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { Tag, type TagTone } from '@/ui/tag.tsx'

/** What is asked for with evidence and decided by a base or the platform: a claim, or a removal. */
type DecidedRequest = Omit<ClaimRow_ClaimFragment, 'firm' | ' $fragmentName'>

const tones: Record<ClaimStatus, TagTone> = { PENDING: 'plain', ACCEPTED: 'proven', DECLINED: 'caution' }

/** Such a request: about what, who decides, how it stands and why, on what evidence. What else a page has to say stands below. */
export function RequestRow({
  title,
  standing,
  request,
  outcome,
  children,
}: {
  title: ReactNode
  /** How it stands, in a word. */
  standing: string
  request: DecidedRequest
  /** What came of it. */
  outcome?: ReactNode
  children?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const format = useFormatter()
  const describeDay = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'medium' })
  const { base, decidedAt, evidenceKind } = request
  return (
    <li className="border-t border-hairline py-5">
      <h2 className="text-lg">
        {title}{' '}
        <span className="font-sans text-base font-normal">
          <Tag tone={tones[request.status]}>{standing}</Tag>
        </span>
      </h2>
      <p className="text-sm text-ink-soft">
        {t('madeAt', { date: describeDay(request.createdAt) })} ·{' '}
        {base ? t('reviewedBy', { base: nameOf(locale, base) }) : t('reviewedByPlatform')}
        {decidedAt && ` · ${t('decidedAt', { date: describeDay(decidedAt) })}`}
      </p>
      {request.reason && (
        <p className="measure mt-2 font-medium">{t('reason', { reason: request.reason })}</p>
      )}
      {outcome}
      <p className="mt-2">
        {t('given', { kind: t(`shown.${evidenceKind}`) })}
        <span className="break-words">{request.evidence}</span>{' '}
        {evidenceKind !== 'DOCUMENT' && (
          <Tag tone={request.evidenceHolds ? 'proven' : 'caution'}>
            {t(`checks.${evidenceKind}.${request.evidenceHolds ? 'holds' : 'fails'}`)}
          </Tag>
        )}
      </p>
      {request.note && <p className="measure mt-2 whitespace-pre-line text-ink-soft">{request.note}</p>}
      {children}
    </li>
  )
}
