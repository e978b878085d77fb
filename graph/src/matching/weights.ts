import type { Question } from './model/question.ts'

/**
 * Weights of signals by their codes for each direction, of which only ratios matter, and the floor of
 * `joinDirections`.
 */
export interface QuestionWeights {
  forYou: Readonly<Record<string, number>>
  forThem: Readonly<Record<string, number>>
  floor: number
}

/** A kind of question: who asks for whom, and whether with a brief. */
export type QuestionKind = `${'TRADITIONAL' | 'DIGITAL'} asks ${'TRADITIONAL' | 'DIGITAL'}${'' | ' by brief'}`

/** A fit: weights for each kind of question, and how good they were found to be. */
export interface MatchingWeights {
  version: string
  weights: Readonly<Record<QuestionKind, QuestionWeights>>
}

export function questionKind({
  subject,
  kind,
  brief,
}: Pick<Question, 'subject' | 'kind' | 'brief'>): QuestionKind {
  return `${subject.kind} asks ${kind}${brief ? ' by brief' : ''}`
}
