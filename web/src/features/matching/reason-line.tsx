import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { ReasonLine_Reason } from './partner-card.queries.ts'
import { PathPicture } from './path-picture.tsx'

/** A reason: the text first; opened, the path in the graph that it stands on. */
export function ReasonLine({
  reason,
  open,
}: {
  reason: FragmentType<typeof ReasonLine_Reason>
  open?: boolean
}) {
  const t = useTranslations('matching')
  const it = readFragment(ReasonLine_Reason, reason)
  if (it.path.length < 2) return <p className="py-1.5 pl-5">{it.text}</p>
  return (
    <details open={open} className="group py-1.5">
      <summary className="relative rounded-small pl-5 hover:underline hover:decoration-hairline-strong hover:underline-offset-4">
        <svg
          aria-hidden="true"
          viewBox="0 0 8 12"
          className="absolute top-2 left-0.5 h-2.5 w-2 transition-transform group-open:rotate-90"
        >
          <path d="m1.5 1.5 5 4.5-5 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {it.text}
        <span className="sr-only"> {t('openPath')}</span>
      </summary>
      <div className={clsx('mt-2 ml-5')}>
        <PathPicture path={it.path} />
      </div>
    </details>
  )
}
