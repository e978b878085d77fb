import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/matching/model/question.ts'
import { rank } from '../../src/matching/rank.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import type { MatchSubject, PartnerFilter } from '../../src/matching/retrieval/network.ts'
import { buildQuestion } from '../../src/matching/retrieval/question.ts'
import { scoreAll } from '../../src/matching/scoring.ts'
import { drawNetwork, large } from '../fixtures/large-network.fixture.ts'
import { passes, rankNaively } from '../fixtures/naive-ranking.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'

const AS_OF = '2026-11-25'
const EVERYBODY = 600
const records = drawNetwork(EVERYBODY, 13)
const network = memoryNetwork(records, { asOf: AS_OF })

/** Firms of either kind, samples and real ones, with and without projects; and all briefs. */
const SUBJECTS: MatchSubject[] = [
  ...records.firms.filter((_, at) => at % 100 === 3 || at === 0).map(({ id }) => ({ firmId: id })),
  ...records.briefs.map(({ id }) => ({ briefId: id })),
]

/** Every value of every field that narrows who is recommended anyway. */
const FILTERS: PartnerFilter[] = [
  ...large.provinces.map((id) => ({ provinces: [id] })),
  ...large.domains.map((id) => ({ heritageDomains: [id] })),
  ...[...large.capabilities, ...large.groups].map((id) => ({ capabilities: [id] })),
  ...large.markets.map((id) => ({ markets: [id] })),
  ...(['COMPANY', 'INSTITUTION', 'MEDIA'] as const).map((type) => ({ organisationTypes: [type] })),
  { sample: false },
]

async function questionOf(subject: MatchSubject): Promise<Question> {
  const found = await network.findSubject(subject)
  if (!found) throw new Error('Every subject stands in the network.')
  return buildQuestion(found, AS_OF)
}

describe.each(SUBJECTS.map((subject) => [Object.values(subject)[0], subject] as const))(
  '%s',
  (_id, subject) => {
    it('gets the ten that are best by the definitions, pair by pair', async () => {
      const page = await recommendFrom(network, { subject, first: 10, asOf: AS_OF })
      const naive = rankNaively(await questionOf(subject))
      expect(page?.totalCount).toBe(naive.length)
      expect(page?.recommendations.map(({ partnerId }) => partnerId)).toEqual(
        naive.slice(0, 10).map(({ partnerId }) => partnerId),
      )
      for (const [at, { score }] of (page?.recommendations ?? []).entries())
        expect(score).toBeCloseTo(naive[at]?.score ?? 0, 9)
    })

    it('gets with any filter the same list with the others struck out', async () => {
      const question = await questionOf(subject)
      const { index } = question
      const directions = scoreAll(question)
      const all = rank(question, directions, {}, { first: EVERYBODY }).ranked
      for (const filter of FILTERS) {
        const filtered = rank(question, directions, filter, { first: EVERYBODY }).ranked
        const expected = all.filter(({ slot }) => passes(question, index.recordAt(slot), filter))
        expect(filtered, JSON.stringify(filter)).toEqual(expected)
        const page = await recommendFrom(network, { subject, filter, first: 1, asOf: AS_OF })
        expect(page?.totalCount).toBe(expected.length)
        expect(page?.recommendations.map(({ partnerId, score }) => ({ partnerId, score }))).toEqual(
          expected.slice(0, 1).map(({ partnerId, score }) => ({ partnerId, score })),
        )
      }
    })
  },
)

it('a page goes on where the one before ended, and all pages are the whole list', async () => {
  const subject = { firmId: 'firm-0003' }
  const question = await questionOf(subject)
  const all = rank(question, scoreAll(question), {}, { first: EVERYBODY }).ranked.map(
    ({ partnerId }) => partnerId,
  )
  const found: string[] = []
  let after: { score: number; partnerId: string } | null = null
  for (;;) {
    const page = await recommendFrom(network, { subject, first: 17, after, asOf: AS_OF })
    const last = page?.recommendations.at(-1)
    found.push(...(page?.recommendations.map(({ partnerId }) => partnerId) ?? []))
    if (!page?.hasNextPage || !last) break
    after = last
  }
  expect(all.length).toBeGreaterThan(50)
  expect(found).toEqual(all)
})

it('neither who is recommended nor why depends on the order of the records', async () => {
  const turned = memoryNetwork(
    { ...records, firms: records.firms.toReversed(), projects: records.projects.toReversed() },
    { asOf: AS_OF },
  )
  for (const subject of SUBJECTS) {
    const request = { subject, first: 5, asOf: AS_OF }
    const [page, other] = [await recommendFrom(network, request), await recommendFrom(turned, request)]
    expect(other).toEqual(page)
  }
})
