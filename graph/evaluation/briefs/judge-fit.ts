import { hashText } from '../../src/texts/hash-text.ts'
import { type FitOptions, fitWeights, type SignalShape } from './fit-weights.ts'
import { type FitQuestion, meanGain, type WeightModel } from './weight-model.ts'

/** One brief of so many is held back, chosen by its id: the same briefs for every fit. */
const FOLDS = 5

export interface JudgedFit {
  /** The fit; or the stored model, where that ranks better. */
  model: WeightModel
  isAccepted: boolean
  /** How many questions were fitted to. */
  fitted: number
  /** nDCG@10 of the fit, and of the stored model, for questions that the fit has not seen. */
  heldBack: { questions: number; ndcg10: number; stored: number | null }
}

/** Parts questions by their brief: a fifth of the briefs is held back. */
export function splitHeldBack<Question extends { brief: string }>(
  questions: readonly Question[],
): { fitted: Question[]; held: Question[] } {
  const isHeld = ({ brief }: Question) => hashText(brief) % FOLDS === 0
  return {
    fitted: questions.filter((question) => !isHeld(question)),
    held: questions.filter(isHeld),
  }
}

/**
 * Fits weights to four fifths of the briefs, and accepts them where they rank the questions of the others no
 * worse (nDCG@10) than the stored ones.
 * @throws RangeError if there is nothing to fit to, or nothing held back.
 */
export function judgeFit(
  questions: readonly FitQuestion[],
  shape: SignalShape,
  stored: WeightModel | null,
  options: Partial<FitOptions> = {},
): JudgedFit {
  const { fitted, held } = splitHeldBack(questions)
  if (held.length === 0)
    throw new RangeError('Too few briefs to hold some back: take an earlier day or more data.')
  const fit = fitWeights(fitted, shape, options)
  const ndcg10 = meanGain(held, fit)
  const reached = stored === null ? null : meanGain(held, stored)
  const isAccepted = stored === null || reached === null || ndcg10 >= reached
  return {
    model: isAccepted ? fit : stored,
    isAccepted,
    fitted: fitted.length,
    heldBack: { questions: held.length, ndcg10, stored: reached },
  }
}
