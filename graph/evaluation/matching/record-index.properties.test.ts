import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildRecord } from '../../src/matching/records/build-record.ts'
import type { Postings } from '../../src/matching/records/postings.ts'
import { RecordIndex } from '../../src/matching/records/record-index.ts'
import { anyNetwork } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { toSources } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const RUNS = sampleOf(100)

const recordsOf = (network: NetworkRecords) => toSources(network).map(buildRecord)

/** Records of two networks of the same firms and removals in any order, then the records of one of them. */
const anyHistory = fc
  .tuple(anyNetwork, anyNetwork)
  .map(([before, now]) => ({ before, now, all: [...recordsOf(before), ...recordsOf(now)] }))
  .chain(({ before, now, all }) =>
    fc.record({
      before: fc.constant(before),
      now: fc.constant(now),
      changes: fc.array(fc.tuple(fc.constantFrom(...all), fc.boolean()), { maxLength: 25 }),
      last: fc.shuffledSubarray(recordsOf(now)),
    }),
  )

it('after any upserts and removals an index is as one built afresh', () => {
  fc.assert(
    fc.property(anyHistory, ({ before, now, changes, last }) => {
      const index = new RecordIndex()
      for (const [record, stays] of changes) {
        // What is asked before a change is not what is said after it.
        for (const id of now.taxonomy.capabilities.keys()) index.idf(id)
        if (stays) index.upsert(record)
        else index.remove(record.id)
      }
      const kept = new Set(last.map(({ id }) => id))
      for (const { id } of now.firms) if (!kept.has(id)) index.remove(id)
      for (const record of last) index.upsert(record)
      const fresh = new RecordIndex()
      for (const record of last.toReversed()) fresh.upsert(record)
      expect(contentOf(index, [before, now])).toEqual(contentOf(fresh, [before, now]))
    }),
    RUNS,
  )
})

it('a record is kept as it was given, and a slot is its own until it is removed', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const records = recordsOf(network)
      const index = new RecordIndex()
      for (const record of records) index.upsert(record)
      const slots = records.map(({ id }) => index.slotOf(id))
      expect(new Set(slots).size).toBe(records.length)
      for (const record of records) expect(index.recordOf(record.id)).toEqual(record)
      for (const record of records.toReversed()) index.upsert(record)
      expect(records.map(({ id }) => index.slotOf(id))).toEqual(slots)
    }),
    RUNS,
  )
})

/** All that an index says, in words that depend on no slot. */
function contentOf(index: RecordIndex, networks: readonly NetworkRecords[]) {
  const nameOf = (slot: number) => index.ids[slot] ?? `nobody at ${slot}`
  const named = (slots: Iterable<number>) => [...slots].map(nameOf).sort()
  const valuesOf = (postings: Postings) =>
    Object.fromEntries(
      [...postings.ids()].sort().map((id) => {
        const { slots, values } = postings.of(id)
        return [id, slots.map((slot, at) => `${nameOf(slot)} ${values[at]}`).sort()]
      }),
    )
  const [{ taxonomy } = { taxonomy: null }] = networks
  const capabilities = [...(taxonomy?.capabilities.keys() ?? [])]
  const assets = [...new Set(networks.flatMap(({ ipAssets }) => ipAssets.map(({ id }) => id)))]
  const { offers, work, domains, cultures, markets, forms, adapters, projects } = index
  return {
    firmCount: index.firmCount,
    firms: Object.fromEntries(index.ids.flatMap((id, slot) => (id ? [[id, columnsAt(index, slot)]] : []))),
    values: Object.fromEntries(
      Object.entries({ offers, work, domains, cultures, markets, forms, adapters }).map(
        ([name, postings]) => [name, valuesOf(postings)],
      ),
    ),
    encumbered: named(index.encumbered),
    assets: assets.map((id) => [id, index.domainOf(id), index.assetOf(id)]),
    realProjects: projects.realCount,
    projects: capabilities.map((id) => [
      ...[id, projects.realWith(id), index.idf(id)],
      ...projects
        .withCapability(id)
        .map(({ mass, slots, real }) => `${mass} ${real} ${named(slots)}`)
        .sort(),
    ]),
  }
}

function columnsAt(index: RecordIndex, slot: number) {
  return {
    record: index.recordAt(slot),
    kind: index.kinds[slot],
    type: index.types[slot],
    province: index.provinces[slot],
    sample: index.samples[slot],
    count: index.counts[slot],
    mass: index.masses[slot],
    withKind: [index.withKind.TRADITIONAL[slot], index.withKind.DIGITAL[slot]],
    lastDay: index.lastDays[slot],
    state: index.stateAt(slot),
  }
}
