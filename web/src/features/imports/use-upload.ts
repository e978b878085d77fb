import { useLocale } from 'next-intl'

/** A file that lies on the server, to be imported. */
export interface UploadedTable {
  id: string
  name: string
}

/**
 * Uploads a file to be imported, for a base or for the platform. Returns it, or why it was not taken, in the
 * reader's language. Throws where nothing responds.
 */
export function useUpload() {
  const locale = useLocale()
  return async (file: File, baseId: string): Promise<UploadedTable | { message: string }> => {
    const response = await fetch(`/files/imports?${new URLSearchParams({ name: file.name, base: baseId })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': locale },
      body: file,
    })
    const body = (await response.json()) as { id?: string; name?: string; errors?: { message: string }[] }
    if (body.id && body.name) return { id: body.id, name: body.name }
    return { message: body.errors?.[0]?.message ?? '' }
  }
}
