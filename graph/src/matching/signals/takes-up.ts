import { createMemory } from '../model/memo.ts'
import { reverse, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import { experienceOf, experienceWith, projectOf, tallyOf } from './masses.ts'
import { shortcut } from './need-paths.ts'
import type { Signal } from './signal.ts'
import { addShares } from './values.ts'

const remember = createMemory<readonly { id: string; share: number }[]>()

/** Whether the other has used in its projects what the subject offers: it knows what such work takes. */
export const takesUp: Signal = {
  code: 'TAKES_UP',
  side: 'FOR_THEM',
  minScale: 0.1,
  fill(question, values) {
    const { work } = question.index
    return offered(question).map(({ id, share }) =>
      addShares(values, experienceWith(question, work, id), share),
    )
  },
  explain(question, other) {
    const found = offered(question).flatMap(({ id, share }) => {
      const tally = tallyOf(other.work, id)
      return tally ? [{ id, tally, share: share * experienceOf(question, tally.mass) }] : []
    })
    const [first] = found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    if (!first) return []
    const { projectId } = first.tally
    const named = found.filter(({ tally }) => tally.projectId === projectId).map(({ id }) => id)
    const own = step(startAt('Firm', question.subject.id), 'OFFERS', 'Capability', first.id)
    const path = step(step(own, 'USED', 'Project', projectId), 'TOOK_PART_IN', 'Firm', other.id)
    return [
      {
        share: found.reduce((sum, { share }) => sum + share, 0),
        evidence: {
          code: 'KNOWS_SUCH_WORK',
          path: reverse(shortcut(path)),
          message: {
            kind: 'EXPERIENCE',
            projectId,
            year: projectOf(other, projectId).year,
            capabilities: named,
          },
          about: `project ${projectId}`,
          ofPartner: true,
        },
      },
    ]
  },
}

/** What the subject offers, each with its share by idf. */
function offered({ neighbourhood, subject, index }: Question) {
  return remember(neighbourhood, '', () => {
    const whole = subject.offers.reduce((sum, id) => sum + index.idf(id), 0)
    return subject.offers.map((id) => ({ id, share: index.idf(id) / whole }))
  })
}
