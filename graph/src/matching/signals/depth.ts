import type { FirmRecord, Tally } from '../records/firm-record.ts'
import type { Part } from './evidence.ts'
import { experienceOf, experienceWith, greatestTally, projectOf } from './masses.ts'
import { provenPath } from './need-paths.ts'
import { type NeedTerm, needTerms } from './need-terms.ts'
import type { Signal, SlotList } from './signal.ts'
import { addShares, addTo, borrowZeros } from './values.ts'

/** Projects named on their own; the rest of what is proven is part of the first. */
const MAX_PARTS = 2

/**
 * Depth in just what is needed: over all needs the share of each × how much experience the firm has of it,
 * each project losing half its weight in five years. On past briefs this alone finds a right partner more
 * often than anything else (docs/evaluation.md).
 */
export const depth: Signal = {
  code: 'DEPTH',
  side: 'FOR_YOU',
  minScale: 0.1,
  fill(question, values) {
    const { work } = question.index
    const best = borrowZeros(values.length)
    const lists: SlotList[] = []
    for (const { share, capabilities } of needTerms(question)) {
      if (capabilities.length === 1) {
        lists.push(addShares(values, experienceWith(question, work, capabilities[0] ?? ''), share))
        continue
      }
      const met: number[] = []
      for (const capability of capabilities) {
        const { slots, numbers } = experienceWith(question, work, capability)
        for (let at = 0; at < slots.length; at++) {
          const slot = slots[at] as number
          if (best[slot] === 0) met.push(slot)
          best[slot] = Math.max(best[slot] as number, numbers[at] as number)
        }
      }
      for (const slot of met) {
        addTo(values, slot, share * (best[slot] as number))
        best[slot] = 0
      }
      lists.push(met)
    }
    return lists
  },
  explain(question, other) {
    const covers = needTerms(question).flatMap((term) => {
      const tally = greatestTally(other.work, term.capabilities)
      return tally ? [{ term, tally, share: term.share * experienceOf(question, tally.mass) }] : []
    })
    return group(covers.sort((a, b) => b.share - a.share || (a.tally.id < b.tally.id ? -1 : 1))).map((each) =>
      toPart(other, each),
    )
  },
}

interface Cover {
  term: NeedTerm
  tally: Tally
  share: number
}

/** Needs whose newest project is the same together; what is left over counts with the first. */
function group(covers: readonly Cover[]): { covers: Cover[]; share: number }[] {
  const byProject = new Map<string, { covers: Cover[]; share: number }>()
  for (const cover of covers) {
    const known = byProject.get(cover.tally.projectId)
    if (known) {
      known.covers.push(cover)
      known.share += cover.share
    } else byProject.set(cover.tally.projectId, { covers: [cover], share: cover.share })
  }
  const [first, ...others] = [...byProject.values()].sort((a, b) => b.share - a.share)
  if (!first) return []
  const rest = others.splice(MAX_PARTS - 1)
  first.share += rest.reduce((sum, { share }) => sum + share, 0)
  return [first, ...others]
}

function toPart(other: FirmRecord, { covers, share }: ReturnType<typeof group>[number]): Part {
  const [first] = covers
  if (!first) throw new Error('A group of covers holds at least one.')
  const { projectId } = first.tally
  const project = projectOf(other, projectId)
  // So many projects of each of them, and not of some other.
  const named = covers.filter(({ tally }) => tally.count === first.tally.count)
  return {
    share,
    evidence: {
      code: 'PROVEN_IN_PROJECT',
      path: provenPath(first.term.need.path, first.tally.id, projectId, other.id),
      message: {
        kind: 'DEPTH',
        capabilities: [...new Set(named.map(({ tally }) => tally.id))],
        projects: first.tally.count,
        projectId,
        year: project.year,
        withIds: project.others,
        because: first.term.need.because,
      },
      about: `project ${projectId}`,
    },
  }
}
