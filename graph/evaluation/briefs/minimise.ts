/** Pairs of steps that the curvature is estimated from. */
const MEMORY = 10
/** A step is taken where it gains this share of what the slope promises (Armijo). */
const GAIN = 1e-4
/** It is halved at most so often, and the search ends once a round gains less than this share. */
const MAX_HALVINGS = 25
const TOLERANCE = 1e-9

interface Step {
  moved: Float64Array
  turned: Float64Array
  /** Their inner product, above 0. */
  product: number
}

/**
 * Minimises a function by L-BFGS (Liu and Nocedal 1989), each step projected on what is allowed and halved
 * until it gains; what stands at its bound and is pushed below it rests. Deterministic.
 * @param least the lower bound of each parameter, −∞ for none.
 * @returns the parameters found after at most `rounds` steps.
 */
export function minimise(
  measure: (parameters: Float64Array) => { loss: number; gradient: Float64Array },
  start: Float64Array,
  least: Float64Array,
  rounds: number,
): Float64Array {
  let at: Float64Array = start.map((value, index) => Math.max(value, least[index] ?? value))
  let { loss, gradient } = measure(at)
  let steps: Step[] = []
  for (let round = 0; round < rounds; round++) {
    const here = at
    const slope = gradient
    const free = slope.map((each, index) =>
      (here[index] ?? 0) <= (least[index] ?? 0) && each > 0 ? 0 : each,
    )
    if (dot(free, free) === 0) break
    let direction: Float64Array = turn(free, steps)
    direction.forEach((_, index) => {
      if (free[index] === 0) direction[index] = 0
    })
    if (!(dot(direction, slope) < 0)) {
      steps = []
      direction = free.map((each) => -each)
    }
    // The first step has no curvature to go by: it has length 1 at most.
    let length = steps.length > 0 ? 1 : Math.min(1, 1 / Math.sqrt(dot(direction, direction)))
    let next: { at: Float64Array; loss: number; gradient: Float64Array } | undefined
    for (let halving = 0; halving < MAX_HALVINGS && !next; halving++, length /= 2) {
      const trial = here.map((value, index) =>
        Math.max(value + length * (direction[index] ?? 0), least[index] ?? Number.NEGATIVE_INFINITY),
      )
      const reached = measure(trial)
      const promised = dot(slope, minus(trial, here))
      if (promised < 0 && reached.loss <= loss + GAIN * promised) next = { at: trial, ...reached }
    }
    if (!next) {
      // Where a kink misled the curvature, the slope alone may still lead down.
      if (steps.length === 0) break
      steps = []
      continue
    }
    const [moved, turned] = [minus(next.at, here), minus(next.gradient, slope)]
    const product = dot(moved, turned)
    if (product > 1e-12 * dot(turned, turned)) steps = [...steps, { moved, turned, product }].slice(-MEMORY)
    const gained = loss - next.loss
    ;({ at, loss, gradient } = next)
    if (gained <= TOLERANCE * Math.max(1, Math.abs(loss))) break
  }
  return at
}

/** The direction of the next step: the slope, turned by the curvature of the last steps (two loops). */
function turn(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.map((each) => -each)
  const shares = steps.map(() => 0)
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index]
    if (!step) continue
    shares[index] = dot(step.moved, direction) / step.product
    add(direction, step.turned, -(shares[index] ?? 0))
  }
  const newest = steps.at(-1)
  if (newest) {
    const scale = newest.product / dot(newest.turned, newest.turned)
    direction.forEach((each, index) => {
      direction[index] = each * scale
    })
  }
  steps.forEach((step, index) => {
    add(direction, step.moved, (shares[index] ?? 0) - dot(step.turned, direction) / step.product)
  })
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] ?? 0))
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  values.forEach((value, index) => {
    to[index] = (to[index] ?? 0) + times * value
  })
}
