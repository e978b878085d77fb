import { findComparable } from './eligibility.ts'
import { findPenalties } from './explain/cautions.ts'
import type { Question } from './model/question.ts'
import { signals } from './signals/all.ts'
import type { Signal } from './signals/signal.ts'
import { weightsOf } from './weights.ts'

/**
 * What a direction counts of which nothing is known, relative to the best possible: little, but not nothing,
 * so that one unknown side does not hide a partner who is right on the other.
 */
export const FLOOR = 0.2

/** Both directions of every firm of the network, by slot. */
export interface Directions {
  forYou: Float64Array
  forThem: Float64Array
  /** What a signal's value is divided by to give what it adds to its direction; signals left out are not there. */
  divisors: ReadonlyMap<string, number>
}

/**
 * Scores all firms at once. A direction is the weighted sum of its signals, each relative to the best of the
 * comparable firms; signals that say nothing about anybody leave their weight to the rest. What is not known
 * of a firm adds nothing. Cost: the postings of what is asked for and some passes over plain columns, a few
 * nanoseconds a firm.
 */
export function scoreAll(question: Question): Directions {
  const weights = weightsOf(question)
  const { size } = question.index
  const comparable = findComparable(question)
  const values = new Float64Array(size)
  const directions = { forYou: new Float64Array(size), forThem: new Float64Array(size) }
  const found: { signal: Signal; scale: number; weight: number; values: Float64Array }[] = []
  for (const signal of signals) {
    const weight = weights[signal.code] ?? 0
    if (weight === 0) continue
    values.fill(0)
    signal.fill(question, values)
    const scale = scaleOf(signal, values, comparable)
    if (scale > 0) found.push({ signal, scale, weight, values: values.slice() })
  }
  const totals = totalsOf(found)
  const divisors = new Map<string, number>()
  for (const { signal, scale, weight, values: own } of found) {
    const direction = directions[signal.side === 'FOR_YOU' ? 'forYou' : 'forThem']
    const divisor = (scale * totals[signal.side]) / weight
    divisors.set(signal.code, divisor)
    for (let slot = 0; slot < size; slot++) direction[slot]! += (own[slot] as number) / divisor
  }
  const penalties = findPenalties(question.index, question.asOf)
  for (let slot = 0; slot < size; slot++) {
    directions.forYou[slot] = clamp((directions.forYou[slot] as number) - (penalties[slot] as number))
    directions.forThem[slot] = clamp(directions.forThem[slot] as number)
  }
  return { ...directions, divisors }
}

/** Positive weights in use on each side: they are scaled to sum to 1. */
function totalsOf(found: readonly { signal: Signal; weight: number }[]) {
  const totals = { FOR_YOU: 0, FOR_THEM: 0 }
  for (const { signal, weight } of found) totals[signal.side] += Math.max(0, weight)
  return { FOR_YOU: totals.FOR_YOU || 1, FOR_THEM: totals.FOR_THEM || 1 }
}

/** The greatest value among comparable firms, but not less than the signal's own least; 0 if all are 0. */
function scaleOf(signal: Signal, values: Float64Array, comparable: Uint8Array): number {
  let greatest = 0
  for (let slot = 0; slot < values.length; slot++)
    if (comparable[slot] === 1 && (values[slot] as number) > greatest) greatest = values[slot] as number
  return greatest > 0 ? Math.max(greatest, signal.minScale) : 0
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/**
 * Joins both directions by the harmonic mean H = 2ab/(a+b) of what lies above the floor: a match that suits one
 * side only is not a match. 0..1.
 */
export function joinDirections(forYou: number, forThem: number): number {
  const [a, b] = [above(forYou), above(forThem)]
  return ((2 * a * b) / (a + b) - above(0)) / (1 - above(0))
}

function above(value: number): number {
  return (value + FLOOR) / (1 + FLOOR)
}
