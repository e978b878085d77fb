/** Adds to what a slot has. */
export function addTo(values: Float64Array, slot: number, amount: number): void {
  values[slot] = (values[slot] as number) + amount
}

/** Adds a share of a number to what each of some slots has; returns the slots. */
export function addShares(
  values: Float64Array,
  { slots, numbers }: { slots: readonly number[]; numbers: Float64Array },
  share: number,
): readonly number[] {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    values[slot] = (values[slot] as number) + share * (numbers[at] as number)
  }
  return slots
}

let shared = new Float64Array(0)

/**
 * Zeros by slot to work with: one list for all signals, which are computed one after the other. A
 * signal that writes to it leaves zeros behind.
 */
export function borrowZeros(length: number): Float64Array {
  if (shared.length < length) shared = new Float64Array(length)
  return shared
}

let met = new Int32Array(0)
let stamps = new Float64Array(0)
let stamp = 0

/** The slots of some lists, each once; only until the next call. */
export function eachOnce(lists: readonly (readonly number[])[], size: number): Int32Array {
  if (stamps.length < size) [stamps, met] = [new Float64Array(size), new Int32Array(size)]
  stamp += 1
  let count = 0
  for (const slots of lists)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      if (stamps[slot] === stamp) continue
      stamps[slot] = stamp
      met[count++] = slot
    }
  return met.subarray(0, count)
}
