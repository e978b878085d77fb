import { type Path, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { shortcut } from './need-paths.ts'
import { type NeedTerm, needTerms } from './need-terms.ts'
import type { Signal } from './signal.ts'
import { addShares, addTo } from './values.ts'

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
  fill(question, values): undefined {
    const { index } = question
    const terms = needTerms(question)
    for (const parent of new Set(terms.map((term) => term.parent)))
      if (parent)
        fillGroup(
          question,
          terms.filter((term) => term.parent === parent),
          values,
        )
    for (const { share, parent, capabilities } of terms)
      if (!parent) for (const slot of anyOf(capabilities, index)) addTo(values, slot, share)
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

/**
 * What firms offer of needs that belong to one group. A firm that offers anything of the group comes near all
 * of them; what is asked for is offered by few.
 */
function fillGroup({ index }: Question, terms: readonly NeedTerm[], values: Float64Array): void {
  const [first] = terms
  if (!first?.parent) return
  const { parent, siblings, need } = first
  const { slots, numbers, near } = nearOffers(index, parent, [...siblings, need.capability])
  addShares(
    values,
    { slots, numbers },
    terms.reduce((sum, { share }) => sum + share, 0),
  )
  for (const { need, share } of terms)
    for (const slot of index.offers.of(need.capability).slots)
      addTo(values, slot, share * (1 - (near[slot] as number)))
}

/** How near an offer of a group, or of anything in it, comes to the rest of it: by place and by slot. */
function nearOffers(index: Question['index'], group: string, inGroup: readonly string[]) {
  return index.derive(`offers of ${group}`, [...inGroup].sort().join(), () => {
    const near = new Float64Array(index.size)
    for (const id of inGroup) for (const slot of index.offers.of(id).slots) near[slot] = SIBLING_CREDIT
    for (const slot of index.offers.of(group).slots) near[slot] = PARENT_CREDIT
    const slots = [...near.keys()].filter((slot) => near[slot] !== 0)
    return { near, slots, numbers: Float64Array.from(slots, (slot) => near[slot] as number) }
  })
}

/** Slots of the firms that offer any of some capabilities, each once. */
function anyOf(ids: readonly string[], index: Question['index']): readonly number[] {
  const find = () => [...new Set(ids.flatMap((id) => index.offers.of(id).slots))]
  return index.derive(`offers of any of ${ids[0]}`, ids.join(), find)
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
