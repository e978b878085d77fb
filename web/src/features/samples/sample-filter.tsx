import { useTranslations } from 'next-intl'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { addressShowing, readShownSamples, shownSamples } from './shown-samples.ts'

/** Whether a list shows what is real, samples, or both; its choices keep what else narrows it. */
export function SampleFilter({
  path,
  parameters,
  below = false,
}: {
  path: string
  parameters: URLSearchParams
  /** Below another filter, without a line above it. */
  below?: boolean
}) {
  const t = useTranslations('samples')
  return (
    <div className={below ? 'border-b border-hairline py-3' : 'border-y border-hairline py-3'}>
      <LinkFilter
        bare
        label={t('filter')}
        chosen={readShownSamples(parameters)}
        choices={shownSamples.map((shown) => ({
          id: shown,
          name: t(shown),
          href: addressShowing(path, parameters, shown),
        }))}
      />
    </div>
  )
}
