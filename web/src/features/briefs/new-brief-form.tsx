'use client'

import { useTranslations } from 'next-intl'
import { CreateBriefDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import type { Choice } from '../firms/choices.ts'
import { DeadlineFields, TitleFields } from './brief-fields.tsx'
import { readBriefValues } from './brief-values.ts'

/** Begins a draft with what no brief can do without; the rest is written on the page that it leads to. */
export function NewBriefForm({
  firmId,
  fields,
  zones,
  deadline,
}: {
  firmId: string
  /** Fields of use. */
  fields: Choice[]
  zones: string[]
  /** Proposed last day, YYYY-MM-DD. */
  deadline: string
}) {
  const t = useTranslations('editBrief')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      asksBeforeLeaving
      submit={t('begin')}
      send={async (form) => {
        const { titleZh, titleEn, field, deadline: until, deadlineZone } = readBriefValues(form)
        const input = { firmId, titleZh, titleEn, field, deadline: until, deadlineZone }
        const { made, errors } = await change(CreateBriefDocument, { input }, (data) => data.createBrief)
        if (errors) return errors
        if (made.brief) router.push(pathTo.editBrief(made.brief.id))
        return undefined
      }}
    >
      <TitleFields values={{ titleZh: '', titleEn: '' }} />
      <FormSelect
        label={t('field')}
        name="field"
        none={t('chooseField')}
        choices={fields}
        defaultValue=""
        required
      />
      <DeadlineFields values={{ deadline, deadlineZone: 'Asia/Shanghai' }} zones={zones} />
    </Form>
  )
}
