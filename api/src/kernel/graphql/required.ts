/**
 * Returns the value; throws where the graph lacks a node that another one points at, which only a bug can
 * bring about.
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined)
    throw new Error(`The graph has no ${what}, although it is pointed at.`)
  return value
}
