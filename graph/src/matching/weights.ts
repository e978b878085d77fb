import type { MatchingWeights, QuestionWeights } from './matching-weights.ts'
import type { Question } from './model/question.ts'
import { questionKind } from './question-kind.ts'
import { shippedWeights } from './shipped-weights.ts'

export type { QuestionWeights } from './matching-weights.ts'

/** The weights that a question is answered with: those that ship, unless others are given. */
export function weightsOf(
  question: Pick<Question, 'subject' | 'kind' | 'brief'>,
  { weights }: MatchingWeights = shippedWeights,
): QuestionWeights {
  return weights[questionKind(question)]
}
