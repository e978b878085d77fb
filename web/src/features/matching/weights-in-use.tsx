import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { WeightsInUse_Query } from './weights-in-use.queries.ts'

/** By which weights the list is ranked. */
export function WeightsInUse({ info }: { info: FragmentType<typeof WeightsInUse_Query> }) {
  const t = useTranslations('matching')
  const { version, fittedOn } = readFragment(WeightsInUse_Query, info).matchingInfo
  return <p className="pt-6 text-sm text-ink-soft">{t('weightsInUse', { version, fittedOn })}</p>
}
