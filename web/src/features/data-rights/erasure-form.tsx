'use client'

import { useTranslations } from 'next-intl'
import { RequestErasureDocument, WithdrawErasureDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Asks for an erasure, or takes back one that waits; without a firm it is that of one's own account. */
export function ErasureForm({ firm, waiting }: { firm?: { id: string; name: string }; waiting: boolean }) {
  const t = useTranslations('dataRights')
  const change = useChange()
  const router = useRouter()
  const input = firm ? { firmId: firm.id } : {}
  const words = { name: firm?.name ?? '' }
  if (waiting)
    return (
      <Form
        submit={firm ? t('keepFirm', words) : t('keepAccount')}
        send={async () => {
          const { errors } = await change(WithdrawErasureDocument, { input }, (data) => data.withdrawErasure)
          if (errors) return errors
          router.refresh()
        }}
      />
    )
  return (
    <Form
      look="plain"
      submit={firm ? t('eraseFirm', words) : t('eraseAccount')}
      send={async () => {
        const { errors } = await change(RequestErasureDocument, { input }, (data) => data.requestErasure)
        if (errors) return errors
        router.refresh()
      }}
    />
  )
}
