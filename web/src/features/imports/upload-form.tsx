'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { BeginImportDocument, type FirmKind } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { FilesField } from './files-field.tsx'
import { findTable } from './import-tables.ts'
import { KindChoice } from './kind-choice.tsx'
import type { UploadedTable } from './use-upload.ts'

/** Uploads tables and has them read; the first place is chosen. */
export function UploadForm({
  places,
  uploaded = [],
}: {
  /** Bases by their ids, and the platform by an empty one. */
  places: readonly { value: string; name: string }[]
  /** Files that are uploaded already. */
  uploaded?: readonly UploadedTable[]
}) {
  const t = useTranslations('imports')
  const change = useChange()
  const router = useRouter()
  const [files, setFiles] = useState(uploaded)
  const [baseId, setBaseId] = useState(places[0]?.value ?? '')
  const send = async (values: FormData) => {
    const input = {
      baseId: baseId || null,
      files: files.map(({ id }) => ({ id, table: findTable(values.get(`table-${id}`)) ?? null })),
      assumedKind: String(values.get('assumedKind')) as FirmKind,
    }
    const { made, errors } = await change(BeginImportDocument, { input }, (data) => data.beginImport)
    if (errors) return errors
    if (made.import) router.push(pathTo.tableImport(made.import.id, 'begun'))
  }
  const check = () => (files.length === 0 ? [{ field: 'files', message: t('noFile') }] : [])
  return (
    <Form submit={t('begin')} send={send} check={check}>
      {places.length > 1 && (
        <FormSelect
          label={t('place')}
          name="baseId"
          defaultValue={baseId}
          onChange={(event) => setBaseId(event.currentTarget.value)}
          choices={places}
        />
      )}
      <FilesField baseId={baseId} files={files} onChange={setFiles} />
      <KindChoice chosen="TRADITIONAL" />
    </Form>
  )
}
