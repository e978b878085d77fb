'use client'

import { useTranslations } from 'next-intl'
import { RequestFirmRemovalDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { RequestForm } from '../requests/request-form.tsx'

/** Asks in the name of an organisation that its profile be removed, with the reason. */
export function RemovalForm({ firmId, email }: { firmId: string; email: string }) {
  const t = useTranslations('removals')
  const change = useChange()
  const router = useRouter()
  return (
    <RequestForm
      email={email}
      note={{ label: t('note'), advice: t('noteAdvice') }}
      submit={t('send')}
      send={async (evidence) => {
        const input = { firmId, ...evidence }
        const sent = await change(RequestFirmRemovalDocument, { input }, (data) => data.requestFirmRemoval)
        if (sent.errors) return sent.errors
        router.push(pathTo.removals(sent.made.request?.id))
      }}
    />
  )
}
