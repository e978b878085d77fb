/**
 * What an event says beside its action: the JSON object that the API returns as text. An event without one,
 * or with another thing, has no details.
 */
export function readDetails(text: string | null | undefined): Record<string, unknown> {
  if (!text) return {}
  try {
    const details: unknown = JSON.parse(text)
    return details !== null && typeof details === 'object' ? { ...details } : {}
  } catch {
    return {}
  }
}

/** What a profile said, in words; of a long text the history knows its length in characters only. */
export type FieldValue = string | { length: number }

/** Something that a profile said before a change and says after it. */
export interface FieldChange {
  field: string
  before: FieldValue
  after: FieldValue
}

/** The name of the same thing in the other language; of the two one is enough. */
const doubled = 'provinceZh'

/**
 * The fields of a profile that an event changed. `names` maps ids of the taxonomy to names; what it
 * does not know stands as it is.
 */
export function listFieldChanges(
  event: { before?: string | null; after?: string | null },
  names: ReadonlyMap<string, string>,
  comma: string,
): FieldChange[] {
  const [before, after] = [readDetails(event.before), readDetails(event.after)]
  const toText = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(toText).join(comma)
    return value === null || value === undefined ? '' : (names.get(String(value)) ?? String(value))
  }
  const toValue = (value: unknown): FieldValue =>
    isLongText(value) ? { length: value.length } : toText(value)
  return Object.keys(after)
    .filter((field) => field !== doubled)
    .map((field) => ({ field, before: toValue(before[field]), after: toValue(after[field]) }))
}

function isLongText(value: unknown): value is { length: number } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return 'length' in value && typeof value.length === 'number'
}
