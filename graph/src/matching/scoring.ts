import { findComparable } from './eligibility.ts'
import { findPenalties } from './explain/cautions.ts'
import type { Question } from './model/question.ts'
import { signals } from './signals/all.ts'
import type { Signal } from './signals/signal.ts'
import { eachOnce } from './signals/values.ts'
import { type QuestionWeights, weightsOf } from './weights.ts'

/** Values of a signal by slot; those of comparable firms are at most `scale`. */
interface MeasuredSignal {
  signal: Signal
  /** What values are divided by to be relative to the best of the comparable firms. */
  scale: number
  /** Only until the next signal. */
  values: Float64Array
  /** Slots that hold all values above 0 of the kind asked for, each once. */
  slots: Int32Array
}

/** Both directions of every firm of the kind asked for, by slot, 0..1. */
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
 * Signals with their values for all firms at once, one after the other; of a signal that says nothing of any
 * comparable firm, none. Cost: the postings of what is asked for and, where a signal may say something of
 * anybody, a pass over the firms of the kind; two signals of the same values cost once, and what many
 * questions share nothing.
 */
export function* measureSignals(
  question: Question,
  wanted: readonly Signal[] = signals,
): Generator<MeasuredSignal> {
  const { index, day, kind } = question
  const comparable = findComparable(question)
  const measured = new Set<Signal['fill']>()
  for (const { fill, code, sharedBy } of wanted) {
    if (measured.has(fill)) continue
    measured.add(fill)
    const { values, slots } = sharedBy
      ? index.derive(`${code} ${sharedBy(question)} ${kind}`, day, () =>
          fillAll(question, fill, new Float64Array(index.size)),
        )
      : fillAll(question, fill, borrowValues(index.size))
    const greatest = findGreatest(values, slots, comparable)
    if (greatest === 0) continue
    for (const signal of wanted)
      if (signal.fill === fill) yield { signal, values, slots, scale: Math.max(greatest, signal.minScale) }
  }
}

function fillAll(question: Question, fill: Signal['fill'], values: Float64Array) {
  const lists = fill(question, values)
  const isWide = !lists || lists.reduce((sum, { length }) => sum + length, 0) > values.length / 4
  const slots = isWide ? question.index.slotsOf(question.kind) : eachOnce(lists, values.length)
  return { values, slots }
}

/** Of the comparable firms only, whom the subject is not among: so it is another for each question. */
function findGreatest(values: Float64Array, slots: Int32Array, comparable: Uint8Array): number {
  let greatest = 0
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    if (comparable[slot] === 1 && (values[slot] as number) > greatest) greatest = values[slot] as number
  }
  return greatest
}

let borrowed = new Float64Array(0)

/** Zeros to fill with values: one list for all signals, which are looked at one after the other. */
function borrowValues(size: number): Float64Array {
  if (borrowed.length < size) borrowed = new Float64Array(size)
  return borrowed.subarray(0, size).fill(0)
}

/**
 * Scores all firms of the kind asked for at once. A direction is the weighted mean of its signals; those that
 * say nothing about anybody leave their weight to the rest. What is not known of a firm adds nothing.
 */
export function scoreAll(question: Question, weights: QuestionWeights = weightsOf(question)): Directions {
  const { index, kind, asOf } = question
  const counts = signals.filter((signal) => weightOf(weights, signal) !== 0)
  const sums = { FOR_YOU: takeZeros(index.size), FOR_THEM: takeZeros(index.size) }
  const totals = { FOR_YOU: 0, FOR_THEM: 0 }
  const used: { signal: Signal; divisor: number }[] = []
  for (const { signal, scale, values, slots } of measureSignals(question, counts)) {
    const weight = weightOf(weights, signal)
    addAll(sums[signal.side], values, slots, weight / scale)
    totals[signal.side] += Math.max(0, weight)
    used.push({ signal, divisor: scale / weight })
  }
  const [ofYou, ofThem] = [totals.FOR_YOU || 1, totals.FOR_THEM || 1]
  const penalties = findPenalties(index, asOf)
  const { FOR_YOU: forYou, FOR_THEM: forThem } = sums
  const all = index.slotsOf(kind)
  for (let at = 0; at < all.length; at++) {
    const slot = all[at] as number
    forYou[slot] = clamp((forYou[slot] as number) / ofYou - (penalties[slot] as number))
    forThem[slot] = clamp((forThem[slot] as number) / ofThem)
  }
  const divisors = new Map(
    used.map(({ signal: { code, side }, divisor }) => [
      code,
      divisor * (side === 'FOR_YOU' ? ofYou : ofThem),
    ]),
  )
  return { forYou, forThem, weights, divisors }
}

function addAll(sums: Float64Array, values: Float64Array, slots: Int32Array, factor: number): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    sums[slot] = (sums[slot] as number) + factor * (values[slot] as number)
  }
}

/**
 * Lists that were given back: new ones of this size for each question would keep the garbage collector busy.
 */
const spare: Float64Array[] = []

function takeZeros(size: number): Float64Array {
  const list = spare.pop()
  return list?.length === size ? list.fill(0) : new Float64Array(size)
}

/** Gives back the lists of directions that nobody reads any more. */
export function releaseDirections({ forYou, forThem }: Directions): void {
  spare.push(forYou, forThem)
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
