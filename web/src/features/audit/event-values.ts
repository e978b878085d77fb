import { readDetails } from './event-details.ts'

/**
 * The values that texts of events name: those of its fields under their own names, those of before the change
 * under `former…`, e.g. `formerRole`. What an event does not hold is an empty text.
 */
export function listEventValues(
  names: readonly string[],
  event: { before?: string | null; after?: string | null },
  describe: (field: string, value: string) => string,
): Record<string, string> {
  const [before, after] = [readDetails(event.before), readDetails(event.after)]
  const valueNamed = (name: string) => {
    const former = /^former([A-Z])(.*)$/.exec(name)
    const field = former && !(name in after) ? `${former[1]?.toLowerCase()}${former[2]}` : name
    const value = field === name ? after[field] : before[field]
    if (typeof value === 'string') return describe(field, value)
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  }
  return Object.fromEntries(names.map((name) => [name, valueNamed(name)]))
}
