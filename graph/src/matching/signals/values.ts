/** Adds to what a slot has. */
export function addTo(values: Float64Array, slot: number, amount: number): void {
  values[slot] = (values[slot] as number) + amount
}
