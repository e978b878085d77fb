'use client'

import { useTranslations } from 'next-intl'
import { RemoveMemberDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { type Place, pathToMembers } from './place.ts'

/** Ends a membership, one's own or that of another, after a second word. */
export function EndMembership({
  place,
  accountId,
  name,
  self,
}: {
  place: Place
  accountId: string
  name: string
  self: boolean
}) {
  const t = useTranslations('members')
  const change = useChange()
  const router = useRouter()
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">
        {t(self ? 'leave' : 'remove')}
        {!self && <span className="sr-only"> {name}</span>}
      </summary>
      <p className="mb-3 text-ink-soft">{self ? t('leaveAdvice') : t('removeAdvice', { name })}</p>
      <Form
        look="plain"
        submit={t(self ? 'leaveNow' : 'removeNow')}
        send={async () => {
          const input = { place, accountId }
          const { errors } = await change(RemoveMemberDocument, { input }, (data) => data.removeMember)
          if (errors) return errors
          router.push(self ? pathTo.account('left') : pathToMembers(place, 'removed'))
        }}
      />
    </details>
  )
}
