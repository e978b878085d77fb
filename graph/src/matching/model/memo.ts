/** Results for one neighbourhood so far, by memory and key. */
export type Memory = Map<symbol, Map<string, unknown>>

/**
 * Remembers what was found in a neighbourhood under a key, for as long as the neighbourhood lives. It is kept
 * in the neighbourhood and not in a WeakMap, whose values outlive every small garbage collection: a question
 * would leave megabytes to the slow, large ones.
 */
export function createMemory<Value>(): (
  neighbourhood: { memory: Memory },
  key: string,
  find: () => Value,
) => Value {
  const owner = Symbol('memory')
  return (neighbourhood, key, find) => {
    let values = neighbourhood.memory.get(owner) as Map<string, Value> | undefined
    if (!values) {
      values = new Map()
      neighbourhood.memory.set(owner, values)
    }
    if (values.has(key)) return values.get(key) as Value
    const value = find()
    values.set(key, value)
    return value
  }
}
