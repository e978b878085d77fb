import type { LinkFeature } from './features.ts'

/**
 * What a feature adds to the score: straight lines between knots, level before the first and after the last.
 */
export interface Shape {
  feature: string
  /** Ascending. */
  knots: readonly number[]
  /** What each knot adds, at least 0. */
  heights: readonly number[]
}

/** A sum of shapes, one for each feature: additive, so every term is a reason of its own. */
export type LinkModel = readonly Shape[]

/** What a shape adds at a value, at least 0. */
export function heightAt({ knots, heights }: Shape, value: number): number {
  let low = 0
  let high = knots.length - 1
  if (high < 0) return 0
  if (value <= (knots[0] ?? 0)) return heights[0] ?? 0
  if (value >= (knots[high] ?? 0)) return heights[high] ?? 0
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((knots[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  const [a, b] = [knots[low] ?? 0, knots[high] ?? 0]
  const [from, to] = [heights[low] ?? 0, heights[high] ?? 0]
  return from + ((value - a) / (b - a)) * (to - from)
}

/** The model's sum for each row of scaled features (see `scaleFeatures`), in the order of the rows. */
export function scoreRows(
  model: LinkModel,
  features: readonly LinkFeature[],
  values: Float64Array,
): Float64Array {
  const shapes = features.map((feature) => model.find((shape) => shape.feature === feature.name))
  const scores = new Float64Array(values.length / features.length)
  for (let row = 0; row < scores.length; row++) {
    let score = 0
    shapes.forEach((shape, column) => {
      if (shape) score += heightAt(shape, values[row * features.length + column] ?? 0)
    })
    scores[row] = score
  }
  return scores
}
