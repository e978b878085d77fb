import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEligible } from '../../src/matching/eligibility.ts'
import type { FirmFacts, Neighbourhood } from '../../src/matching/model/facts.ts'
import { firmOf } from '../../src/matching/model/facts.ts'
import { rankCandidates } from '../../src/matching/recommend.ts'
import { joinNeighbourhood, type MatchSubject } from '../../src/matching/retrieval/network.ts'
import { planCandidates } from '../../src/matching/retrieval/plan.ts'
import { scorePair } from '../../src/matching/scoring.ts'
import { features } from '../../src/matching/signals/all.ts'
import { needsOf } from '../../src/matching/signals/needs.ts'
import { similarProjects } from '../../src/matching/signals/similar-projects.ts'
import { anyNetwork, anySubject } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
const RUNS = sampleOf(500)

/** A change of a network for one recommended partner and one thing that the subject needs. */
type Change = (records: NetworkRecords, partnerId: string, capability: string) => NetworkRecords

const offerIt: Change = (records, partnerId, capability) => ({
  ...records,
  firms: records.firms.map((firm) =>
    firm.id === partnerId
      ? { ...firm, capabilities: [...new Set([...firm.capabilities, capability])] }
      : firm,
  ),
})

/** It offers it and has used it in its projects, all of them checked. */
const proveIt: Change = (records, partnerId, capability) => ({
  ...offerIt(records, partnerId, capability),
  projects: records.projects.map((project) =>
    project.participants.includes(partnerId)
      ? { ...project, confirmed: true, capabilities: [...new Set([...project.capabilities, capability])] }
      : project,
  ),
})

async function lookAround(records: NetworkRecords, subject: MatchSubject) {
  const network = memoryNetwork(records, { asOf: AS_OF })
  const surroundings = await network.findSurroundings(subject)
  if (!surroundings) throw new Error('Every subject of a random network stands in it.')
  const plan = planCandidates(joinNeighbourhood(AS_OF, surroundings, surroundings), {})
  const found = await network.findCandidates(plan)
  const neighbourhood = joinNeighbourhood(AS_OF, surroundings, surroundings, found)
  return { neighbourhood, ranked: rankCandidates(neighbourhood, found.candidateIds) }
}

/**
 * Looks at a partner and a need of random networks, as they are and after a change: at what the subject
 * does not do itself.
 */
async function compare(
  change: Change,
  look: (before: Compared, after: Compared) => void,
  wanted: (subject: MatchSubject) => boolean = () => true,
) {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(
      anyNetwork,
      anySubject.filter(wanted),
      fc.nat(),
      fc.nat(),
      async (records, subject, choice, which) => {
        const { neighbourhood, ranked } = await lookAround(records, subject)
        const partnerId = ranked[choice % Math.max(1, ranked.length)]?.firmId
        if (!partnerId) return
        const subjectFirm = firmOf(neighbourhood, neighbourhood.subjectId)
        const needs = needsOf(neighbourhood, subjectFirm, firmOf(neighbourhood, partnerId).kind).filter(
          ({ capability }) => !subjectFirm.capabilities.includes(capability),
        )
        const need = needs[which % Math.max(1, needs.length)]
        if (!need) return
        const changed = await lookAround(change(records, partnerId, need.capability), subject)
        look(toCompared(neighbourhood, partnerId), toCompared(changed.neighbourhood, partnerId))
        compared++
      },
    ),
    RUNS,
  )
  expect(compared).toBeGreaterThan(RUNS.numRuns / 20)
}

interface Compared {
  forYou: number
  forThem: number
  score: number
  passes: boolean
  /** What each feature finds for either side, unweighted. */
  yours: ReadonlyMap<string, number>
  theirs: ReadonlyMap<string, number>
  /** How near each project is to the partner's culture. */
  culture: ReadonlyMap<string, number>
}

function toCompared(neighbourhood: Neighbourhood, partnerId: string): Compared {
  const [subjectFirm, partner] = [
    firmOf(neighbourhood, neighbourhood.subjectId),
    firmOf(neighbourhood, partnerId),
  ]
  const find = (one: FirmFacts, other: FirmFacts) =>
    new Map(
      features.map((feature) => [
        feature.code,
        feature.find(neighbourhood, one, other).reduce((sum, { share }) => sum + share, 0),
      ]),
    )
  return {
    ...scorePair(neighbourhood, subjectFirm, partner),
    passes: isEligible(neighbourhood, partner),
    culture: new Map(
      similarProjects(neighbourhood, partner).map((similar) => [similar.project.id, similar.closeness]),
    ),
    yours: find(subjectFirm, partner),
    theirs: find(partner, subjectFirm),
  }
}

/**
 * What firms like the partner did says what it needs and which partners fit it; another thing offered makes
 * other firms like it.
 */
const BY_PEERS = ['COVERS_NEED', 'WORKS_WITH_SUCH']

const atLeast = (value: number, before: number, what: string) =>
  expect(value, what).toBeGreaterThanOrEqual(before - 1e-12)

describe('a partner that offers one more thing that is needed', () => {
  it('stays eligible, and is worth no less to the subject', async () => {
    await compare(offerIt, (before, after) => {
      expect(after.passes).toBe(true)
      atLeast(after.forYou, before.forYou, 'FOR_YOU')
    })
  })

  it('is no less near to the work on its culture', async () => {
    await compare(offerIt, (before, after) => {
      for (const [projectId, closeness] of before.culture)
        atLeast(after.culture.get(projectId) ?? 0, closeness, projectId)
    })
  })

  it('has a lower score only if it gains less itself, which only its new peers can cause', async () => {
    await compare(offerIt, (before, after) => {
      if (after.forThem >= before.forThem) atLeast(after.score, before.score, 'score')
      for (const [code, value] of before.theirs)
        if (!BY_PEERS.includes(code)) atLeast(after.theirs.get(code) ?? 0, value, code)
    })
  })
})

describe('a partner that has proved what a brief asks for', () => {
  it('is worth no less to the subject, unless what its projects used makes it less near or changes its needs', async () => {
    const others = ['NEAR_IN_NETWORK', 'IP_SUITS']
    await compare(
      proveIt,
      (before, after) => {
        expect(after.passes).toBe(true)
        if (others.every((code) => (after.yours.get(code) ?? 0) >= (before.yours.get(code) ?? 0)))
          atLeast(after.forYou, before.forYou, 'FOR_YOU')
        for (const [code, value] of before.yours)
          if (!others.includes(code)) atLeast(after.yours.get(code) ?? 0, value, code)
      },
      (subject) => 'briefId' in subject,
    )
  })
})
