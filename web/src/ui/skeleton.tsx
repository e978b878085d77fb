import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'

/** A grey line where a text will be. */
function SkeletonLine({ className }: { className?: string }) {
  return <span aria-hidden="true" className={clsx('skeleton block h-4 rounded-small', className)} />
}

/** Lines in the place of a list; says once that it loads. */
export function SkeletonList({ rows = 6 }: { rows?: number }) {
  const t = useTranslations('common')
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={String(row)} className="space-y-2.5 border-t border-hairline py-5">
          <SkeletonLine className="w-2/5" />
          <SkeletonLine className="w-11/12" />
          <SkeletonLine className="w-3/5" />
        </div>
      ))}
    </div>
  )
}
