import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SignalBounds, SignalShape } from './fit-weights.ts'
import type { WeightModel } from './weight-model.ts'

const directionShape = z.record(z.string(), z.number())

/** A fit as it is stored: the weight of each signal by its code, for both directions. */
const storedWeightsShape = z.object({
  forYou: directionShape,
  forThem: directionShape,
  floor: z.number().positive(),
  sharpness: z.number().positive(),
})

export type StoredWeights = z.infer<typeof storedWeightsShape>

/** Reads a stored fit. @throws RangeError with a message for the user if the file cannot be read as one. */
export function readWeights(file: string): StoredWeights {
  try {
    return storedWeightsShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new RangeError(`${file} holds no weights that could be used: ${reason}`)
  }
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
