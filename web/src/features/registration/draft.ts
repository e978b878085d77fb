/** What somebody calls the firm that they look for, and may register. */
export interface FirmDraft {
  /** Empty where the name was given in the other language only. */
  nameZh: string
  nameEn: string
  website: string
}

/**
 * Reads it off an address: one name, in either language, or both; null where it names no firm yet. A name
 * with Chinese characters is the Chinese one.
 */
export function readDraft(parameters: URLSearchParams): FirmDraft | null {
  const text = (name: string) => parameters.get(name)?.trim() ?? ''
  const name = text('name')
  const isChinese = /\p{Script=Han}/u.test(name)
  const nameZh = text('nameZh') || (isChinese ? name : '')
  const nameEn = text('nameEn') || (isChinese ? '' : name)
  return nameZh || nameEn ? { nameZh, nameEn, website: text('website') } : null
}
