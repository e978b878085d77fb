import { minimise } from './minimise.ts'
import { type FitQuestion, joinDirections, rescale, sumSignals, type WeightModel } from './weight-model.ts'

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
  /**
   * Floor of a direction while fitting. Only its ratio to the weights matters, and these find their own
   * scale: the model that comes out has the floor on that scale.
   */
  floor: number
  /** Strength of the pull of weights towards 0, on the scale of the softmax. */
  ridge: number
  rounds: number
}

const DEFAULTS: FitOptions = { floor: 0.05, ridge: 1e-5, rounds: 200 }

/** Where the fit begins: every signal counts 1, and scores are sharpened as much. */
const SHARPNESS = 4

/**
 * Fits weights so that right answers stand above the other candidates of their question: softmax
 * cross-entropy of each question, its sharpness fitted along, averaged over questions, plus a ridge. Each
 * round reads every signal of every candidate once or twice. The same questions give the same weights. The
 * weights above 0 of either direction sum to at most 1, so that signals within 0..1 give directions up to 1.
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
  const start = Float64Array.from([...bounds.map(() => 1), Math.log(SHARPNESS)])
  const least = Float64Array.from([
    ...bounds.map(({ isPositive }) => (isPositive ? 0 : Number.NEGATIVE_INFINITY)),
    Number.NEGATIVE_INFINITY,
  ])
  const found = minimise((parameters) => measureLoss(asked, modelOf(parameters), ridge), start, least, rounds)
  return withinOne(modelOf(found))
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
  const you = sumSignals(question.forYou, rows, model.forYou)
  const them = sumSignals(question.forThem, rows, model.forThem)
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
  addDirection(gradient, 0, model.forYou.length, question.forYou, slopes, scores, you, floor)
  addDirection(
    gradient,
    model.forYou.length,
    model.forThem.length,
    question.forThem,
    slopes,
    scores,
    them,
    floor,
  )
  return loss
}

/**
 * Adds the derivatives by the weights of one direction, `width` of them from `from` on: ∂H/∂a = 2b²/(a+b)² =
 * (H/a)²/2. A row whose direction is at the floor has none.
 */
function addDirection(
  gradient: Float64Array,
  from: number,
  width: number,
  signals: Float32Array,
  slopes: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  floor: number,
): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0
    if (value <= floor) continue
    const ratio = (scores[row] ?? 0) / value
    const by = ((slopes[row] ?? 0) * ratio * ratio) / 2
    const first = row * width
    for (let at = 0; at < width; at++)
      gradient[from + at] = (gradient[from + at] ?? 0) + by * (signals[first + at] ?? 0)
  }
}

/** The same ranking with weights above 0 that sum to at most 1 in either direction. */
function withinOne(model: WeightModel): WeightModel {
  const reach = (weights: readonly number[]) => weights.reduce((sum, each) => sum + Math.max(0, each), 0)
  return rescale(model, 1 / (Math.max(reach(model.forYou), reach(model.forThem)) || 1))
}
