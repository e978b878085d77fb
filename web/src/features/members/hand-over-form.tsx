'use client'

import { useTranslations } from 'next-intl'
import { ChangeMemberRoleDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { type Place, pathToMembers, rolesOf } from './place.ts'

/**
 * Hands a firm or a base over: another member gets the highest role, and only then does one give one's own
 * up, so that there is never nobody.
 */
export function HandOverForm({
  place,
  accountId,
  others,
}: {
  place: Place
  /** One's own account. */
  accountId: string
  others: { accountId: string; name: string }[]
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  const [highest, next] = rolesOf(place)
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">{t('chooseNext')}</summary>
      <Form
        look="plain"
        submit={t(`handOverNow.${highest}`)}
        send={async (values) => {
          for (const [account, role] of [
            [String(values.get('successor')), highest],
            [accountId, next],
          ] as const) {
            const input = { place, accountId: account, role }
            const { errors } = await change(
              ChangeMemberRoleDocument,
              { input },
              (data) => data.changeMemberRole,
            )
            if (errors) return errors
          }
          router.push(pathToMembers(place, 'handedOver'))
        }}
      >
        <FormChoiceRow
          name="successor"
          legend={t('successor')}
          chosen={others[0]?.accountId ?? ''}
          choices={others.map((member) => ({ value: member.accountId, name: member.name }))}
        />
      </Form>
    </details>
  )
}
