'use client'

import { useTranslations } from 'next-intl'
import { PublishImportDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Lets an import into the network. */
export function PublishForm({ id, firmCount }: { id: string; firmCount: number }) {
  const t = useTranslations('imports')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      submit={t('publish', { count: firmCount })}
      send={async () => {
        const { errors } = await change(
          PublishImportDocument,
          { input: { id } },
          (data) => data.publishImport,
        )
        if (errors) return errors
        router.push(pathTo.tableImport(id, 'published'))
      }}
    />
  )
}
