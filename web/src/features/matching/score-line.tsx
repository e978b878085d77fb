import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { ScoreLine_Recommendation } from './partner-card.queries.ts'

/**
 * How well two firms suit each other: a word with the figure behind it, and both directions; figures are of a
 * hundred.
 */
export function ScoreLine({
  recommendation,
}: {
  recommendation: FragmentType<typeof ScoreLine_Recommendation>
}) {
  const t = useTranslations('matching')
  const { fit, score, forYou, forThem } = readFragment(ScoreLine_Recommendation, recommendation)
  const of100 = (value: number) => Math.round(value * 100)
  return (
    <div className="leading-snug">
      <p className="font-medium">{t(`fitWords.${fit}`, { score: of100(score) })}</p>
      <p className="text-sm leading-snug text-ink-soft">
        <span className="whitespace-nowrap">{t('forYou', { score: of100(forYou) })}</span>
        {' · '}
        <span className="whitespace-nowrap">{t('forThem', { score: of100(forThem) })}</span>
      </p>
    </div>
  )
}
