'use client'

import { useTranslations } from 'next-intl'
import { ClaimFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { RequestForm } from '../requests/request-form.tsx'

/** Says that one speaks for a firm. */
export function ClaimForm({
  firmId,
  ...known
}: {
  firmId: string
  email: string
  /** Whether the domain of that address is known as the firm's own. */
  mailDomainHolds: boolean
}) {
  const t = useTranslations('claims')
  const change = useChange()
  const router = useRouter()
  return (
    <RequestForm
      {...known}
      submit={t('send')}
      send={async (evidence) => {
        const input = { firmId, ...evidence }
        const { made, errors } = await change(ClaimFirmDocument, { input }, (data) => data.claimFirm)
        if (errors) return errors
        router.push(pathTo.claims({ sent: made.claim?.id ?? '' }))
      }}
    />
  )
}
