import { IdSet } from './id-set.ts'

/**
 * Which row of a file has a value first. Memory: 32 to 64 bytes a value, and a reference to the id of its
 * row.
 */
export class FirstRows {
  readonly #values = new IdSet()
  readonly #ids: string[] = []

  /** The id of the first row that has the value; this one, if none had it before. */
  take(value: string, id: string): string {
    const number = this.#values.numberOf(value)
    if (number !== null) return this.#ids[number] ?? id
    this.#values.add(value)
    this.#ids.push(id)
    return id
  }
}
