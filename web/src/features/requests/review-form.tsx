import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import type { FormErrors } from '@/lib/form-error.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextArea } from '@/ui/text-area.tsx'

/** What a reviewer decides; `values` are those of the fields beside a yes. */
export type Decision = { accept: true; values: FormData } | { accept: false; reason: string }

/**
 * Accepts a request, or declines it with a reason; both are a step away, since neither is taken by mistake.
 * `words` say what a yes does, and `children` are the fields that it takes; `decided` is the address of the
 * queue that says so.
 */
export function ReviewForm({
  firmName,
  words,
  decided,
  decide,
  children,
}: {
  firmName: string
  words: { accept: string; advice: string; acceptNow: string }
  decided: string
  decide: (decision: Decision) => Promise<FormErrors | undefined>
  children?: ReactNode
}) {
  const t = useTranslations('requests')
  const router = useRouter()
  const send = async (decision: Decision) => {
    const errors = await decide(decision)
    if (errors) return errors
    // What was decided leaves the list; the page says so in its place.
    router.push(decided)
    // The count in the header stands outside the page.
    router.refresh()
  }
  return (
    <div className="mt-5 grid gap-x-10 gap-y-4 md:grid-cols-2">
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">
          <NamedAction name={firmName}>{words.accept}</NamedAction>
        </summary>
        <p className="measure mt-2 mb-4">{words.advice}</p>
        <Form
          submit={<NamedAction name={firmName}>{words.acceptNow}</NamedAction>}
          send={(values) => send({ accept: true, values })}
        >
          {children}
        </Form>
      </details>
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">
          <NamedAction name={firmName}>{t('decline')}</NamedAction>
        </summary>
        <div className="mt-2">
          <Form
            look="plain"
            submit={<NamedAction name={firmName}>{t('declineNow')}</NamedAction>}
            send={(values) => send({ accept: false, reason: String(values.get('reason')) })}
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
    </div>
  )
}
