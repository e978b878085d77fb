'use client'

import { useTranslations } from 'next-intl'
import { LeaveProjectDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'

/** Takes back that a firm took part in a project. */
export function LeaveProjectForm({
  projectId,
  firmId,
  firmName,
}: {
  projectId: string
  firmId: string
  firmName: string
}) {
  const t = useTranslations('editProject')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      submit={<NamedAction name={firmName}>{t('leaveNow')}</NamedAction>}
      send={async () => {
        const input = { projectId, firmId }
        const { errors } = await change(LeaveProjectDocument, { input }, (data) => data.leaveProject)
        if (errors) return errors
        router.push(pathTo.firm(firmId))
        router.refresh()
      }}
    />
  )
}
