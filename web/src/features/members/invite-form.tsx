'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { InviteMemberDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { type Place, rolesOf } from './place.ts'
import { RoleChoice } from './role-choice.tsx'

/** Invites somebody by mail to a firm or a base, in a role. */
export function InviteForm({
  place,
  first,
}: {
  place: Place
  /** Whether nobody has the highest role yet, so that the next one is to have it. */
  first: boolean
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  const [sent, setSent] = useState<{ id: string; email: string }>()
  const [highest, lower] = rolesOf(place)
  const usual = first ? highest : lower
  return (
    <>
      <Form
        // A fresh form for the next one.
        key={sent?.id}
        submit={t('send')}
        send={async (values) => {
          setSent(undefined)
          const role = rolesOf(place).find((each) => each === values.get('role')) ?? usual
          const input = { place, role, email: String(values.get('email')).trim() }
          const { made, errors } = await change(InviteMemberDocument, { input }, (data) => data.inviteMember)
          if (errors) return errors
          if (made.invitation) setSent(made.invitation)
          router.refresh()
        }}
      >
        <TextField
          label={t('email')}
          advice={t('emailAdvice')}
          name="email"
          type="email"
          // As the API wants it: a browser would take an address without a dot.
          pattern="[^@\s]+@[^@\s]+\.[^@\s]+"
          autoComplete="off"
          maxLength={254}
          required
        />
        <RoleChoice place={place} legend={t('role')} chosen={usual} />
      </Form>
      <p role="status" className="mt-3 text-celadon">
        {sent && t('sent', { email: sent.email })}
      </p>
    </>
  )
}
