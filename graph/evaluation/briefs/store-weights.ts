import type { WeightsFile } from '../../src/matching/shipped-weights.ts'
import type { TrainedWeights } from './train-on-briefs.ts'

/** What is stored with a fit of one kind of question instead of what it had, under the next version. */
export function addFit(file: WeightsFile, fit: TrainedWeights, day: string): WeightsFile {
  return { version: nextVersion(file.version, day), kinds: { ...file.kinds, [fit.kind]: toFit(fit, day) } }
}

/** A fit as it is stored. */
export function toFit({ report, weights }: TrainedWeights, day: string) {
  return { ...report, fittedAt: day, weights }
}

/** The year and a running number, from 1 on in each year of a series. */
export function nextVersion(version: string, day: string, series = ''): string {
  const year = `${series}${day.slice(0, 4)}`
  const [before, number] = version.split('.')
  return `${year}.${before === year ? Number(number) + 1 : 1}`
}

/** How a fit came out, in lines. */
export function describeTraining({ kind, report, stored, heldBack, isAccepted }: TrainedWeights): string {
  const { fittedOn, questions, hit10, ndcg10 } = report
  return (
    `${kind}: fitted to ${questions} questions of ${fittedOn}; on ${heldBack} questions of briefs held back hit@10 ${hit10.toFixed(3)}, nDCG@10 ${ndcg10.toFixed(4)}` +
    ` (what is there: nDCG@10 ${stored.toFixed(4)})${isAccepted ? '' : ': refused, what is there stays'}`
  )
}
