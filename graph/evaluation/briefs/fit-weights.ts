import { joinDirections } from '../../src/matching/scoring.ts'
import { minimise } from './minimise.ts'
import { averageSignals, type FitQuestion, normalise, reachOf, type WeightModel } from './weight-model.ts'

/** What is known of a signal before the fit. */
export interface SignalBounds {
  /** What its weight is stored under. */
  code: string
  /** Whether its weight must not be below 0. */
  isPositive: boolean
}

/** The signals of each direction, as the columns of a question have them. */
export interface SignalShape {
  forYou: readonly SignalBounds[]
  forThem: readonly SignalBounds[]
}

export interface FitOptions {
  /** What both directions are raised by, relative to the greatest possible. */
  floor: number
  /** Strength of the pull of weights towards 0, on the scale of the softmax. */
  ridge: number
  rounds: number
}

const DEFAULTS: FitOptions = { floor: 0.3, ridge: 1e-5, rounds: 200 }

/** Where the fit begins: every signal counts 1, and scores are sharpened as much. */
const SHARPNESS = 4

/**
 * Fits weights so that right answers stand above the other candidates of their question: softmax
 * cross-entropy of each question, its sharpness fitted along, averaged over questions, plus a ridge. Each
 * round reads every signal of every candidate once or twice. The same questions give the same weights. The
 * weights above 0 of either direction sum to 1.
 * @throws RangeError if no question has a right answer.
 */
export function fitWeights(
  questions: readonly FitQuestion[],
  shape: SignalShape,
  options: Partial<FitOptions> = {},
): WeightModel {
  const { floor, ridge, rounds } = { ...DEFAULTS, ...options }
  const asked = questions.filter(({ right, weight = 1 }) => right.length > 0 && weight > 0)
  if (asked.length === 0) throw new RangeError('No question has a right answer: there is nothing to fit to.')
  const bounds = [...shape.forYou, ...shape.forThem]
  // The last parameter is the logarithm of the sharpness, so that it stays above 0.
  const modelOf = (parameters: Float64Array): WeightModel => ({
    forYou: [...parameters.subarray(0, shape.forYou.length)],
    forThem: [...parameters.subarray(shape.forYou.length, bounds.length)],
    floor,
    sharpness: Math.exp(parameters[bounds.length] ?? 0),
  })
  const isKnown = findKnown(asked, shape)
  const start = Float64Array.from([...isKnown.map(Number), Math.log(SHARPNESS)])
  const least = Float64Array.from([
    ...bounds.map(({ isPositive }) => (isPositive ? 0 : Number.NEGATIVE_INFINITY)),
    Number.NEGATIVE_INFINITY,
  ])
  const found = minimise((parameters) => measureLoss(asked, modelOf(parameters), ridge), start, least, rounds)
  return normalise(modelOf(found))
}

/** Whether a signal says anything of any candidate: one that never does gets no weight. */
function findKnown(questions: readonly FitQuestion[], shape: SignalShape): boolean[] {
  const isKnown = (side: 'forYou' | 'forThem') =>
    shape[side].map((_, column) =>
      questions.some(({ [side]: signals, rows }) => {
        for (let row = 0; row < rows; row++) if (signals[row * shape[side].length + column] !== 0) return true
        return false
      }),
    )
  return [...isKnown('forYou'), ...isKnown('forThem')]
}

/**
 * The mean loss over questions by their weights, and its derivatives: by each weight for the firm that asks,
 * by each weight for the candidate, and by the logarithm of the sharpness.
 */
export function measureLoss(
  questions: readonly FitQuestion[],
  model: WeightModel,
  ridge = 0,
): { loss: number; gradient: Float64Array } {
  const { forYou, forThem, sharpness } = model
  const weights = [...forYou, ...forThem]
  const gradient = new Float64Array(weights.length + 1)
  const whole = questions.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let loss = 0
  for (const question of questions) loss += addQuestion(question, model, whole, gradient)
  weights.forEach((weight, at) => {
    // On the scale of the softmax, since a weight alone says nothing: it may be small where all are.
    const pull = ridge * weight * sharpness * sharpness
    loss += (pull * weight) / 2
    gradient[at] = (gradient[at] ?? 0) + pull
    gradient[weights.length] = (gradient[weights.length] ?? 0) + pull * weight
  })
  return { loss, gradient }
}

/** Adds a question's share of the derivatives; returns its share of the loss. */
function addQuestion(
  question: FitQuestion,
  model: WeightModel,
  whole: number,
  gradient: Float64Array,
): number {
  const { rows, right, counts, weight = 1 } = question
  const { floor, sharpness } = model
  const you = averageSignals(question.forYou, rows, model.forYou)
  const them = averageSignals(question.forThem, rows, model.forThem)
  const scores = new Float64Array(rows)
  let top = 0
  for (let row = 0; row < rows; row++) {
    const score = joinDirections(you[row] ?? 0, them[row] ?? 0, floor)
    scores[row] = score
    if (score > top) top = score
  }
  // By each score: as likely as it is said to be, less as likely as it was.
  const slopes = new Float64Array(rows)
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const part = (counts?.[row] ?? 1) * Math.exp(sharpness * ((scores[row] ?? 0) - top))
    slopes[row] = part
    sum += part
  }
  const scale = weight / whole
  const share = scale / right.length
  for (let row = 0; row < rows; row++) slopes[row] = ((slopes[row] ?? 0) * scale) / sum
  let loss = 0
  for (const row of right) {
    slopes[row] = (slopes[row] ?? 0) - share
    loss += share * (Math.log(sum) - sharpness * ((scores[row] ?? 0) - top))
  }
  const last = gradient.length - 1
  for (let row = 0; row < rows; row++) {
    const slope = sharpness * (slopes[row] ?? 0)
    gradient[last] = (gradient[last] ?? 0) + slope * (scores[row] ?? 0)
    slopes[row] = slope
  }
  addDirection(gradient, 0, model.forYou, question.forYou, slopes, you, them, floor)
  addDirection(gradient, model.forYou.length, model.forThem, question.forThem, slopes, them, you, floor)
  return loss
}

/**
 * Adds the derivatives by the weights of one direction, from place `from` on: ∂H/∂a = 2b²/(a+b)² above the
 * floor, and of the mean a = Σws/Σw⁺ by w: (s − a)/Σw⁺, without the a for a weight below 0. A row whose
 * direction is 0 has none.
 */
function addDirection(
  gradient: Float64Array,
  from: number,
  weights: readonly number[],
  signals: Float32Array,
  slopes: Float64Array,
  values: Float64Array,
  others: Float64Array,
  floor: number,
): void {
  const reach = reachOf(weights)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0
    if (value <= 0) continue
    const [a, b] = [value + floor, (others[row] ?? 0) + floor]
    const by = ((slopes[row] ?? 0) * 2 * b * b) / ((a + b) * (a + b)) / reach
    const first = row * weights.length
    for (let at = 0; at < weights.length; at++) {
      const own = (weights[at] ?? 0) > 0 ? value : 0
      gradient[from + at] = (gradient[from + at] ?? 0) + by * ((signals[first + at] ?? 0) - own)
    }
  }
}
