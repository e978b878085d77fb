import { createMemory } from '../model/memo.ts'
import { reverse, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import { shareOfWork, shareWith, tallyOf } from './masses.ts'
import { shortcut } from './need-paths.ts'
import type { Signal } from './signal.ts'
import { addShares } from './values.ts'

/** Kinds of work that make up a firm's profile; the rest of its past weighs little. */
const MAX_PROFILE = 24

const remember = createMemory<readonly { id: string; share: number; projectId: string }[]>()

/** How much of the other's work is of the kinds that the subject has done, by their share of its own. */
export const similarWork: Signal = {
  code: 'SIMILAR_WORK',
  side: 'FOR_THEM',
  minScale: 0.1,
  fill(question, values) {
    const { work } = question.index
    return profileOf(question).map(({ id, share }) => addShares(values, shareWith(question, work, id), share))
  },
  explain(question, other) {
    const found = profileOf(question).flatMap(({ id, share, projectId }) => {
      const tally = tallyOf(other.work, id)
      return tally
        ? [{ id, projectId, tally, share: share * shareOfWork(question, tally.mass, other.mass) }]
        : []
    })
    const [first] = found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    if (!first) return []
    const own = step(startAt('Firm', question.subject.id), 'TOOK_PART_IN', 'Project', first.projectId)
    const theirs = step(step(own, 'USED', 'Capability', first.id), 'USED', 'Project', first.tally.projectId)
    return [
      {
        share: found.reduce((sum, { share }) => sum + share, 0),
        evidence: {
          code: 'SIMILAR_WORK',
          path: reverse(shortcut(step(theirs, 'TOOK_PART_IN', 'Firm', other.id))),
          message: { kind: 'SIMILAR_WORK', capabilities: found.slice(0, 3).map(({ id }) => id) },
          about: 'similar work',
          ofPartner: true,
        },
      },
    ]
  },
}

function profileOf({ neighbourhood, subject, index }: Question) {
  return remember(neighbourhood, '', () => {
    const weighed = subject.work
      .map(({ id, mass, projectId }) => ({ id, projectId, share: mass * index.idf(id) }))
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .slice(0, MAX_PROFILE)
    const whole = weighed.reduce((sum, { share }) => sum + share, 0)
    return weighed.map((each) => ({ ...each, share: each.share / whole }))
  })
}
