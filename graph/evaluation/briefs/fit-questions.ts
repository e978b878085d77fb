import { rowOf } from '../../src/matching/link-model/collaborations.ts'
import { seededRandom } from '../../src/matching/precompute/seeded-random.ts'
import { hashText } from '../../src/texts/hash-text.ts'
import type { BriefQuestion, BriefTask } from './brief-protocol.ts'
import type { SignalShape } from './fit-weights.ts'
import type { FitQuestion } from './weight-model.ts'

/** Signals of a question, row by row over all candidates of its task. */
export interface Signals {
  forYou: Float32Array
  forThem: Float32Array
}

/** Where signals come from, and what each direction has of them. */
export interface SignalSource {
  shape: SignalShape
  signalsOf(question: BriefQuestion): Signals | Promise<Signals>
}

/** So many candidates over all questions bound memory and time of a fit. */
const MAX_ROWS = 2_000_000

/**
 * The questions of a task as a fit reads them: without the firm that asks and its past partners. Where there
 * are more candidates than `maxRows` in all, of the wrong ones one of so many is kept, drawn by the brief and
 * the firm, and stands for as many; right ones are all kept.
 */
export async function toFitQuestions(
  task: BriefTask,
  { shape, signalsOf }: SignalSource,
  maxRows = MAX_ROWS,
): Promise<FitQuestion[]> {
  const { collaborations, questions, candidates } = task
  const { projectIds, firmIds } = collaborations
  const stride = Math.max(1, Math.ceil((questions.length * candidates.length) / maxRows))
  const fitted: FitQuestion[] = []
  for (const question of questions) {
    const brief = projectIds[question.project] ?? ''
    const random = seededRandom(hashText(`${brief}\n${firmIds[question.firm]}`))
    const left = new Set([question.firm, ...rowOf(task.past.partners, question.firm)])
    const right = new Set(question.right)
    const isKept = (firm: number, place: number) =>
      !left.has(firm) && (right.has(place) || stride === 1 || random() < 1 / stride)
    const kept = [...candidates.keys()].filter((place) => isKept(candidates[place] ?? 0, place))
    const signals = await signalsOf(question)
    fitted.push({
      brief,
      rows: kept.length,
      forYou: pickRows(signals.forYou, kept, shape.forYou.length),
      forThem: pickRows(signals.forThem, kept, shape.forThem.length),
      right: kept.flatMap((place, row) => (right.has(place) ? [row] : [])),
      counts: Float32Array.from(kept, (place) => (right.has(place) ? 1 : stride)),
    })
  }
  return fitted
}

function pickRows(signals: Float32Array, rows: readonly number[], width: number): Float32Array {
  const picked = new Float32Array(rows.length * width)
  rows.forEach((row, at) => {
    picked.set(signals.subarray(row * width, (row + 1) * width), at * width)
  })
  return picked
}
