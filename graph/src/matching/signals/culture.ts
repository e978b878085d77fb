import { createMemory } from '../model/memo.ts'
import { type Path, reverse, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import { massOn } from '../records/build-record.ts'
import type { FirmRecord, Tally } from '../records/firm-record.ts'
import type { Part } from './evidence.ts'
import { projectOf, shareOfWork, shareWith, tallyOf } from './masses.ts'
import { shortcut } from './need-paths.ts'
import type { Signal, SlotList } from './signal.ts'
import { domainCloseness } from './similar-projects.ts'

/** So many projects of today with a culture make full experience of it. */
const FULL_EXPERIENCE = 4
/** What a firm says of itself counts this much of having done it. */
const STATED = 0.2

/**
 * Whether the other knows the subject's culture: its experience with the domain of the subject it knows best.
 */
export const knowsCulture: Signal = {
  code: 'KNOWS_CULTURE',
  side: 'FOR_YOU',
  minScale: 0.2,
  fill(question, values) {
    const { cultures } = question.index
    const stated = fillStated(question, values)
    const done = fillBest(question, values, (domain) => {
      const find = ({ values: masses }: { values: readonly number[] }) =>
        Float64Array.from(masses, (mass) => experience(question, mass))
      return cultures.derive(domain, 'experience of a culture', question.day, find)
    })
    return [...stated, ...done]
  },
  explain(question, other) {
    const done = bestOf(question, question.subject.domains, other, (mass) => experience(question, mass))
    const stated = statedPart(question, other)
    if (done && (!stated || done.share >= stated.share)) return [culturePart(question, other, done, false)]
    return stated ? [stated] : []
  },
}

/** How much of the other's work is with the subject's culture: it will want more of it. */
export const livesOnCulture: Signal = {
  code: 'LIVES_ON_CULTURE',
  side: 'FOR_THEM',
  minScale: 0.1,
  fill(question, values) {
    const { cultures } = question.index
    const stated = fillStated(question, values)
    const done = fillBest(question, values, (domain) => shareWith(question, cultures, domain).numbers)
    return [...stated, ...done]
  },
  explain(question, other) {
    const { domains } = question.subject
    const done = bestOf(question, domains, other, (mass) => shareOfWork(question, mass, other.mass))
    const stated = statedPart(question, other)
    if (done && (!stated || done.share >= stated.share)) return [culturePart(question, other, done, true)]
    return stated ? [turned(stated)] : []
  },
}

/** Whether the other stands for a culture that the subject lives on. */
export const standsForCulture: Signal = {
  code: 'STANDS_FOR_CULTURE',
  side: 'FOR_YOU',
  minScale: 0.1,
  ...ofSubject((question, { mass }) => shareOfWork(question, mass, question.subject.mass), false),
}

/** Whether the subject knows the other's culture. */
export const cultureIsKnown: Signal = {
  code: 'CULTURE_IS_KNOWN',
  side: 'FOR_THEM',
  minScale: 0.2,
  ...ofSubject((question, { mass }) => experience(question, mass), true),
}

function experience({ day }: Question, mass: number): number {
  return Math.min(1, Math.log1p(massOn(mass, day)) / Math.log1p(FULL_EXPERIENCE))
}

/** The best over the subject's domains of rarity × worth, which is by place in the list of a domain. */
function fillBest(
  question: Question,
  values: Float64Array,
  worthIn: (domain: string) => Float64Array,
): SlotList[] {
  return question.subject.domains.map((domain) => {
    const near = domainCloseness(question.neighbourhood, domain)
    const worth = worthIn(domain)
    const { slots } = question.index.cultures.of(domain)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      values[slot] = Math.max(values[slot] as number, near * (worth[at] as number))
    }
    return slots
  })
}

function bestOf(
  question: Question,
  domains: readonly string[],
  firm: FirmRecord,
  worth: (mass: number) => number,
) {
  let best: { tally: Tally; share: number } | null = null
  for (const domain of domains) {
    const tally = tallyOf(firm.cultures, domain)
    const share = tally ? domainCloseness(question.neighbourhood, domain) * worth(tally.mass) : 0
    if (tally && share > (best?.share ?? 0)) best = { tally, share }
  }
  return best
}

/** Both say themselves that they work in one culture. */
function fillStated({ index, subject, neighbourhood }: Question, values: Float64Array): SlotList[] {
  return subject.domains.map((domain) => {
    const worth = STATED * domainCloseness(neighbourhood, domain)
    const { slots } = index.domains.of(domain)
    for (const slot of slots) values[slot] = Math.max(values[slot] as number, worth)
    return slots
  })
}

function statedPart({ subject, neighbourhood }: Question, other: FirmRecord): Part | null {
  let best: { domain: string; share: number } | null = null
  for (const domain of subject.domains) {
    const share = STATED * domainCloseness(neighbourhood, domain)
    if (other.domains.includes(domain) && share > (best?.share ?? 0)) best = { domain, share }
  }
  if (!best) return null
  const { domain, share } = best
  const shared = step(startAt('Firm', subject.id), 'WORKS_IN', 'HeritageDomain', domain)
  return {
    share,
    evidence: {
      code: 'SAME_DOMAIN',
      path: step(shared, 'WORKS_IN', 'Firm', other.id),
      message: { kind: 'WORKS_IN', domain },
      about: `domain ${domain}`,
    },
  }
}

/** The same part from the other's side. */
function turned({ share, evidence }: Part): Part {
  return { share, evidence: { ...evidence, path: reverse(evidence.path) } }
}

/** What a firm did with a culture of the other; `reversed` where the doer is the one served. */
function culturePart(
  question: Question,
  other: FirmRecord,
  { tally, share }: { tally: Tally; share: number },
  reversed: boolean,
): Part {
  const path = culturePath(question, question.subject.id, tally, other)
  return { share, evidence: evidenceOf(tally, other, reversed ? reverse(path) : path, true) }
}

function evidenceOf(tally: Tally, doer: FirmRecord, path: Path, ofPartner: boolean) {
  const { year, others } = projectOf(doer, tally.projectId)
  return {
    code: 'SAME_DOMAIN',
    path,
    message: {
      kind: 'CULTURE' as const,
      domain: tally.id,
      projects: tally.count,
      projectId: tally.projectId,
      year,
      withIds: others,
    },
    about: `project ${tally.projectId}`,
    ofPartner,
  }
}

/** From a firm over its domain, and over who or what brought that to the project, to the firm that did it. */
function culturePath({ index }: Question, fromId: string, tally: Tally, doer: FirmRecord): Path {
  const domain = step(startAt('Firm', fromId), 'WORKS_IN', 'HeritageDomain', tally.id)
  const project = projectOf(doer, tally.projectId)
  const asset = project.ipAssets.find((id) => index.domainOf(id) === tally.id)
  const bearer = project.others.find((id) => index.domainLists[index.slotOf(id) ?? -1]?.includes(tally.id))
  const brought = asset
    ? step(step(domain, 'IN_DOMAIN', 'IPAsset', asset), 'ADAPTED', 'Project', project.id)
    : bearer
      ? step(step(domain, 'WORKS_IN', 'Firm', bearer), 'TOOK_PART_IN', 'Project', project.id)
      : startAt('Project', project.id)
  return shortcut(step(brought, 'TOOK_PART_IN', 'Firm', doer.id))
}

const rememberCultures = createMemory<ReadonlyMap<string, { tally: Tally; share: number }>>()

/** A signal of the subject's own past with the culture that the other stands for. */
function ofSubject(
  worth: (question: Question, tally: Tally) => number,
  forThem: boolean,
): Pick<Signal, 'fill' | 'explain'> {
  const sharesOf = (question: Question) =>
    rememberCultures(question.neighbourhood, String(forThem), () => {
      const shares = question.subject.cultures.map((tally) => ({
        tally,
        share: domainCloseness(question.neighbourhood, tally.id) * worth(question, tally),
      }))
      return new Map(shares.map((each) => [each.tally.id, each]))
    })
  return {
    fill(question, values) {
      const lists = fillStated(question, values)
      for (const [domain, { share }] of sharesOf(question)) {
        const { slots } = question.index.domains.of(domain)
        for (const slot of slots) values[slot] = Math.max(values[slot] as number, share)
        lists.push(slots)
      }
      return lists
    },
    explain(question, other) {
      const shares = sharesOf(question)
      const known = other.domains.flatMap((domain) => shares.get(domain) ?? [])
      const [best] = known.sort((a, b) => b.share - a.share || (a.tally.id < b.tally.id ? -1 : 1))
      const stated = statedPart(question, other)
      if (stated && stated.share > (best?.share ?? 0)) return [forThem ? turned(stated) : stated]
      if (!best || best.share <= 0) return []
      const path = culturePath(question, other.id, best.tally, question.subject)
      const evidence = evidenceOf(best.tally, question.subject, forThem ? path : reverse(path), false)
      return [{ share: best.share, evidence }]
    },
  }
}
