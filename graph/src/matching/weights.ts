import type { MatchingWeights, QuestionWeights } from './model/matching-weights.ts'
import type { Question } from './model/question.ts'
import { questionKind } from './model/question-kind.ts'
import { shippedWeights } from './shipped-weights.ts'

export type { QuestionWeights } from './model/matching-weights.ts'

/** The weights that a question is answered with: its own, or those that are given. */
export function weightsOf(
  question: Pick<Question, 'subject' | 'kind' | 'brief' | 'weights'>,
  { weights }: MatchingWeights = question.weights ?? shippedWeights,
): QuestionWeights {
  return weights[questionKind(question)]
}
