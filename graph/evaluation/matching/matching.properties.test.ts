import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GrantFacts } from '../../src/ip-assets/rights.ts'
import { edgesOf } from '../../src/matching/explain/path-edges.fixture.ts'
import type { BriefFacts } from '../../src/matching/model/facts.ts'
import { questionKind } from '../../src/matching/model/question-kind.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import type { MatchSubject, PartnerFilter } from '../../src/matching/retrieval/network.ts'
import { shippedWeights } from '../../src/matching/shipped-weights.ts'
import { hashText } from '../../src/texts/hash-text.ts'
import { anyFilter, anyNetwork, anySubject } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { standingIn } from '../fixtures/standing-edges.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
const RUNS = sampleOf(200)

const ask = async (records: NetworkRecords, subject: MatchSubject, filter: PartnerFilter = {}) =>
  (await recommendFrom(memoryNetwork(records, { asOf: AS_OF }), { subject, filter, first: 100, asOf: AS_OF }))
    ?.recommendations ?? []

const briefOf = (records: NetworkRecords, subject: MatchSubject) =>
  'briefId' in subject ? records.briefs.find(({ id }) => id === subject.briefId) : undefined

/** What both directions are raised by before they are joined. */
function floorOf(records: NetworkRecords, subject: MatchSubject, filter: PartnerFilter): number {
  const brief = briefOf(records, subject) ?? null
  const firmId = 'firmId' in subject ? subject.firmId : brief?.firmId
  const firm = records.firms.find(({ id }) => id === firmId)
  if (!firm) throw new Error('The subject is part of the network.')
  const other = firm.kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL'
  return shippedWeights.weights[questionKind({ subject: firm, kind: filter.kind ?? other, brief })].floor
}

it('scores are 0..1, joined above a floor, and the weights of the reasons add up to the score', async () => {
  let rendered = 0
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, anyFilter, async (records, subject, filter) => {
      const floor = floorOf(records, subject, filter)
      for (const { score, forYou, forThem, reasons } of await ask(records, subject, filter)) {
        rendered++
        // In a brief, what is unknown of the other side drops nobody.
        const least = briefOf(records, subject) ? 0 : Number.MIN_VALUE
        expect(forYou).toBeGreaterThan(0)
        expect(forThem).toBeGreaterThanOrEqual(least)
        for (const value of [score, forYou, forThem]) expect(value).toBeLessThanOrEqual(1)
        expect(score).toBeGreaterThanOrEqual(0.05)
        expect(score).toBeCloseTo(2 / (1 / (forYou + floor) + 1 / (forThem + floor)) - floor, 9)
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
        for (const [side, worth] of [
          ['FOR_YOU', forYou],
          ['FOR_THEM', forThem],
        ] as const)
          expect(reasons.some((reason) => reason.side === side && reason.weight > 0)).toBe(worth > 0)
        for (const { side, weight } of reasons)
          expect(side === 'CAUTION' ? weight <= 0 : weight >= 0, `${side} ${weight}`).toBe(true)
      }
    }),
    RUNS,
  )
  expect(rendered).toBeGreaterThan(RUNS.numRuns / 4)
})

it('nobody is recommended to itself, to a partner, against the filter, without a must-have or where rights are not free', async () => {
  let heldBack = 0
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, anyFilter, async (records, subject, filter) => {
      const brief = briefOf(records, subject)
      const subjectFirmId = 'firmId' in subject ? subject.firmId : (brief?.firmId ?? '')
      const subjectFirm = records.firms.find(({ id }) => id === subjectFirmId)
      const groupOf = (id: string) => records.taxonomy.capabilities.get(id)?.group
      for (const { partnerId } of await ask(records, subject, filter)) {
        const partner = records.firms.find(({ id }) => id === partnerId)
        if (!subjectFirm || !partner)
          throw new Error('Subjects and recommended firms are part of the network.')
        const offers = (id: string) => partner.capabilities.some((own) => own === id || groupOf(own) === id)
        expect(partnerId).not.toBe(subjectFirmId)
        expect(partner.kind).toBe(
          filter.kind ?? (subjectFirm.kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL'),
        )
        // Where the filter names firms they may be of any type, and samples.
        const named = (filter.firms?.length ?? 0) > 0
        const types = filter.organisationTypes ?? ['COMPANY', 'INSTITUTION', 'MEDIA']
        if (named) expect(filter.firms).toContain(partnerId)
        else expect(types).toContain(partner.organisationType)
        if (typeof filter.sample === 'boolean') expect(partner.sample).toBe(filter.sample)
        else if (!named && !subjectFirm.sample) expect(partner.sample).toBe(false)
        if (filter.capabilities?.length) expect(filter.capabilities.some(offers)).toBe(true)
        if (filter.provinces?.length) expect(filter.provinces).toContain(partner.province)
        if (filter.heritageDomains?.length)
          expect(filter.heritageDomains.some((id) => partner.domains.includes(id))).toBe(true)
        if (filter.markets?.length) expect(filter.markets.some((id) => isIn(records, partner, id))).toBe(true)
        for (const { participants } of records.projects)
          expect(participants.includes(subjectFirmId) && participants.includes(partnerId)).toBe(false)
        for (const { capability, must } of brief?.needs ?? []) if (must) expect(offers(capability)).toBe(true)
        if (brief) expect(findKept(records, brief, partnerId)).toEqual([])
      }
      if (brief) heldBack += records.firms.filter(({ id }) => findKept(records, brief, id).length > 0).length
    }),
    RUNS,
  )
  expect(heldBack).toBeGreaterThan(RUNS.numRuns / 20)
})

/** Whether a firm sells to a market, or a project that its record speaks of reached it. */
function isIn({ firms, projects }: NetworkRecords, firm: NetworkRecords['firms'][number], market: string) {
  const isSample = (id: string) => firms.some((each) => each.id === id && each.sample)
  return (
    firm.markets.includes(market) ||
    projects.some(
      ({ participants, markets }) =>
        participants.includes(firm.id) &&
        markets.includes(market) &&
        (firm.sample || !participants.some(isSample)),
    )
  )
}

/** The smallest territories that a market is made of. */
const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  CN: ['China'],
  FR: ['France'],
  EUROPE: ['France', 'elsewhere in Europe'],
  GLOBAL: ['China', 'France', 'elsewhere in Europe', 'elsewhere'],
}

/**
 * Exclusive grants that keep a brief's IP from a firm: found piece by piece, not by comparing ends as
 * `rights.ts` does.
 */
function findKept({ ipAssets }: NetworkRecords, brief: BriefFacts, firmId: string): GrantFacts[] {
  const piecesOf = (markets: readonly string[]) =>
    (markets.length > 0 ? markets : ['GLOBAL']).flatMap((market) => TERRITORIES[market] ?? [])
  const begins = brief.startsOn ?? AS_OF
  return ipAssets
    .filter(({ id }) => brief.ipAssets.includes(id))
    .flatMap(({ grants }) => grants)
    .filter(({ exclusive, firmId: grantee, fields, markets, from, to }) => {
      const someDay = [begins, from ?? '0001-01-01'].some(
        (day) =>
          day >= begins &&
          day <= (brief.endsOn ?? '9999-12-31') &&
          day >= (from ?? '0001-01-01') &&
          day <= (to ?? '9999-12-31'),
      )
      const somewhere = piecesOf(brief.markets).some((piece) => piecesOf(markets).includes(piece))
      const ofField = fields.length === 0 || fields.includes(brief.field ?? '')
      return exclusive && grantee !== firmId && ofField && someDay && somewhere
    })
}

it('what is recommended, and why, does not depend on the order of the records', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, fc.nat(), async (records, subject, seed) => {
      const rendered = (found: Awaited<ReturnType<typeof ask>>) =>
        found.map(({ reasons, ...scores }) => ({
          ...rounded(scores),
          reasons: reasons.map((reason) => ({ ...reason, weight: reason.weight.toFixed(9) })),
        }))
      const shuffled = shuffleAll(records, seed) as NetworkRecords
      expect(rendered(await ask(shuffled, subject))).toEqual(rendered(await ask(records, subject)))
    }),
    RUNS,
  )
})

function rounded({
  partnerId,
  ...scores
}: {
  partnerId: string
  score: number
  forYou: number
  forThem: number
}) {
  return {
    partnerId,
    ...Object.fromEntries(Object.entries(scores).map(([key, value]) => [key, value.toFixed(9)])),
  }
}

/** A copy in which every list and every map is in another order. */
function shuffleAll(value: unknown, seed: number): unknown {
  const mixed = (values: Iterable<unknown>) =>
    [...values].map((each) => [hashText(`${seed} ${JSON.stringify(each)}`), shuffleAll(each, seed)] as const)
  const inOrder = (pairs: ReturnType<typeof mixed>) => pairs.sort(([a], [b]) => a - b).map(([, each]) => each)
  if (Array.isArray(value)) return inOrder(mixed(value))
  if (value instanceof Map)
    return new Map(
      [...value]
        .sort(([a], [b]) => hashText(`${seed} ${a}`) - hashText(`${seed} ${b}`))
        .map(([key, each]) => [key, shuffleAll(each, seed)]),
    )
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shuffleAll(each, seed)]))
}

it('every path runs along relationships that stand, and nothing is named that is not in them or is another brief', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, async (records, subject) => {
      const brief = briefOf(records, subject)
      const start = brief?.id ?? ('firmId' in subject ? subject.firmId : '')
      const stands = standingIn(records)
      const { firms, projects, ipAssets } = records
      const grants = ipAssets.flatMap((asset) => asset.grants)
      const known = new Set([...firms, ...projects, ...ipAssets, ...grants].map(({ id }) => id)).add(start)
      for (const { partnerId, reasons } of await ask(records, subject))
        for (const { path, side, textZh, textEn } of reasons) {
          expect(edgesOf(path).filter((edge) => !stands(edge))).toEqual([])
          // What is said of the partner alone begins at its project.
          if (side !== 'CAUTION' && path[0]?.label !== 'Project') expect(path[0]?.id).toBe(start)
          if (side !== 'CAUTION') expect(path.at(-1)?.id).toBe(partnerId)
          for (const text of [textZh, textEn, ...path.flatMap(({ nameZh, nameEn }) => [nameZh, nameEn])]) {
            expect(text).not.toMatch(/[:：，、\s]$|用到$/)
            for (const id of text.match(ANY_ID) ?? []) expect(known.has(id), text).toBe(true)
          }
        }
    }),
    RUNS,
  )
})

/** Ids as random networks make them. */
const ANY_ID = /(firm|project|asset|brief)-\d(-grant-\d)?/g
