'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { RequestErasureDocument, WithdrawErasureDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'

/** Where the members of a firm or base that the reader answers for are managed. */
export interface MembersPage {
  name: string
  href: string
}

/**
 * Asks for an erasure, or takes back one that waits; without a firm it is that of one's own account. Where
 * the account is the last that answers for a firm or base, the error links to the members of each
 * (`membersPages`).
 */
export function ErasureForm({
  firm,
  waiting,
  membersPages = [],
}: {
  firm?: { id: string; name: string }
  waiting: boolean
  membersPages?: MembersPage[]
}) {
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
        if (errors)
          return errors.map((error) =>
            error.code === 'CONFLICT'
              ? { ...error, message: <LastOwner message={error.message} membersPages={membersPages} /> }
              : error,
          )
        router.refresh()
      }}
    />
  )
}

/** Says that others must answer for a firm or base first, with links to where that is arranged. */
function LastOwner({ message, membersPages }: { message: ReactNode; membersPages: MembersPage[] }) {
  const t = useTranslations('dataRights')
  return (
    <>
      {message}
      <span className="mt-2 flex flex-wrap gap-x-5">
        {membersPages.map(({ name, href }) => (
          <Link key={href} href={href} className="quiet-link inline-flex min-h-11 items-center">
            {t('membersOf', { name })}
          </Link>
        ))}
      </span>
    </>
  )
}
