/** What a field is called to a reader; `other` for everything without a word of its own. */
export type UnconfirmedField = 'name' | 'city' | 'foundedYear' | 'markets' | 'year' | 'other'

const words: Record<string, UnconfirmedField> = {
  name: 'name',
  nameZh: 'name',
  nameEn: 'name',
  city: 'city',
  cityZh: 'city',
  cityEn: 'city',
  foundedYear: 'foundedYear',
  markets: 'markets',
  year: 'year',
}

/**
 * The fields that were not confirmed, each once, in the order given; a remark after a colon is for editors
 * and left out.
 */
export function nameUnconfirmedFields(fields: readonly string[]): UnconfirmedField[] {
  return [...new Set(fields.map((field) => words[field.split(':')[0]?.trim() ?? ''] ?? 'other'))]
}
