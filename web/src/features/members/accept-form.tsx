'use client'

import { useTranslations } from 'next-intl'
import { AcceptInvitationDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'

/** Accepts an invitation; where it cannot be, says what may be the matter and where to look. */
export function AcceptForm({ token }: { token: string }) {
  const t = useTranslations('members.invitation')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      submit={t('accept')}
      send={async () => {
        const { errors } = await change(
          AcceptInvitationDocument,
          { input: { token } },
          (data) => data.acceptInvitation,
        )
        if (!errors) {
          router.push(pathTo.account('joined'))
          return
        }
        return errors.map(({ message, code }) => ({
          message: (
            <>
              {message} {code === 'NOT_FOUND' && t('perhapsAccepted')}{' '}
              <Link href={pathTo.account()} className="quiet-link">
                {t('places')}
              </Link>
            </>
          ),
        }))
      }}
    />
  )
}
