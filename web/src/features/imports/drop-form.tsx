'use client'

import { useTranslations } from 'next-intl'
import { DropImportDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Drops an import; a step away, since the files have to be uploaded again then. */
export function DropForm({ id }: { id: string }) {
  const t = useTranslations('imports')
  const change = useChange()
  const router = useRouter()
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">{t('drop')}</summary>
      <p className="measure mb-3 text-ink-soft">{t('dropAdvice')}</p>
      <Form
        look="plain"
        submit={t('dropNow')}
        send={async () => {
          const { errors } = await change(DropImportDocument, { input: { id } }, (data) => data.dropImport)
          if (errors) return errors
          router.push(pathTo.tableImport(id, 'dropped'))
        }}
      />
    </details>
  )
}
