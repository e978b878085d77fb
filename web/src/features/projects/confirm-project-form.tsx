'use client'

import { useTranslations } from 'next-intl'
import { ConfirmProjectDocument } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { ReviewForm } from '../requests/review-form.tsx'

/** Confirms that a firm took part in a project as it was entered, or says why not. */
export function ConfirmProjectForm({
  confirmationId,
  title,
  firmName,
  version,
}: {
  confirmationId: string
  /** Of the project. */
  title: string
  firmName: string
  /** Of the project that the reader sees. */
  version: number
}) {
  const t = useTranslations('editProject')
  const change = useChange()
  return (
    <ReviewForm
      firmName={title}
      words={{
        accept: t('confirm'),
        advice: t('confirmAdvice', { name: firmName }),
        acceptNow: t('confirmNow'),
      }}
      decided={pathTo.projectConfirmations(confirmationId)}
      decide={async (decision) => {
        const terms = decision.accept ? { expectedVersion: version } : { reason: decision.reason }
        const input = { confirmationId, accept: decision.accept, ...terms }
        return (await change(ConfirmProjectDocument, { input }, (data) => data.confirmProject)).errors
      }}
    />
  )
}
