/** What somebody calls the firm that they may register. */
export interface FirmDraft {
  nameZh: string
  nameEn: string
  website: string
}

/** Reads it off an address; null where it does not name the firm in both languages yet. */
export function readDraft(parameters: URLSearchParams): FirmDraft | null {
  const text = (name: string) => parameters.get(name)?.trim() ?? ''
  const draft = { nameZh: text('nameZh'), nameEn: text('nameEn'), website: text('website') }
  return draft.nameZh && draft.nameEn ? draft : null
}
