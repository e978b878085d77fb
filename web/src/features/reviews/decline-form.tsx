import { useTranslations } from 'next-intl'
import type { Refusal } from '@/lib/refusal.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextArea } from '@/ui/text-area.tsx'

/** Declines a request with a reason; a step away, since it is not taken by mistake. */
export function DeclineForm({
  firmName,
  decline,
}: {
  firmName: string
  decline: (reason: string) => Promise<Refusal | undefined>
}) {
  const t = useTranslations('reviews')
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">
        <NamedAction name={firmName}>{t('decline')}</NamedAction>
      </summary>
      <div className="mt-2">
        <Form
          look="plain"
          submit={<NamedAction name={firmName}>{t('declineNow')}</NamedAction>}
          send={(values) => decline(String(values.get('reason')))}
        >
          <TextArea
            label={t('why')}
            advice={t('whyAdvice')}
            name="reason"
            maxLength={2000}
            rows={3}
            required
          />
        </Form>
      </div>
    </details>
  )
}
