import type { LinkFeature } from '../src/matching/link-model/features.ts'
import type { LinkModel } from '../src/matching/link-model/model.ts'

/** Questions with answers known: rows of scaled features, grouped by question. */
export interface Examples {
  /** Row by row, `features.length` numbers each. */
  values: Float32Array
  /** 1 for a partner that came true. */
  labels: Uint8Array
  /** How many candidates a row stands for: above 1 where only a sample of the others was kept. */
  weights: Float32Array
  /** First row of each question, and the end. */
  starts: Int32Array
}

export interface FitOptions {
  /** Strength of the pull of all heights towards zero. */
  ridge: number
  rounds: number
  /** A question with n answers weighs n^(1 − tempering): 1 counts questions alike, 0 counts answers alike. */
  tempering: number
  onRound?: (round: number, loss: number) => void
}

/** Where knots lie among the values that differ from the least, by rank. */
const KNOT_RANKS = [0.02, 0.2, 0.4, 0.6, 0.75, 0.88, 0.95, 0.985, 0.998] as const

/**
 * Fits one shape for each feature so that answers stand above the other candidates of their question:
 * listwise logistic loss −ln(e^answer / (e^answer + Σ e^others)), minimised by projected Nesterov steps with
 * diagonal scaling. Features marked rising get shapes that never fall. The same examples give the same model.
 */
export function fitShapes(
  features: readonly LinkFeature[],
  examples: Examples,
  options: FitOptions,
): { model: LinkModel; loss: number } {
  const layout = layOut(features, examples)
  const { steps, columns } = layout
  const rows = examples.labels.length
  const scores = new Float64Array(rows)
  const slopes = new Float64Array(rows)
  const gradient = new Float64Array(steps)
  const scaling = stepScales(examples, layout)
  let weights = new Float64Array(steps)
  let previous = weights.slice()
  let rate = 1
  let momentum = 1
  const evaluate = (at: Float64Array) => {
    score(layout, at, scores)
    const loss = slopesOf(examples, scores, slopes, options.tempering)
    return (
      loss +
      (options.ridge / 2) * at.reduce((sum, weight, step) => sum + weight * weight * (scaling[step] ?? 1), 0)
    )
  }
  let loss = evaluate(weights)
  for (let round = 1; round <= options.rounds; round++) {
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const push = (momentum - 1) / next
    momentum = next
    const ahead = weights.map((weight, step) => weight + push * (weight - (previous[step] ?? 0)))
    const lossAhead = evaluate(ahead)
    gather(layout, slopes, gradient)
    const before = ahead.slice()
    let trial = weights
    for (;;) {
      let quadratic = lossAhead
      trial = ahead.map((weight, step) => {
        const scale = scaling[step] ?? 1
        const slope = (gradient[step] ?? 0) + options.ridge * scale * weight
        const moved = weight - (rate / scale) * slope
        const kept = layout.rising[step] && moved < 0 ? 0 : moved
        const difference = kept - (before[step] ?? 0)
        quadratic += slope * difference + (scale / (2 * rate)) * difference * difference
        return kept
      })
      const reached = evaluate(trial)
      if (reached <= quadratic + 1e-9 * Math.abs(quadratic) || rate < 1e-6) {
        if (reached > loss) momentum = 1
        loss = reached
        break
      }
      rate /= 2
    }
    rate *= 1.3
    previous = weights
    weights = trial
    options.onRound?.(round, loss)
  }
  const model = features.map((feature, column) => {
    const { knots, first } = columns[column] ?? { knots: [], first: 0 }
    let height = 0
    const heights = knots.map((_, index) => {
      if (index > 0) height += weights[first + index - 1] ?? 0
      return height
    })
    const least = Math.min(0, ...heights)
    return { feature: feature.name, knots, heights: heights.map((each) => each - least) }
  })
  return { model, loss: loss / Math.max(1, examples.starts.length - 1) }
}

/** Where each value lies between the knots of its column, so that rounds need no searching. */
interface Layout {
  width: number
  steps: number
  columns: { knots: number[]; first: number }[]
  /** Per row and column: index of the last step reached, and how far into it, 0..1. */
  segment: Uint8Array
  fraction: Float32Array
  rising: boolean[]
  rows: number
}

function layOut(features: readonly LinkFeature[], examples: Examples): Layout {
  const width = features.length
  const rows = examples.labels.length
  const columns: Layout['columns'] = []
  const rising: boolean[] = []
  let first = 0
  features.forEach((feature, column) => {
    const knots = knotsOf(examples.values, width, column)
    columns.push({ knots, first })
    for (let step = 0; step + 1 < knots.length; step++) rising.push(feature.rising)
    first += Math.max(0, knots.length - 1)
  })
  const segment = new Uint8Array(rows * width)
  const fraction = new Float32Array(rows * width)
  for (let row = 0; row < rows; row++)
    columns.forEach(({ knots }, column) => {
      const at = row * width + column
      const value = examples.values[at] ?? 0
      let step = 0
      while (step + 2 < knots.length && value > (knots[step + 1] ?? 0)) step++
      const [a, b] = [knots[step] ?? 0, knots[step + 1] ?? 0]
      segment[at] = step
      fraction[at] = b > a ? Math.min(1, Math.max(0, (value - a) / (b - a))) : 0
    })
  return { width, steps: first, columns, segment, fraction, rising, rows }
}

/** The least value, then ranks of those above it; at most a sample of 200,000 rows is sorted. */
function knotsOf(values: Float32Array, width: number, column: number): number[] {
  const rows = values.length / width
  const stride = Math.max(1, Math.floor(rows / 200_000))
  const sample: number[] = []
  for (let row = 0; row < rows; row += stride) sample.push(values[row * width + column] ?? 0)
  const least = sample.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
  const above = Float64Array.from(sample.filter((value) => value > least)).sort()
  if (above.length === 0) return [Number.isFinite(least) ? least : 0]
  const ranks = KNOT_RANKS.map((rank) => above[Math.floor(rank * (above.length - 1))] ?? 0)
  return [...new Set([least, ...ranks].map((knot) => Math.round(knot * 1e6) / 1e6))].sort((a, b) => a - b)
}

function score(layout: Layout, weights: Float64Array, scores: Float64Array): void {
  const sums = layout.columns.map(({ knots, first }) => {
    const cumulative = new Float64Array(Math.max(1, knots.length))
    for (let step = 1; step < knots.length; step++)
      cumulative[step] = (cumulative[step - 1] ?? 0) + (weights[first + step - 1] ?? 0)
    return cumulative
  })
  const firsts = layout.columns.map(({ first }) => first)
  for (let row = 0; row < layout.rows; row++) {
    let total = 0
    for (let column = 0; column < layout.width; column++) {
      const at = row * layout.width + column
      const step = layout.segment[at] ?? 0
      total +=
        (sums[column]?.[step] ?? 0) +
        (layout.fraction[at] ?? 0) * (weights[(firsts[column] ?? 0) + step] ?? 0)
    }
    scores[row] = total
  }
}

/** The loss, and into `slopes` its derivative by each row's score. */
function slopesOf(examples: Examples, scores: Float64Array, slopes: Float64Array, tempering: number): number {
  const { labels, weights, starts } = examples
  let loss = 0
  for (let question = 0; question + 1 < starts.length; question++) {
    const [begin, end] = [starts[question] ?? 0, starts[question + 1] ?? 0]
    let [top, answers] = [Number.NEGATIVE_INFINITY, 0]
    for (let row = begin; row < end; row++) {
      top = Math.max(top, scores[row] ?? 0)
      answers += labels[row] ?? 0
    }
    if (answers === 0) {
      slopes.fill(0, begin, end)
      continue
    }
    let others = 0
    for (let row = begin; row < end; row++)
      if (!labels[row]) others += (weights[row] ?? 1) * Math.exp((scores[row] ?? 0) - top)
    const weight = answers ** -tempering
    let pull = 0
    for (let row = begin; row < end; row++) {
      if (!labels[row]) continue
      const own = Math.exp((scores[row] ?? 0) - top)
      loss += weight * (Math.log(own + others) - (scores[row] ?? 0) + top)
      slopes[row] = (-weight * others) / (own + others)
      pull += weight / (own + others)
    }
    for (let row = begin; row < end; row++)
      if (!labels[row]) slopes[row] = pull * (weights[row] ?? 1) * Math.exp((scores[row] ?? 0) - top)
  }
  return loss
}

/** Derivatives by each step's weight: what lies beyond a step has it whole, what lies in it a part. */
function gather(layout: Layout, slopes: Float64Array, gradient: Float64Array): void {
  gradient.fill(0)
  const beyond = new Float64Array(layout.steps + layout.width)
  const firsts = layout.columns.map(({ first }) => first)
  for (let row = 0; row < layout.rows; row++) {
    const slope = slopes[row] ?? 0
    if (slope === 0) continue
    for (let column = 0; column < layout.width; column++) {
      const at = row * layout.width + column
      const step = (firsts[column] ?? 0) + (layout.segment[at] ?? 0)
      gradient[step] = (gradient[step] ?? 0) + slope * (layout.fraction[at] ?? 0)
      beyond[step] = (beyond[step] ?? 0) + slope
    }
  }
  for (const { knots, first } of layout.columns) {
    let sum = 0
    for (let step = knots.length - 2; step >= 0; step--) {
      gradient[first + step] = (gradient[first + step] ?? 0) + sum
      sum += beyond[first + step] ?? 0
    }
  }
}

/**
 * How strongly each step's weight moves scores: the variance of what it adds, over all rows, times the number
 * of questions.
 */
function stepScales(examples: Examples, layout: Layout): Float64Array {
  const ones = new Float64Array(layout.rows).fill(1 / Math.max(1, layout.rows))
  const means = new Float64Array(layout.steps)
  gather(layout, ones, means)
  const questions = Math.max(1, examples.starts.length - 1)
  return means.map((mean) => questions * Math.max(0.01, mean * (1 - mean)))
}
