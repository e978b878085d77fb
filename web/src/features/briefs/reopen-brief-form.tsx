'use client'

import { useTranslations } from 'next-intl'
import { ReopenBriefDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { DeadlineFields } from './brief-fields.tsx'
import { readBriefValues } from './brief-values.ts'

/** Opens a closed or expired brief again, with another deadline. */
export function ReopenBriefForm({
  briefId,
  deadline,
  deadlineZone,
  zones,
}: {
  briefId: string
  /** Proposed last day, YYYY-MM-DD. */
  deadline: string
  deadlineZone: string
  zones: string[]
}) {
  const t = useTranslations('editBrief')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={t('reopen')}
      send={async (form) => {
        const until = readBriefValues(form)
        const input = { briefId, deadline: until.deadline, deadlineZone: until.deadlineZone }
        const { errors } = await change(ReopenBriefDocument, { input }, (data) => data.reopenBrief)
        if (errors) return errors
        router.refresh()
        return undefined
      }}
    >
      <DeadlineFields values={{ deadline, deadlineZone }} zones={zones} />
    </Form>
  )
}
