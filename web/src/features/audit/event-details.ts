/**
 * What an event says beside its action: the JSON object that the API tells as text. An event without one, or with
 * another thing, has no details.
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

/** Something that a profile said before a change and says after it, in words. */
export interface FieldChange {
  field: string
  before: string
  after: string
}

/** The name of the same thing in the other language; of the two one is enough. */
const doubled = 'provinceZh'

/**
 * The fields of a profile that an event changed. `names` tells what ids of the taxonomy are called; what it does not
 * know stands as it is.
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
  return Object.keys(after)
    .filter((field) => field !== doubled)
    .map((field) => ({ field, before: toText(before[field]), after: toText(after[field]) }))
}
