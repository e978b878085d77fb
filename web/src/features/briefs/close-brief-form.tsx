'use client'

import { useTranslations } from 'next-intl'
import { CloseBriefDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { OUTCOMES } from './brief-values.ts'

/** Closes a brief with what came of it. */
export function CloseBriefForm({ briefId }: { briefId: string }) {
  const t = useTranslations('editBrief.close')
  const briefs = useTranslations('briefs')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={t('submit')}
      send={async (form) => {
        const outcome = OUTCOMES.find((each) => each === form.get('outcome')) ?? 'GIVEN_UP'
        const input = { briefId, outcome, note: String(form.get('note') ?? '') }
        const { errors } = await change(CloseBriefDocument, { input }, (data) => data.closeBrief)
        if (errors) return errors
        router.refresh()
        return undefined
      }}
    >
      <FormSelect
        label={t('outcome')}
        name="outcome"
        none={t('choose')}
        choices={OUTCOMES.map((value) => ({ value, name: briefs(`outcome.${value}`) }))}
        required
      />
      <TextArea label={t('note')} advice={t('noteAdvice')} name="note" maxLength={1000} rows={2} />
    </Form>
  )
}
