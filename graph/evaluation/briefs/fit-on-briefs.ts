import type { Collaborations } from '../../src/matching/link-model/collaborations.ts'
import type { FirmKind } from '../../src/matching/model/facts.ts'
import type { Condition } from '../expressions.ts'
import { type BriefTask, planBriefs } from './brief-protocol.ts'
import { type SignalSource, toFitQuestions } from './fit-questions.ts'
import { type JudgedFit, judgeFit } from './judge-fit.ts'
import { assignSides, type Sides } from './sides.ts'
import { type StoredWeights, toStored, toWeightModel } from './weight-file.ts'

export interface FitOnBriefsOptions {
  /** Briefs from this day up to the cut are fitted to, with what was known on it; in days since 1970. */
  from: number
  cut: number
  asks?: Condition | undefined
  answers?: Condition | undefined
  kindOfType?: ReadonlyMap<string, FirmKind>
  /** What the fit must not fall short of. */
  stored?: StoredWeights | null
}

export interface FitOnBriefs extends JudgedFit {
  /** The model as it would be stored. */
  weights: StoredWeights
}

/**
 * Fits weights to the briefs between two days, seen from what was known on the first.
 * @throws RangeError if there are too few of them.
 */
export async function fitOnBriefs(
  collaborations: Collaborations,
  { from, cut, asks, answers, kindOfType, stored = null }: FitOnBriefsOptions,
  readSignals: (task: BriefTask, sides: Sides) => SignalSource,
): Promise<FitOnBriefs> {
  const task = planBriefs(collaborations, { cut: from, end: cut, asks, answers })
  const source = readSignals(task, assignSides(task, asks, kindOfType))
  const judged = judgeFit(
    await toFitQuestions(task, source),
    source.shape,
    stored && toWeightModel(stored, source.shape),
  )
  return { ...judged, weights: judged.isAccepted || !stored ? toStored(judged.model, source.shape) : stored }
}

/** How a fit came out, in a line. */
export function describeFit({ fitted, isAccepted, heldBack }: JudgedFit, from: string, cut: string): string {
  const { questions, ndcg10, stored } = heldBack
  return (
    `fitted to ${fitted} questions of briefs from ${from} up to ${cut}; on ${questions} questions of briefs held back nDCG@10 ${ndcg10.toFixed(3)}` +
    (stored === null ? '' : ` (stored weights: ${stored.toFixed(3)})`) +
    (isAccepted ? '' : ': refused, the stored weights stay')
  )
}
