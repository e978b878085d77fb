import { joinWithStated } from '../../src/matching/join-with-stated.ts'
import type { Collaborations } from '../../src/matching/link-model/collaborations.ts'
import type { FirmKind } from '../../src/matching/model/facts.ts'
import type { FitReport, QuestionWeights } from '../../src/matching/model/matching-weights.ts'
import { type QuestionKind, questionKind } from '../../src/matching/model/question-kind.ts'
import { statedWeights } from '../../src/matching/stated-weights.ts'
import type { Condition } from '../expressions.ts'
import { mean } from '../measures.ts'
import { type BriefTask, planBriefs } from './brief-protocol.ts'
import { measureBriefs } from './evaluate-briefs.ts'
import { toFitQuestions } from './fit-questions.ts'
import { fitWeights } from './fit-weights.ts'
import { splitHeldBack } from './judge-fit.ts'
import { createProductForBriefs } from './product-method.ts'
import { readProductSignals } from './product-signals.ts'
import { assignSides, type Sides } from './sides.ts'
import { toStored } from './weight-file.ts'

/** The briefs of one data set that weights are fitted to. */
export interface BriefSet {
  /** How it is called. */
  name: string
  collaborations: Collaborations
  /** Briefs from this day up to the cut, with what was known on it; in days since 1970. */
  from: number
  cut: number
  asks?: Condition | undefined
  answers?: Condition | undefined
  kindOfType?: ReadonlyMap<string, FirmKind>
}

/** So many questions of a set bound the time of a fit; every n-th is taken where there are more. */
const MAX_QUESTIONS = 3000
/** So many candidates over all questions bound its memory. */
const MAX_ROWS = 2_000_000

export interface TrainedWeights {
  kind: QuestionKind
  weights: QuestionWeights
  report: Omit<FitReport, 'fittedAt'>
  /** nDCG@10 of the weights it is to replace, for the same questions. */
  stored: number
  /** How many questions were held back. */
  heldBack: number
  /** Whether it ranks what it has not seen no worse than these. */
  isAccepted: boolean
}

/**
 * Fits the weights of one kind of question to past briefs of data sets, each counting the same in all. A
 * fifth of the briefs is held back and ranked by the product itself, by the fit and by the weights it is to
 * replace.
 * @param storedOf the weights that are there for a kind of question.
 * @throws RangeError if the briefs are of several kinds of questions, or too few.
 */
export async function trainOnBriefs(
  sets: readonly BriefSet[],
  storedOf: (kind: QuestionKind) => QuestionWeights,
): Promise<TrainedWeights> {
  return trainPlanned(sets.map(planSet), storedOf)
}

/** The same where it is settled which briefs are fitted to and which are held back. */
export async function trainPlanned(
  planned: readonly PlannedSet[],
  storedOf: (kind: QuestionKind) => QuestionWeights,
): Promise<TrainedWeights> {
  const [kind, other] = [...new Set(planned.map((each) => each.kind))]
  if (!kind || other)
    throw new RangeError(`One kind of question at a time, not ${kind} and ${other}: see --kind-of.`)
  const maxRows = MAX_ROWS / planned.length
  const sources = planned.map(({ fitted, sides }) => readProductSignals(fitted, sides))
  const questions = []
  for (const [at, { fitted }] of planned.entries()) {
    const source = sources[at]
    if (!source) continue
    const ofSet = await toFitQuestions(fitted, source, maxRows)
    questions.push(...ofSet.map((question) => ({ ...question, weight: 1 / ofSet.length })))
  }
  const shape = sources[0]?.shape ?? { forYou: [], forThem: [] }
  const { forYou, forThem, floor } = toStored(fitWeights(questions, shape), shape)
  const weights = joinWithStated({ forYou, forThem, floor }, statedWeights[kind])
  const found = await Promise.all(planned.map((set) => measureHeldBack(set, weights, storedOf(kind))))
  const [ndcg10, stored] = [
    mean(found.map(({ fit }) => fit.ndcg10)),
    mean(found.map((each) => each.stored.ndcg10)),
  ]
  return {
    ...{ kind, weights, stored },
    report: {
      fittedOn: planned.map(({ words }) => words).join(', '),
      questions: questions.length,
      hit10: round(mean(found.map(({ fit }) => fit.hit10))),
      ndcg10: round(ndcg10),
    },
    heldBack: planned.reduce((sum, { held }) => sum + held.questions.length, 0),
    isAccepted: ndcg10 >= stored,
  }
}

/** The briefs of one data set, parted. */
export interface PlannedSet {
  /** Its name and the years of its briefs. */
  words: string
  kind: QuestionKind
  sides: Sides
  fitted: BriefTask
  held: BriefTask
}

function planSet({ name, collaborations, from, cut, asks, answers, kindOfType }: BriefSet): PlannedSet {
  const task = planBriefs(collaborations, { cut: from, end: cut, asks, answers })
  const sides = assignSides(task, asks, kindOfType)
  const parts = splitHeldBack(
    thin(task.questions).map((question) => ({
      ...question,
      brief: collaborations.projectIds[question.project] ?? '',
    })),
  )
  if (parts.fitted.length === 0 || parts.held.length === 0)
    throw new RangeError(
      `${name} has too few briefs to fit to and to hold some back: take an earlier day or more data.`,
    )
  return {
    words: nameYears(name, from, cut - 1),
    kind: kindOfTask(task, sides, name),
    sides,
    fitted: { ...task, questions: parts.fitted },
    held: { ...task, questions: parts.held },
  }
}

function kindOfTask({ questions }: BriefTask, { kindOf, wanted }: Sides, name: string): QuestionKind {
  const asking = [...new Set(questions.map(({ firm }) => kindOf(firm)))]
  const [[subject], [kind]] = [asking, wanted]
  if (!subject || !kind || asking.length > 1 || wanted.length > 1)
    throw new RangeError(
      `In ${name}, ${asking.join(' and ')} firms ask for ${wanted.join(' and ')} ones: narrow --queries and --candidates to one kind each, or name kinds with --kind-of.`,
    )
  return questionKind({ subject: { kind: subject }, kind, brief: true })
}

async function measureHeldBack(
  { held, sides }: PlannedSet,
  weights: QuestionWeights,
  stored: QuestionWeights,
) {
  const methods = [weights, stored].map((each) => createProductForBriefs(held, sides, () => each))
  const [fit, before] = (await measureBriefs(held, methods, sides)).methods
  if (!fit || !before) throw new Error('Both weights are measured.')
  return { fit, stored: before }
}

function thin<Item>(items: readonly Item[]): Item[] {
  const stride = Math.max(1, Math.ceil(items.length / MAX_QUESTIONS))
  return items.filter((_, at) => at % stride === 0)
}

/** A data set and the years between two days, inclusive, e.g. anime 2012–2015. */
export function nameYears(name: string, first: number, last: number): string {
  return `${name} ${[...new Set([yearOf(first), yearOf(last)])].join('–')}`
}

function yearOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 4)
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
