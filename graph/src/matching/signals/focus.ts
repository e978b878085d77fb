import { reverse } from '../model/paths.ts'
import { greatestTally, shareOfWork, shareWith, tallyOf } from './masses.ts'
import { provenPath } from './need-paths.ts'
import { needTerms } from './need-terms.ts'
import type { Signal } from './signal.ts'
import { addShares } from './values.ts'

/**
 * How much of the other's own work is what the subject asks for: such a firm lives on it and wants more,
 * where one with a finger in every pie has little appetite for each.
 */
export const focus: Signal = {
  code: 'FOCUS',
  side: 'FOR_THEM',
  minScale: 0.1,
  fill(question, values) {
    const { work } = question.index
    return needTerms(question).flatMap(({ share, capabilities }) =>
      capabilities.map((id) => addShares(values, shareWith(question, work, id), share / capabilities.length)),
    )
  },
  explain(question, other) {
    const found = needTerms(question).flatMap((term) =>
      term.capabilities.flatMap((capability) => {
        const tally = tallyOf(other.work, capability)
        if (!tally) return []
        const part = term.share / term.capabilities.length
        return [{ term, tally, share: part * shareOfWork(question, tally.mass, other.mass) }]
      }),
    )
    const [first] = found.sort((a, b) => b.share - a.share || (a.tally.id < b.tally.id ? -1 : 1))
    if (!first) return []
    const { tally, term } = first
    const newest = greatestTally(other.work, [tally.id])?.projectId ?? ''
    return [
      {
        share: found.reduce((sum, { share }) => sum + share, 0),
        evidence: {
          code: 'FOCUSED_ON_NEED',
          path: reverse(provenPath(term.need.path, tally.id, newest, other.id)),
          message: { kind: 'FOCUS', capabilities: [tally.id], projects: tally.count, of: other.count },
          about: 'focus',
          ofPartner: true,
        },
      },
    ]
  },
}
