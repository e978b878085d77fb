'use client'

import { useTranslations } from 'next-intl'
import { WithdrawClaimDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'

/** Takes back a claim that waits; a step away, since the place in the queue is lost by it. */
export function WithdrawClaimForm({ claimId, firmName }: { claimId: string; firmName: string }) {
  const t = useTranslations('claims')
  const change = useChange()
  const router = useRouter()
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">
        <NamedAction name={firmName}>{t('withdraw')}</NamedAction>
      </summary>
      <p className="measure mb-3 text-ink-soft">{t('withdrawAdvice')}</p>
      <Form
        look="plain"
        submit={<NamedAction name={firmName}>{t('withdrawNow')}</NamedAction>}
        send={async () => {
          const input = { claimId }
          const { errors } = await change(WithdrawClaimDocument, { input }, (data) => data.withdrawClaim)
          if (errors) return errors
          router.push(pathTo.claims({ withdrawn: claimId }))
        }}
      />
    </details>
  )
}
