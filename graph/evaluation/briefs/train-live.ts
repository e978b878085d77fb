import type { Collaborations } from '../../src/matching/link-model/collaborations.ts'
import type { FirmKind } from '../../src/matching/model/facts.ts'
import { type QuestionKind, questionKind } from '../../src/matching/model/question-kind.ts'
import type { QuestionWeights } from '../../src/matching/weights.ts'
import { type BriefTask, planBriefs } from './brief-protocol.ts'
import { assignSides } from './sides.ts'
import { nameYears, type PlannedSet, type TrainedWeights, trainPlanned } from './train-on-briefs.ts'

/** How this network is called where it is said what weights were fitted on. */
const NETWORK = 'Heming'
/** Of the projects in order of time, the first half is only known, and the newest fifth is held back. */
const KNOWN_SHARE = 0.5
const FITTED_SHARE = 0.8
/** With fewer questions weights would follow chance. */
export const MIN_QUESTIONS = 50
const MIN_HELD_BACK = 10

/** The kinds of questions that are fitted to what the network itself did. */
export const liveKinds = [
  ['TRADITIONAL', 'DIGITAL'],
  ['DIGITAL', 'TRADITIONAL'],
] as const satisfies [FirmKind, FirmKind][]

/**
 * Fits the weights of the questions that one kind of firm asks for the other, each project of the network
 * being a brief. It is fitted to the projects between the older half and the newest fifth, seen from what was
 * known before them; the newest fifth is held back, seen from what was known before that.
 * @param collaborations of the network: a firm's type is its kind.
 * @throws RangeError with a message for the user if there are too few questions.
 */
export async function trainLive(
  collaborations: Collaborations,
  [asks, answers]: readonly [FirmKind, FirmKind],
  storedOf: (kind: QuestionKind) => QuestionWeights,
): Promise<TrainedWeights> {
  const kind = questionKind({ subject: { kind: asks }, kind: answers, brief: true })
  return trainPlanned([planLive(collaborations, kind, asks, answers)], storedOf)
}

function planLive(
  collaborations: Collaborations,
  kind: QuestionKind,
  asks: FirmKind,
  answers: FirmKind,
): PlannedSet {
  const { starts, types, typeNames } = collaborations
  const days = [...starts].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b)
  const dayAt = (share: number) => days[Math.floor(share * days.length)] ?? 0
  const [from, cut, last] = [dayAt(KNOWN_SHARE), dayAt(FITTED_SHARE), days.at(-1) ?? 0]
  const isOf = (wanted: FirmKind) => (firm: number) => typeNames[types[firm] ?? -1] === wanted
  const conditions = { asks: isOf(asks), answers: isOf(answers) }
  const fitted = planBriefs(collaborations, { cut: from, end: cut, ...conditions })
  const held = planBriefs(collaborations, { cut, ...conditions })
  refuseFew(kind, fitted, held)
  const sides = assignSides(
    fitted,
    conditions.asks,
    new Map([
      [asks, asks],
      [answers, answers],
    ]),
  )
  return { words: nameYears(NETWORK, from, last), kind, sides, fitted, held }
}

function refuseFew(kind: QuestionKind, fitted: BriefTask, held: BriefTask): void {
  const [some, others] = [fitted.questions.length, held.questions.length]
  if (some < MIN_QUESTIONS || others < MIN_HELD_BACK)
    throw new RangeError(
      `${kind}: the projects of this network hold ${some} questions to fit to and ${others} to hold back; at least ${MIN_QUESTIONS} and ${MIN_HELD_BACK} are needed. What is there stays.`,
    )
}
