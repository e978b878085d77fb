import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { MatchingWeights } from './model/matching-weights.ts'
import { type QuestionKind, questionKinds } from './model/question-kind.ts'
import { statedWeights } from './stated-weights.ts'

const direction = z.record(z.string(), z.number())

const fit = z.object({
  fittedOn: z.string().min(1),
  fittedAt: z.iso.date(),
  questions: z.int().positive(),
  hit10: z.number().min(0).max(1),
  ndcg10: z.number().min(0).max(1),
  weights: z.object({ forYou: direction, forThem: direction, floor: z.number().positive() }),
})

/** Fitted weights as they are stored: null for a kind of question whose weights are the stated prior. */
export const weightsFile = z.object({
  /** Year of the last fit and a running number, e.g. 2026.3. */
  version: z.string().min(1),
  kinds: z.record(z.enum(questionKinds), fit.nullable()),
})
export type WeightsFile = z.infer<typeof weightsFile>

/** Where the weights that ship lie. */
export const shippedWeightsPath: string = fileURLToPath(new URL('shipped-weights.json', import.meta.url))

/** Reads stored weights; null if there is no such file. @throws Error if it holds no weights. */
export function readWeightsFile(path: string): WeightsFile | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  return weightsFile.parse(JSON.parse(text))
}

/** Stored weights, with the stated priors where nothing was fitted. */
export function toMatchingWeights({ version, kinds }: WeightsFile): MatchingWeights {
  const weights: Record<QuestionKind, MatchingWeights['weights'][QuestionKind]> = { ...statedWeights }
  const fits: Partial<Record<QuestionKind, MatchingWeights['fits'][QuestionKind]>> = {}
  for (const kind of questionKinds) {
    const fitted = kinds[kind]
    if (!fitted) continue
    const { weights: found, ...report } = fitted
    weights[kind] = found
    fits[kind] = report
  }
  return { version, weights, fits }
}

/** No fit at all: what a first fit is compared with. */
export const nothingFitted: WeightsFile = {
  version: 'stated priors',
  kinds: Object.fromEntries(questionKinds.map((kind) => [kind, null])) as WeightsFile['kinds'],
}

/** The weights that ship. */
export const shippedWeights: MatchingWeights = toMatchingWeights(
  readWeightsFile(shippedWeightsPath) ?? nothingFitted,
)
