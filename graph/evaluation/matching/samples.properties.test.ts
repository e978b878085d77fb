import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PARTNER_TYPES } from '../../src/matching/eligibility.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import type { MatchSubject, Network, PartnerFilter } from '../../src/matching/retrieval/network.ts'
import { drawNetwork, large } from '../fixtures/large-network.fixture.ts'
import { anyFilter, anyNetwork, anySubject } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'

const askOf = async (network: Network, subject: MatchSubject, filter: PartnerFilter = {}, first = 100) =>
  (await recommendFrom(network, { subject, filter, first, asOf: AS_OF }))?.recommendations ?? []
const networkOf = (records: NetworkRecords) => memoryNetwork(records, { asOf: AS_OF })

/** Sample firms, and projects that one of them took part in. */
function samplesIn({ firms, projects }: NetworkRecords): Set<string> {
  const ids = new Set(firms.flatMap(({ id, sample }) => (sample ? id : [])))
  const theirs = projects.filter(({ participants }) => participants.some((id) => ids.has(id)))
  return new Set([...ids, ...theirs.map(({ id }) => id)])
}

const isReal = ({ firms, briefs }: NetworkRecords, subject: MatchSubject) => {
  const id =
    'firmId' in subject ? subject.firmId : briefs.find((brief) => brief.id === subject.briefId)?.firmId
  return firms.find((firm) => firm.id === id)?.sample === false
}

/** Whether a filter may bring samples to a real firm. */
const asksForSamples = ({ sample, firms }: PartnerFilter) =>
  sample === true || (sample !== false && !!firms?.length)

/** Random networks are too small for much; a large one has samples among those who are near. */
const runs = sampleOf(150)

it('no sample is recommended to a real firm or speaks for anybody, unless the filter asks for samples', async () => {
  let reasonsSeen = 0
  let samplesToSamples = 0
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, anyFilter, async (records, subject, filter) => {
      const samples = samplesIn(records)
      const recommended = await askOf(networkOf(records), subject, filter)
      if (!isReal(records, subject)) {
        samplesToSamples += recommended.filter(({ partnerId }) => samples.has(partnerId)).length
        return
      }
      if (asksForSamples(filter)) return
      for (const { partnerId, reasons } of recommended) {
        expect(samples.has(partnerId), partnerId).toBe(false)
        for (const { path, textEn } of reasons) {
          reasonsSeen++
          expect(path.filter(({ id }) => samples.has(id))).toEqual([])
          for (const id of textEn.match(/(firm|project)-\d/g) ?? [])
            expect(samples.has(id), textEn).toBe(false)
        }
      }
    }),
    runs,
  )
  expect(reasonsSeen).toBeGreaterThan(runs.numRuns / 4)
  expect(samplesToSamples).toBeGreaterThan(0)
})

const records = drawNetwork(500, 30)
const network = networkOf(records)
const subjects = records.firms.filter((_, at) => at % 50 < 2)

it('so it is among five hundred firms, for each that asks', async () => {
  const samples = samplesIn(records)
  let reasonsSeen = 0
  for (const { id, sample } of subjects)
    for (const { partnerId, reasons } of await askOf(network, { firmId: id }, {}, 20)) {
      if (sample) continue
      for (const node of [partnerId, ...reasons.flatMap(({ path }) => path.map((each) => each.id))])
        expect(samples.has(node), node).toBe(false)
      reasonsSeen += reasons.length
    }
  expect(reasonsSeen).toBeGreaterThan(1_000)
})

it('a filter brings in samples, and firms of types that are not recommended by default', async () => {
  const typeOf = new Map(records.firms.map((firm) => [firm.id, firm.organisationType]))
  const found = new Set<string>()
  const asked = new Map<string, number>()
  for (const { id, sample } of subjects) {
    const firmId = id
    for (const { partnerId } of await askOf(network, { firmId }, {}, 20))
      found.add(typeOf.get(partnerId) ?? '')
    if (!sample) {
      const brought = await askOf(network, { firmId }, { sample: true }, 20)
      expect(
        brought.every(({ partnerId }) => records.firms.find((firm) => firm.id === partnerId)?.sample),
      ).toBe(true)
      asked.set('samples', (asked.get('samples') ?? 0) + brought.length)
    }
    for (const type of large.types.filter((each) => !PARTNER_TYPES.includes(each))) {
      const partners = await askOf(network, { firmId }, { organisationTypes: [type] }, 10)
      expect(partners.filter(({ partnerId }) => typeOf.get(partnerId) !== type)).toEqual([])
      asked.set(type, (asked.get(type) ?? 0) + partners.length)
    }
  }
  expect([...found].sort()).toEqual(['COMPANY', 'INSTITUTION', 'MEDIA'])
  expect([...asked.keys()].sort()).toEqual(['AUTHORITY', 'FOUNDATION', 'UNIVERSITY', 'samples'])
  for (const count of asked.values()) expect(count).toBeGreaterThan(10)
})
