'use client'

import { useTranslations } from 'next-intl'
import { UndoImportDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Takes an import out of the network again; a step away. */
export function UndoForm({ id }: { id: string }) {
  const t = useTranslations('imports')
  const change = useChange()
  const router = useRouter()
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">{t('undo')}</summary>
      <p className="measure mb-3 text-ink-soft">{t('undoAdvice')}</p>
      <Form
        look="plain"
        submit={t('undoNow')}
        send={async () => {
          const { errors } = await change(UndoImportDocument, { input: { id } }, (data) => data.undoImport)
          if (errors) return errors
          router.push(pathTo.tableImport(id, 'undone'))
        }}
      />
    </details>
  )
}
