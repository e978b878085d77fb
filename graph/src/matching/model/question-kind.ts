import type { FirmKind } from './facts.ts'

/** Kinds of questions: who asks for whom, and whether with a brief. Each has weights of its own. */
export const questionKinds = [
  'TRADITIONAL asks DIGITAL',
  'DIGITAL asks TRADITIONAL',
  'TRADITIONAL asks TRADITIONAL',
  'DIGITAL asks DIGITAL',
  'TRADITIONAL asks DIGITAL by brief',
  'DIGITAL asks TRADITIONAL by brief',
  'TRADITIONAL asks TRADITIONAL by brief',
  'DIGITAL asks DIGITAL by brief',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The kind of a question; all that counts of a brief is whether there is one. */
export function questionKind(question: {
  subject: { kind: FirmKind }
  kind: FirmKind
  brief: unknown
}): QuestionKind {
  const { subject, kind, brief } = question
  return `${subject.kind} asks ${kind}${brief ? ' by brief' : ''}`
}
