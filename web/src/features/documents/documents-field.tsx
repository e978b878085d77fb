'use client'

import { useTranslations } from 'next-intl'
import { use, useRef, useState } from 'react'
import { FieldErrors } from '@/ui/form.tsx'
import { LabelledField } from '@/ui/labelled-field.tsx'
import { FileSize } from './file-size.tsx'
import type { Uploading } from './use-documents.ts'

/** Asks for files to be shown as evidence; they are uploaded by `useDocuments` when the form is sent. Belongs in a `Form`. */
export function DocumentsField({ uploading }: { uploading: Uploading | null }) {
  const t = useTranslations('documents')
  const error = use(FieldErrors).documents
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<File[]>([])
  const choose = () => setFiles([...(input.current?.files ?? [])])
  const clear = () => {
    if (input.current) input.current.value = ''
    choose()
    input.current?.focus()
  }
  return (
    <div>
      <LabelledField label={t('label')} advice={t('advice')} error={error}>
        {(attributes) => (
          // The browser's own words would be in its language, not the page's: the field lies over ours, and takes files that are dropped on it.
          <div className="relative flex min-h-11 items-center justify-center rounded-small border border-hairline-strong border-dashed px-3 py-2 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
            <span aria-hidden="true">{t('choose')}</span>
            <input
              {...attributes}
              ref={input}
              type="file"
              name="documents"
              multiple
              accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
              onChange={choose}
              className="absolute inset-0 w-full cursor-pointer opacity-0"
            />
          </div>
        )}
      </LabelledField>
      {files.length > 0 && (
        <div className="mt-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <ul className="min-w-0">
            {files.map((file) => (
              <li key={`${file.name} ${file.lastModified} ${file.size}`} className="break-words">
                {file.name} <FileSize bytes={file.size} />
              </li>
            ))}
          </ul>
          <button type="button" onClick={clear} className="quiet-link min-h-11">
            {t('clear')}
          </button>
        </div>
      )}
      <p role="status" className="text-sm text-ink-soft">
        {uploading && t('uploading', { now: uploading.now, count: uploading.count })}
      </p>
    </div>
  )
}
