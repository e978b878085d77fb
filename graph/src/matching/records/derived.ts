/**
 * What was worked out of something that changes, by name: each kept until that changes, or another state is
 * asked for, e.g. the next day.
 */
export class Derived {
  readonly #kept = new Map<string, { state: string | number; value: unknown }>()

  /** The value of a name at a state, found once. */
  get<Value>(name: string, state: string | number, find: () => Value): Value {
    const known = this.#kept.get(name)
    if (known && known.state === state) return known.value as Value
    const value = find()
    this.#kept.set(name, { state, value })
    return value
  }

  clear(): void {
    this.#kept.clear()
  }
}
