/** What somebody calls the firm that they may register. */
export interface Sought {
  nameZh: string
  nameEn: string
  website: string
}

/** Reads it off an address; null where it does not name the firm in both languages yet. */
export function readSought(parameters: URLSearchParams): Sought | null {
  const text = (name: string) => parameters.get(name)?.trim() ?? ''
  const sought = { nameZh: text('nameZh'), nameEn: text('nameEn'), website: text('website') }
  return sought.nameZh && sought.nameEn ? sought : null
}
