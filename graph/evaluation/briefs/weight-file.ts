import { z } from 'zod'
import type { MatchingWeights, QuestionWeights } from '../../src/matching/model/matching-weights.ts'
import { readWeightsFile, toMatchingWeights } from '../../src/matching/shipped-weights.ts'
import type { SignalBounds, SignalShape } from './fit-weights.ts'
import type { WeightModel } from './weight-model.ts'

/** A fit: the weight of each signal by its code, for both directions. */
export interface StoredWeights extends QuestionWeights {
  sharpness: number
}

/**
 * Reads what a training stored. @throws RangeError with a message for the user if the file cannot be read.
 */
export function readWeights(path: string): MatchingWeights {
  let reason = 'there is no such file'
  try {
    const file = readWeightsFile(path)
    if (file) return toMatchingWeights(file)
  } catch (error) {
    reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
  }
  throw new RangeError(`${path} holds no weights that could be used: ${reason}`)
}

/** A model under the codes of its signals. */
export function toStored(
  { forYou, forThem, floor, sharpness }: WeightModel,
  shape: SignalShape,
): StoredWeights {
  const coded = (signals: readonly SignalBounds[], weights: readonly number[]) =>
    Object.fromEntries(signals.map(({ code }, at) => [code, weights[at] ?? 0]))
  return { forYou: coded(shape.forYou, forYou), forThem: coded(shape.forThem, forThem), floor, sharpness }
}

/** A stored fit in the order of some signals; those that it does not name count nothing. */
export function toWeightModel(stored: StoredWeights, shape: SignalShape): WeightModel {
  const ordered = (signals: readonly SignalBounds[], weights: Readonly<Record<string, number>>) =>
    signals.map(({ code }) => weights[code] ?? 0)
  return {
    ...stored,
    forYou: ordered(shape.forYou, stored.forYou),
    forThem: ordered(shape.forThem, stored.forThem),
  }
}

/** Which weights are used, and what was fitted of them, in a line. */
export function describeWeights({ version, fits }: MatchingWeights): string {
  const fitted = Object.entries(fits).map(([kind, { fittedOn }]) => `${kind} on ${fittedOn}`)
  return `weights ${version}, fitted: ${fitted.join('; ') || 'nothing, all are stated priors'}`
}
