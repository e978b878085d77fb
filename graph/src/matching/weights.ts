import type { Question } from './model/question.ts'
import { shippedWeights } from './shipped-weights.ts'

/** Weights of signals by their codes; those of each side are scaled to sum to 1 where they are used. */
export type QuestionWeights = Readonly<Record<string, number>>

/** A kind of question: who asks for whom, and whether with a brief. */
export type QuestionKind = `${'TRADITIONAL' | 'DIGITAL'} asks ${'TRADITIONAL' | 'DIGITAL'}${'' | ' by brief'}`

/** A fit: weights for each kind of question, and how good they were found to be. */
export interface MatchingWeights {
  version: string
  weights: Readonly<Record<QuestionKind, QuestionWeights>>
}

export function questionKind({ subject, kind, brief }: Pick<Question, 'subject' | 'kind' | 'brief'>): QuestionKind {
  return `${subject.kind} asks ${kind}${brief ? ' by brief' : ''}`
}

/** The weights that a question is answered with. */
export function weightsOf(question: Question): QuestionWeights {
  return (question.weights ?? shippedWeights).weights[questionKind(question)]
}
