'use client'

import { useTranslations } from 'next-intl'
import { SetConsentDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Agrees to be written to about news, or takes that back. */
export function ConsentForm({ given }: { given: boolean }) {
  const t = useTranslations('dataRights')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={t(given ? 'takeBack' : 'agree')}
      send={async () => {
        const input = { purpose: 'NEWS', given: !given } as const
        const { refusal } = await change(SetConsentDocument, { input }, (data) => data.setConsent)
        if (refusal) return refusal
        router.refresh()
      }}
    />
  )
}
