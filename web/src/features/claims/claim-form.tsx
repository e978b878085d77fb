'use client'

import { useTranslations } from 'next-intl'
import { ClaimFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { EvidenceFields, useEvidence } from '../reviews/evidence-fields.tsx'

/** Says that one speaks for a firm, with the evidence of one's choice; what can be checked is checked at once. */
export function ClaimForm({
  firmId,
  email,
  mailDomainHolds,
}: {
  firmId: string
  email: string
  /** Whether the domain of that address is known as the firm's own. */
  mailDomainHolds: boolean
}) {
  const t = useTranslations('claims')
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
        const { made, refusal } = await change(ClaimFirmDocument, { input }, (data) => data.claimFirm)
        if (refusal) return refusal
        router.push(pathTo.claims({ sent: made.claim?.id ?? '' }))
      }}
    >
      <EvidenceFields email={email} mailDomainHolds={mailDomainHolds} uploading={uploading} />
    </Form>
  )
}
