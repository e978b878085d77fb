'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeMemberRoleDocument, type MemberRole } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { type Place, rolesOf } from './place.ts'
import { RoleChoice } from './role-choice.tsx'

/** Gives a member another role. */
export function RoleForm({
  place,
  accountId,
  name,
  role,
}: {
  place: Place
  accountId: string
  name: string
  role: MemberRole
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">
        <NamedAction name={name}>{t('changeRole')}</NamedAction>
      </summary>
      <Form
        look="plain"
        submit={t('saveRole')}
        send={async (values) => {
          setSaved(false)
          const chosen = rolesOf(place).find((each) => each === values.get('role')) ?? role
          const input = { place, accountId, role: chosen }
          const { errors } = await change(
            ChangeMemberRoleDocument,
            { input },
            (data) => data.changeMemberRole,
          )
          if (errors) return errors
          setSaved(true)
          router.refresh()
        }}
      >
        <RoleChoice place={place} legend={t('role')} chosen={role} />
      </Form>
      <p role="status" className="mt-2 text-celadon">
        {saved && t('roleSaved')}
      </p>
    </details>
  )
}
