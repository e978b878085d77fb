import { useLocale } from 'next-intl'
import { useRef, useState } from 'react'
import type { FormError, FormErrors } from '@/lib/form-error.ts'

/** Progress of an upload: which of how many files. */
export interface Uploading {
  now: number
  count: number
}

/** Ids of what was uploaded, or why it was not. */
export type Uploaded =
  | { documentIds: string[]; errors?: undefined }
  | { documentIds?: undefined; errors: FormErrors }

/**
 * Uploads the files that stand in a form's `DocumentsField`, one after another. A form that is sent again
 * uploads none of them twice.
 */
export function useDocuments() {
  const locale = useLocale()
  const known = useRef(new WeakMap<File, string>())
  const [uploading, setUploading] = useState<Uploading | null>(null)

  async function uploadOne(file: File): Promise<string | FormError> {
    const response = await fetch(`/files/documents?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': file.type, 'accept-language': locale },
      body: file,
    })
    const body = (await response.json()) as { id?: string; errors?: { message: string }[] }
    return body.id ?? { message: body.errors?.[0]?.message, field: 'documents' }
  }

  async function upload(values: FormData): Promise<Uploaded> {
    // A field in which nothing is chosen holds an empty file. What may not go along never gets into it.
    const files = values
      .getAll('documents')
      .filter((file) => file instanceof File && file.name !== '') as File[]
    const documentIds: string[] = []
    try {
      for (const [at, file] of files.entries()) {
        setUploading({ now: at + 1, count: files.length })
        const id = known.current.get(file) ?? (await uploadOne(file))
        if (typeof id !== 'string') return { errors: [id] }
        known.current.set(file, id)
        documentIds.push(id)
      }
      return { documentIds }
    } finally {
      setUploading(null)
    }
  }

  return { upload, uploading }
}
