'use client'

import { useTranslations } from 'next-intl'
import { type ConsentPurpose, SetConsentDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Agrees that one's data be used for a purpose, or takes that back. */
export function ConsentForm({ purpose, given }: { purpose: ConsentPurpose; given: boolean }) {
  const t = useTranslations('dataRights')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={t(given ? 'takeBack' : 'agree')}
      send={async () => {
        const input = { purpose, given: !given }
        const { errors } = await change(SetConsentDocument, { input }, (data) => data.setConsent)
        if (errors) return errors
        router.refresh()
      }}
    />
  )
}
