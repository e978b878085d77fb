'use client'

import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { type FirmKind, MapImportDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { FormErrors } from '@/lib/form-error.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { useColumnWords } from './import-tables.ts'
import { MapForm_TableImport } from './imports.queries.ts'
import { KindChoice } from './kind-choice.tsx'

/** Says for each column of the files what it means, and has them read again. */
export function MapForm({ found: given }: { found: FragmentType<typeof MapForm_TableImport> }) {
  const t = useTranslations('imports')
  const columnWords = useColumnWords()
  const change = useChange()
  const router = useRouter()
  const { id, assumedKind, headers } = readFragment(MapForm_TableImport, given)
  // A name that stands twice in a header is read once; a column without a name cannot be chosen.
  const fields = headers.flatMap(({ table, columns }) =>
    columns
      .filter(({ name }, at) => name !== '' && columns.findIndex((column) => column.name === name) === at)
      .map(({ name }, at) => ({ table, name, field: fieldName(table, at) })),
  )
  const check = (values: FormData): FormErrors =>
    fields.flatMap(({ table, field }) => {
      const column = values.get(field)
      const others = fields.filter((other) => other.table === table && values.get(other.field) === column)
      return column && others[0]?.field !== field ? [{ field, message: t('sameColumn') }] : []
    })
  const send = async (values: FormData) => {
    const columns = fields.flatMap(({ table, name, field }) => {
      const column = String(values.get(field) ?? '')
      return column ? [{ table, name, column }] : []
    })
    const input = { id, columns, assumedKind: String(values.get('assumedKind')) as FirmKind }
    const { errors } = await change(MapImportDocument, { input }, (data) => data.mapImport)
    if (errors) return errors
    router.push(pathTo.tableImport(id, 'mapped'))
  }
  return (
    <div className="max-w-md pt-3">
      <Form look="plain" submit={t('readAgain')} send={send} check={check}>
        {headers.map(({ table, file, line, columns, possibleColumns }) => (
          <fieldset key={table} className="space-y-4">
            <legend className="mb-2 break-words font-medium">
              {t('header', { table: t(`table.${table}`), file, line })}
            </legend>
            {fields
              .filter((each) => each.table === table)
              .map(({ name, field }) => {
                const column = columns.find((each) => each.name === name)
                return (
                  <FormSelect
                    key={field}
                    label={name}
                    advice={column?.example && t('firstValue', { value: column.example })}
                    name={field}
                    none={t('notRead')}
                    defaultValue={column?.column ?? ''}
                    choices={possibleColumns.map((value) => ({ value, name: columnWords(value) }))}
                  />
                )
              })}
          </fieldset>
        ))}
        <KindChoice chosen={assumedKind} />
      </Form>
    </div>
  )
}

const fieldName = (table: string, at: number) => `${table}-${at}`
