'use client'

import { useTranslations } from 'next-intl'
import { use, useState } from 'react'
import { FileInput } from '@/ui/file-input.tsx'
import { FieldErrors } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { LabelledField } from '@/ui/labelled-field.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { IMPORT_TABLES, PLATFORM_TABLES } from './import-tables.ts'
import { type UploadedTable, useUpload } from './use-upload.ts'

/**
 * Asks for the files to be imported, and uploads each as it is chosen, so that what cannot be taken is said
 * at once; of several it asks which table each is. Belongs in a `Form`.
 */
export function FilesField({
  baseId,
  files,
  onChange,
}: {
  /** For whom they are uploaded; empty for the platform. */
  baseId: string
  /** Those that are uploaded. */
  files: readonly UploadedTable[]
  onChange: (files: readonly UploadedTable[]) => void
}) {
  const t = useTranslations('imports')
  const error = use(FieldErrors).files
  const upload = useUpload()
  const [uploading, setUploading] = useState<string | null>(null)
  const [rejected, setRejected] = useState<string[]>([])
  const add = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])]
    const all = [...files]
    const messages: string[] = []
    for (const file of chosen) {
      setUploading(file.name)
      const made = await upload(file, baseId).catch(() => ({ message: t('uploadFailed') }))
      if ('id' in made) all.push(made)
      else messages.push(`${file.name}${t('colon')}${made.message}`)
    }
    setUploading(null)
    setRejected(messages)
    onChange(all)
    // The same file may be chosen again once it is removed.
    input.value = ''
  }
  return (
    <div>
      <LabelledField label={t('files')} advice={t('filesAdvice')} error={error}>
        {(attributes) => (
          <FileInput
            {...attributes}
            word={t(files.length > 0 ? 'chooseMore' : 'choose')}
            name="files"
            multiple
            disabled={uploading !== null}
            accept=".xlsx,.ods,.csv,.gz"
            onChange={(event) => void add(event.currentTarget)}
          />
        )}
      </LabelledField>
      <div role="status" className="text-sm">
        {uploading !== null && <p className="text-ink-soft">{t('uploading', { name: uploading })}</p>}
        {rejected.map((message) => (
          <p key={message} className="mt-1 break-words text-cinnabar">
            {message}
          </p>
        ))}
      </div>
      {files.length > 0 && (
        <ul aria-label={t('chosen')} className="mt-2 space-y-3">
          {files.map((file) => (
            <li key={file.id}>
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <span className="min-w-0 break-words">{file.name}</span>
                <button
                  type="button"
                  onClick={() => onChange(files.filter((other) => other !== file))}
                  className="quiet-link min-h-11"
                >
                  <NamedAction name={file.name}>{t('remove')}</NamedAction>
                </button>
              </div>
              {files.length > 1 && (
                <FormSelect
                  label={t('isTable', { name: file.name })}
                  name={`table-${file.id}`}
                  defaultValue={guessTable(file.name, baseId)}
                  choices={(baseId ? IMPORT_TABLES : PLATFORM_TABLES).map((value) => ({
                    value,
                    name: t(`table.${value}`),
                  }))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How files of each table are often called. */
const NAMES = [
  ['CAPABILITIES', /^capabilit|^能力/i],
  ['HERITAGE_DOMAINS', /^heritage.?domain|^文化门类/i],
  ['MARKETS', /^market|^市场/i],
  ['PARTICIPATIONS', /particip|参与|合作方/i],
  ['PROJECTS', /project|项目|案例/i],
  ['IP_ASSETS', /ip|asset|heritage|非遗|资产/i],
  ['BRIEFS', /brief|需求/i],
] as const

function guessTable(name: string, baseId: string) {
  const tables: readonly string[] = baseId ? IMPORT_TABLES : PLATFORM_TABLES
  return NAMES.find(([table, pattern]) => tables.includes(table) && pattern.test(name))?.[0] ?? 'FIRMS'
}
