import { useTranslations } from 'next-intl'
import { Link } from '@/ui/link.tsx'
import { addressShowing } from './shown-samples.ts'

/** Below a list without real entries: that there are samples, and where. Nothing where there are none. */
export function SampleOffer({
  samples,
  path,
  parameters,
}: {
  /** How many samples the list would have; left out where samples are shown already. */
  samples?: { totalCount: number; totalIsExact: boolean } | null
  path: string
  parameters: URLSearchParams
}) {
  const t = useTranslations('samples')
  if (!samples || samples.totalCount === 0) return null
  return (
    <>
      <p>{t('offer', { count: samples.totalCount, exact: String(samples.totalIsExact) })}</p>
      <p className="mt-3">
        <Link
          href={addressShowing(path, parameters, 'sample')}
          className="quiet-link inline-flex min-h-8 items-center"
        >
          {t('look')}
        </Link>
      </p>
    </>
  )
}
