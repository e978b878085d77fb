import type { Neighbourhood } from './neighbourhood.ts'

/** Remembers what was found in a neighbourhood under a key, for as long as the neighbourhood lives. */
export function createMemory<Value>(): (
  neighbourhood: Neighbourhood,
  key: string,
  find: () => Value,
) => Value {
  const known = new WeakMap<Neighbourhood, Map<string, Value>>()
  return (neighbourhood, key, find) => {
    const values = known.get(neighbourhood) ?? new Map<string, Value>()
    known.set(neighbourhood, values)
    if (values.has(key)) return values.get(key) as Value
    const value = find()
    values.set(key, value)
    return value
  }
}
