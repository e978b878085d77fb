'use client'

import { useTranslations } from 'next-intl'
import { WithdrawProjectDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Withdraws a project that a firm entered; a step away, since it is gone for everybody by it. */
export function WithdrawProjectForm({
  projectId,
  version,
  firmId,
}: {
  projectId: string
  version: number
  /** The firm that entered it, whose page comes next. */
  firmId: string
}) {
  const t = useTranslations('editProject')
  const change = useChange()
  const router = useRouter()
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">{t('withdraw')}</summary>
      <p className="measure mb-3 text-ink-soft">{t('withdrawAdvice')}</p>
      <Form
        look="plain"
        submit={t('withdrawNow')}
        send={async () => {
          const input = { projectId, expectedVersion: version }
          const { errors } = await change(WithdrawProjectDocument, { input }, (data) => data.withdrawProject)
          if (errors) return errors
          router.push(pathTo.firm(firmId))
          router.refresh()
        }}
      />
    </details>
  )
}
