/** Slots with a number each. */
export interface Posting {
  slots: number[]
  values: number[]
}

const nobody: Posting = { slots: [], values: [] }

/** Who has what, and how much of it: for each id the slots that have it, in no order. */
export class Postings {
  readonly #lists = new Map<string, Posting>()

  of(id: string): Readonly<Posting> {
    return this.#lists.get(id) ?? nobody
  }

  ids(): Iterable<string> {
    return this.#lists.keys()
  }

  add(id: string, slot: number, value: number): void {
    const list = this.#lists.get(id)
    if (!list) {
      this.#lists.set(id, { slots: [slot], values: [value] })
      return
    }
    list.slots.push(slot)
    list.values.push(value)
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
    if (list.slots.length === 0) this.#lists.delete(id)
  }
}
