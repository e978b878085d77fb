'use client'

import { useTranslations } from 'next-intl'
import { WithdrawInvitationDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { type Place, pathToMembers } from './place.ts'

/** Withdraws an invitation that is open; by mistake it is soon sent again, so one step is enough. */
export function WithdrawForm({
  place,
  invitation: { id, email },
}: {
  place: Place
  invitation: { id: string; email: string }
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={<NamedAction name={email}>{t('withdraw')}</NamedAction>}
      send={async () => {
        const input = { place, invitationId: id }
        const { errors } = await change(
          WithdrawInvitationDocument,
          { input },
          (data) => data.withdrawInvitation,
        )
        if (errors) return errors
        router.push(pathToMembers(place, 'withdrawn'))
        router.refresh()
      }}
    />
  )
}
