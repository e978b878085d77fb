import { joinDirections } from '../../src/matching/scoring.ts'
import { mean, measureQuality } from '../measures.ts'

/** A question to fit to: the signals of each candidate, and which candidates were right. */
export interface FitQuestion {
  /** Id of the brief: all questions of one are held back together. */
  brief: string
  /** How many candidates there are, in order of ties. */
  rows: number
  /** Row by row, a number for each signal, mostly 0..1: what a candidate is worth to the firm that asks, … */
  forYou: Float32Array
  /** … and what that firm is worth to the candidate. */
  forThem: Float32Array
  /** Rows of the right answers. */
  right: readonly number[]
  /** How much the question counts; 1 where left out. */
  weight?: number
  /** How many candidates a row stands for, where only a sample of the others was kept; 1 where left out. */
  counts?: Float32Array
}

/**
 * Weights of the signals of each direction. A direction is the mean of its signals by their weights, at least
 * 0; a score is the harmonic mean of both above the floor.
 */
export interface WeightModel {
  forYou: readonly number[]
  forThem: readonly number[]
  floor: number
  /** What a score is multiplied by under the softmax of the fit; no rank depends on it. */
  sharpness: number
}

/** The same ranking with weights above 0 that sum to 1 in either direction. */
export function normalise(model: WeightModel): WeightModel {
  const scaled = (weights: readonly number[]) => weights.map((weight) => weight / reachOf(weights))
  return { ...model, forYou: scaled(model.forYou), forThem: scaled(model.forThem) }
}

/** The greatest that a direction could be with signals of 1: the sum of its weights above 0. */
export function reachOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.max(0, weight), 0) || 1
}

/** One direction of each row: the mean of its signals by their weights, at least 0. */
export function averageSignals(
  signals: Float32Array,
  rows: number,
  weights: readonly number[],
): Float64Array {
  const width = weights.length
  const reach = reachOf(weights)
  const factors = Float64Array.from(weights, (weight) => weight / reach)
  const sums = new Float64Array(rows)
  for (let row = 0, first = 0; row < rows; row++, first += width) {
    let sum = 0
    for (let at = 0; at < width; at++) sum += (factors[at] ?? 0) * (signals[first + at] ?? 0)
    sums[row] = Math.max(0, sum)
  }
  return sums
}

/** The score of each row of a question. */
export function scoreRows({ rows, forYou, forThem }: FitQuestion, model: WeightModel): Float64Array {
  const you = averageSignals(forYou, rows, model.forYou)
  const them = averageSignals(forThem, rows, model.forThem)
  for (let row = 0; row < rows; row++) you[row] = joinDirections(you[row] ?? 0, them[row] ?? 0, model.floor)
  return you
}

/** Mean nDCG@10 over questions, each by its weight, 0..1; equal scores stay in the order of rows. */
export function meanGain(questions: readonly FitQuestion[], model: WeightModel): number {
  const gains = questions.map((question) => {
    const scores = scoreRows(question, model)
    const places = question.right.map((right) => placeOf(scores, right))
    return measureQuality(places.sort((a, b) => a - b)).ndcg10 * (question.weight ?? 1)
  })
  const weights = questions.map(({ weight = 1 }) => weight)
  return mean(gains) / (mean(weights) || 1)
}

function placeOf(scores: Float64Array, row: number): number {
  const own = scores[row] ?? Number.NEGATIVE_INFINITY
  let before = 0
  scores.forEach((score, at) => {
    if (score > own || (score === own && at < row)) before++
  })
  return before
}
