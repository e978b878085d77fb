import { type Path, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { shortcut } from './need-paths.ts'
import { type NeedTerm, needTerms } from './need-terms.ts'
import type { Signal } from './signal.ts'
import { addTo } from './values.ts'

/** The parent group, or a sibling under it, is some of what is needed. */
const PARENT_CREDIT = 0.3
const SIBLING_CREDIT = 0.2

/**
 * What a firm offers of what is needed, by its own word: the share of each need × how near the offer comes.
 */
export const offers: Signal = {
  code: 'OFFERS',
  side: 'FOR_YOU',
  minScale: 0.1,
  fill(question, values) {
    const { index } = question
    const best = new Float64Array(values.length)
    for (const term of needTerms(question)) {
      const met: number[] = []
      for (const { ids, credit } of levelsOf(term))
        for (const id of ids)
          for (const slot of index.offers.of(id).slots)
            if (best[slot] === 0) {
              best[slot] = credit
              met.push(slot)
            }
      for (const slot of met) {
        addTo(values, slot, term.share * (best[slot] as number))
        best[slot] = 0
      }
    }
  },
  explain(question, other) {
    const covers = needTerms(question).flatMap((term) => coverOf(term, other) ?? [])
    const [first] = covers.sort((a, b) => b.share - a.share || (a.offered < b.offered ? -1 : 1))
    if (!first) return []
    const isNear = first.credit < 1
    const named = covers.filter(({ credit }) => credit < 1 === isNear)
    return [
      {
        share: covers.reduce((sum, { share }) => sum + share, 0),
        evidence: {
          code: 'COVERS_NEED',
          path: offerPath(question, first.term, first.offered, other),
          message: {
            kind: 'OFFERS',
            capabilities: [...new Set(named.map(({ offered }) => offered))],
            near: isNear,
            because: first.term.need.because,
          },
          about: 'offers',
        },
      },
    ]
  },
}

/** What meets a need, best first. */
function levelsOf({ capabilities, parent, siblings }: NeedTerm) {
  return [
    { ids: capabilities, credit: 1 },
    { ids: parent ? [parent] : [], credit: PARENT_CREDIT },
    { ids: siblings, credit: SIBLING_CREDIT },
  ]
}

function coverOf(term: NeedTerm, other: FirmRecord) {
  const offersOf = new Set(other.offers)
  for (const { ids, credit } of levelsOf(term)) {
    const offered = ids.find((id) => offersOf.has(id))
    if (offered !== undefined) return { term, offered, credit, share: term.share * credit }
  }
  return null
}

/** From the need, up and down the taxonomy where needed, to what is offered and to the firm. */
function offerPath({ taxonomy }: Question, { need }: NeedTerm, offered: string, other: FirmRecord): Path {
  const groupOf = (id: string) => taxonomy.capabilities.get(id)?.group ?? ''
  let path = need.path
  if (offered !== need.capability && groupOf(offered) !== need.capability)
    path = step(path, 'PART_OF', 'Capability', groupOf(need.capability))
  if (offered !== path[path.length - 1]?.id) path = step(path, 'PART_OF', 'Capability', offered)
  return shortcut(step(path, 'OFFERS', 'Firm', other.id))
}
