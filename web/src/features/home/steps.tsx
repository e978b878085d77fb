import { useTranslations } from 'next-intl'
import { Section } from '@/ui/section.tsx'

/** How a recommendation comes about, in three steps. */
export function Steps() {
  const t = useTranslations('home')
  return (
    <Section id="how" title={t('how')}>
      <ol className="grid gap-x-12 gap-y-6 md:grid-cols-3">
        {(['facts', 'bothSides', 'reasons'] as const).map((step, index) => (
          <li key={step} className="flex gap-4">
            <span aria-hidden="true" className="font-serif text-2xl leading-7 text-ink-soft">
              {index + 1}
            </span>
            <div>
              <h3 className="text-lg leading-7">{t(`steps.${step}.title`)}</h3>
              <p className="mt-1">{t(`steps.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
