'use client'

import { useTranslations } from 'next-intl'
import { RequestFirmRemovalDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { EvidenceFields, useEvidence } from '../reviews/evidence-fields.tsx'

/** Asks in the name of an organisation that its profile be removed, with the evidence of one's choice and the reason. */
export function RemovalForm({ firmId, email }: { firmId: string; email: string }) {
  const t = useTranslations('removals')
  const change = useChange()
  const router = useRouter()
  const { readEvidence, uploading } = useEvidence()
  return (
    <Form
      submit={t('send')}
      send={async (values) => {
        const { evidence, refusal: refused } = await readEvidence(values)
        if (refused) return refused
        const input = { firmId, ...evidence }
        const { made, refusal } = await change(
          RequestFirmRemovalDocument,
          { input },
          (data) => data.requestFirmRemoval,
        )
        if (refusal) return refusal
        router.push(pathTo.removals(made.request?.id))
      }}
    >
      <EvidenceFields
        email={email}
        uploading={uploading}
        note={{ label: t('note'), advice: t('noteAdvice') }}
      />
    </Form>
  )
}
