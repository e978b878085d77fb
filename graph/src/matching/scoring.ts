import { findComparable } from './eligibility.ts'
import { findPenalties } from './explain/cautions.ts'
import type { Question } from './model/question.ts'
import { signals } from './signals/all.ts'
import type { Signal } from './signals/signal.ts'
import { type QuestionWeights, weightsOf } from './weights.ts'

/** Values of a signal for all firms by slot, relative to the best of the comparable ones: 0..1 for those. */
export interface RelativeValues {
  signal: Signal
  /** What its own values were divided by. */
  scale: number
  values: Float64Array
}

/** Both directions of every firm of the network, by slot, 0..1. */
export interface Directions {
  forYou: Float64Array
  forThem: Float64Array
  weights: QuestionWeights
  /**
   * What a signal's value is divided by to give what it adds to its direction; signals left out are not
   * there.
   */
  divisors: ReadonlyMap<string, number>
}

/**
 * Values of signals for all firms at once; of a signal that says nothing of any comparable firm, none. Cost:
 * the postings of what is asked for and a pass over plain columns for each signal.
 */
export function measureSignals(question: Question, wanted: readonly Signal[] = signals): RelativeValues[] {
  const comparable = findComparable(question)
  return wanted.flatMap((signal) => {
    const values = new Float64Array(question.index.size)
    signal.fill(question, values)
    let greatest = 0
    for (let slot = 0; slot < values.length; slot++)
      if (comparable[slot] === 1 && (values[slot] as number) > greatest) greatest = values[slot] as number
    if (greatest === 0) return []
    const scale = Math.max(greatest, signal.minScale)
    for (let slot = 0; slot < values.length; slot++) values[slot] = (values[slot] as number) / scale
    return [{ signal, scale, values }]
  })
}

/**
 * Scores all firms at once. A direction is the weighted mean of its signals; those that say nothing about
 * anybody leave their weight to the rest. What is not known of a firm adds nothing.
 */
export function scoreAll(question: Question, weights: QuestionWeights = weightsOf(question)): Directions {
  const { size } = question.index
  const counts = signals.filter((signal) => weightOf(weights, signal) !== 0)
  const measured = measureSignals(question, counts)
  const totals = { FOR_YOU: 0, FOR_THEM: 0 }
  for (const { signal } of measured) totals[signal.side] += Math.max(0, weightOf(weights, signal))
  const directions = { forYou: new Float64Array(size), forThem: new Float64Array(size) }
  const divisors = new Map<string, number>()
  for (const { signal, scale, values } of measured) {
    const direction = directions[signal.side === 'FOR_YOU' ? 'forYou' : 'forThem']
    const share = weightOf(weights, signal) / (totals[signal.side] || 1)
    divisors.set(signal.code, scale / share)
    for (let slot = 0; slot < size; slot++)
      direction[slot] = (direction[slot] as number) + share * (values[slot] as number)
  }
  const penalties = findPenalties(question.index, question.asOf)
  for (let slot = 0; slot < size; slot++) {
    directions.forYou[slot] = clamp((directions.forYou[slot] as number) - (penalties[slot] as number))
    directions.forThem[slot] = clamp(directions.forThem[slot] as number)
  }
  return { ...directions, weights, divisors }
}

function weightOf({ forYou, forThem }: QuestionWeights, { side, code }: Signal): number {
  return (side === 'FOR_YOU' ? forYou : forThem)[code] ?? 0
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/**
 * Joins both directions, 0..1 each, by the harmonic mean H = 2ab/(a+b) of both raised by the floor, less the
 * floor: a match that suits one side only is not a match, but one unknown side does not hide a partner who is
 * right on the other. 0..1.
 */
export function joinDirections(forYou: number, forThem: number, floor: number): number {
  const [a, b] = [forYou + floor, forThem + floor]
  return a + b > 0 ? (2 * a * b) / (a + b) - floor : 0
}
