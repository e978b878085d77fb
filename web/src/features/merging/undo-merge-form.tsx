'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UndoFirmMergeDocument } from '@/gql/graphql.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Notice } from '@/ui/notice.tsx'

/** Undoes a merge, a step away, and says what could not be made as it was. */
export function UndoMergeForm({ id, name }: { id: string; name: string }) {
  const t = useTranslations('merging')
  const change = useChange()
  const [exceptions, setExceptions] = useState<string[]>()
  if (exceptions)
    return (
      <Notice>
        {t('undoneNotice', { merged: name })}
        {exceptions.length > 0 && ` ${t('undoneExcept', { list: exceptions.join(t('listSeparator')) })}`}
      </Notice>
    )
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center">{t('undo')}</summary>
      <p className="measure mb-3 text-ink-soft">{t('undoAdvice')}</p>
      <Form
        look="plain"
        submit={t('undoNow')}
        send={async () => {
          const { made, errors } = await change(
            UndoFirmMergeDocument,
            { input: { id } },
            (data) => data.undoFirmMerge,
          )
          if (errors) return errors
          setExceptions([
            ...made.keptFields.map((field) => t('stays', { field: t(`field.${field}`) })),
            ...made.lostCodes.map((field) => t('lostCode', { field: t(`field.${field}`) })),
            ...made.gone.map(({ kind, count }) => t('gone', { kind: t(`moves.${kind}`), count })),
          ])
        }}
      />
    </details>
  )
}
