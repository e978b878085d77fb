import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { ScoreLine_Recommendation } from './partner-card.queries.ts'

/** How well two firms suit each other, in both directions; figures are of a hundred. */
export function ScoreLine({
  recommendation,
}: {
  recommendation: FragmentType<typeof ScoreLine_Recommendation>
}) {
  const t = useTranslations('matching')
  const { score, forYou, forThem } = readFragment(ScoreLine_Recommendation, recommendation)
  return (
    <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-0.5 text-sm">
      <dt className="font-medium">{t('fit')}</dt>
      <Bar value={score} strong />
      <dt className="text-ink-soft">{t('forYou')}</dt>
      <Bar value={forYou} />
      <dt className="text-ink-soft">{t('forThem')}</dt>
      <Bar value={forThem} />
    </dl>
  )
}

function Bar({ value, strong }: { value: number; strong?: boolean }) {
  const hundredths = Math.round(value * 100)
  return (
    <>
      <dd aria-hidden="true" className="h-1 min-w-16 bg-hairline">
        <div className={strong ? 'h-1 bg-ink' : 'h-1 bg-ink-soft'} style={{ width: `${hundredths}%` }} />
      </dd>
      <dd className={strong ? 'text-right font-medium' : 'text-right text-ink-soft'}>{hundredths}</dd>
    </>
  )
}
