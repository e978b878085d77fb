'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ResendInvitationDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import type { Place } from './place.ts'

/** Sends an open invitation again with a new link, e.g. because its mail was lost. */
export function ResendForm({
  place,
  invitation: { id, email },
}: {
  place: Place
  invitation: { id: string; email: string }
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  const [sent, setSent] = useState(false)
  return (
    <div>
      <Form
        look="plain"
        submit={<NamedAction name={email}>{t('resend')}</NamedAction>}
        send={async () => {
          setSent(false)
          const input = { place, invitationId: id }
          const { errors } = await change(
            ResendInvitationDocument,
            { input },
            (data) => data.resendInvitation,
          )
          if (errors) return errors
          router.refresh()
          setSent(true)
        }}
      />
      <p role="status" className="text-sm text-celadon">
        {sent && t('resent')}
      </p>
    </div>
  )
}
