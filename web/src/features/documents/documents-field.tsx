'use client'

import { useTranslations } from 'next-intl'
import { use, useRef, useState } from 'react'
import { FileInput } from '@/ui/file-input.tsx'
import { FieldErrors } from '@/ui/form.tsx'
import { LabelledField } from '@/ui/labelled-field.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { FileSize } from './file-size.tsx'
import { KINDS_OF_FILES, keyOfFile, MAX_FILES, pickFiles } from './pick-files.ts'
import type { Uploading } from './use-documents.ts'

/**
 * Asks for files to be shown as evidence; they are uploaded by `useDocuments` when the form is sent. Choosing
 * again adds to what was chosen before, and each is removed by itself. Belongs in a `Form`.
 */
export function DocumentsField({ uploading }: { uploading: Uploading | null }) {
  const t = useTranslations('documents')
  const error = use(FieldErrors).documents
  const input = useRef<HTMLInputElement>(null)
  /** A browser has in the field only what was chosen last. */
  const chosen = useRef<File[]>([])
  const [{ files, leftOut }, setPicked] = useState<ReturnType<typeof pickFiles>>({ files: [], leftOut: [] })
  const add = () => {
    const picked = pickFiles(chosen.current, input.current?.files ?? [])
    keep(picked.files)
    setPicked(picked)
  }
  /** Keeps the files where the form reads them. */
  const keep = (kept: File[]) => {
    chosen.current = kept
    const transfer = new DataTransfer()
    for (const file of kept) transfer.items.add(file)
    if (input.current) input.current.files = transfer.files
  }
  const remove = (removed: File) => {
    keep(chosen.current.filter((file) => file !== removed))
    // So that the form no longer says what was wrong with the file.
    input.current?.dispatchEvent(new Event('change', { bubbles: true }))
    input.current?.focus()
  }
  return (
    <div>
      <LabelledField label={t('label')} advice={t('advice', { most: MAX_FILES })} error={error}>
        {(attributes) => (
          <FileInput
            {...attributes}
            ref={input}
            word={t(files.length > 0 ? 'chooseMore' : 'choose')}
            name="documents"
            multiple
            accept={['.pdf,.jpg,.jpeg,.png', ...KINDS_OF_FILES].join(',')}
            onChange={add}
          />
        )}
      </LabelledField>
      <div role="status" className="text-sm">
        {leftOut.map(({ name, because }) => (
          <p key={`${name} ${because}`} className="mt-1 break-words text-cinnabar">
            {t(`leftOut.${because}`, { name, most: MAX_FILES })}
          </p>
        ))}
        {uploading && (
          <p className="text-ink-soft">{t('uploading', { now: uploading.now, count: uploading.count })}</p>
        )}
      </div>
      {files.length > 0 && (
        <ul aria-label={t('chosen')} className="mt-2">
          {files.map((file) => (
            <li key={keyOfFile(file)} className="flex flex-wrap items-center justify-between gap-x-4">
              <span className="min-w-0 break-words">
                {file.name} <FileSize bytes={file.size} />
              </span>
              <button type="button" onClick={() => remove(file)} className="quiet-link min-h-11">
                <NamedAction name={file.name}>{t('clear')}</NamedAction>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
