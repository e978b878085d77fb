import neo4j from 'neo4j-driver'

/** The driver sends every JavaScript number as a float, but LIMIT, years and counts are integers. */
export function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toGraphValue(value)]))
}

function toGraphValue(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toGraphValue)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return withIntegers(value as Record<string, unknown>)
  }
  return value
}
