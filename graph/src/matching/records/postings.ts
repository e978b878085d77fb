import { Derived } from './derived.ts'

/** Slots with a number each. */
export interface Posting {
  slots: number[]
  values: number[]
}

interface List extends Posting {
  derived: Derived | null
}

const nobody: Readonly<Posting> = { slots: [], values: [] }

/** Who has what, and how much of it: for each id the slots that have it, in no order. */
export class Postings {
  readonly #lists = new Map<string, List>()

  of(id: string): Readonly<Posting> {
    return this.#lists.get(id) ?? nobody
  }

  ids(): Iterable<string> {
    return this.#lists.keys()
  }

  /** What follows from the list of an id, worked out once until the list or the state is another. */
  derive<Value>(
    id: string,
    name: string,
    state: string | number,
    find: (list: Readonly<Posting>) => Value,
  ): Value {
    const list = this.#lists.get(id)
    if (!list) return find(nobody)
    list.derived ??= new Derived()
    return list.derived.get(name, state, () => find(list))
  }

  add(id: string, slot: number, value: number): void {
    const list = this.#lists.get(id)
    if (!list) {
      this.#lists.set(id, { slots: [slot], values: [value], derived: null })
      return
    }
    list.slots.push(slot)
    list.values.push(value)
    list.derived = null
  }

  /** The last takes the place of the removed one. Cost: the length of the list. */
  remove(id: string, slot: number): void {
    const list = this.#lists.get(id)
    const at = list?.slots.indexOf(slot) ?? -1
    if (!list || at < 0) return
    const [lastSlot, lastValue] = [list.slots.pop(), list.values.pop()]
    if (at < list.slots.length && lastSlot !== undefined && lastValue !== undefined) {
      list.slots[at] = lastSlot
      list.values[at] = lastValue
    }
    list.derived = null
    if (list.slots.length === 0) this.#lists.delete(id)
  }
}
