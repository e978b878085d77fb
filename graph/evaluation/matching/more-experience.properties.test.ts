import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import type { Question } from '../../src/matching/model/question.ts'
import { massOf } from '../../src/matching/records/build-record.ts'
import type { FirmRecord, RecordedProject, Tally } from '../../src/matching/records/firm-record.ts'
import type { MatchSubject } from '../../src/matching/retrieval/network.ts'
import { buildQuestion } from '../../src/matching/retrieval/question.ts'
import { joinDirections, scoreAll } from '../../src/matching/scoring.ts'
import { signals } from '../../src/matching/signals/all.ts'
import { anyNetwork, anySubject } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
const RUNS = sampleOf(120)

/** What another firm would be that differs from a given one in something, for what is needed. */
type Twin = (record: FirmRecord, capabilities: readonly string[]) => FirmRecord | null

interface Compared {
  question: Question
  /** Of a signal, or of the whole score. */
  of: (firmId: string, signal?: (typeof signals)[number]) => number
  record: FirmRecord
}

/** Puts a twin of each partner beside it, so that both are weighed by the same measures of rarity. */
async function compare(twin: Twin, look: (compared: Compared) => void): Promise<void> {
  let compared = 0
  const run = async (records: NetworkRecords, subject: MatchSubject, choice: number) => {
    const network = memoryNetwork(records, { asOf: AS_OF, likely: false })
    const found = await network.findSubject(subject)
    if (!found) throw new Error('Every subject of a random network stands in it.')
    const { index } = found
    const others = records.firms.filter(({ id, kind }) => id !== found.firm.id && kind !== found.firm.kind)
    const record = index.recordOf(others[choice % Math.max(1, others.length)]?.id ?? '')
    const asked = buildQuestion(found, AS_OF)
    const needs = asked.needs.map(({ capability }) => capability)
    const other = record && twin(record, needs)
    if (!record || !other || needs.length === 0) return
    index.upsert({ ...other, id: 'twin' })
    const question = buildQuestion(found, AS_OF)
    // The twin may be like the subject and change what it is held to need.
    if (question.needs.map(({ capability }) => capability).join() !== needs.join()) return
    const { forYou, forThem, weights } = scoreAll(question)
    look({
      question,
      record,
      of(firmId, signal) {
        const slot = index.slotOf(firmId) ?? -1
        if (!signal) return joinDirections(forYou[slot] ?? -1, forThem[slot] ?? -1, weights.floor)
        const values = new Float64Array(index.size)
        signal.fill(question, values)
        return values[slot] ?? -1
      },
    })
    compared++
  }
  await fc.assert(fc.asyncProperty(anyNetwork, anySubject, fc.nat(), run), RUNS)
  expect(compared).toBeGreaterThan(RUNS.numRuns / 20)
}

const atLeast = (value: number, before: number, what: string) =>
  expect(value, what).toBeGreaterThanOrEqual(before - 1e-12)

/** Its work used one needed thing more than it did. */
const usedMore: Twin = (record, [capability = '']) => {
  const [newest] = record.projects
  const known = record.work.find(({ id }) => id === capability)
  if (!newest || (known?.mass ?? 0) >= record.mass) return null
  const tally: Tally = {
    ...(known ?? { id: capability, projectId: newest.id }),
    count: (known?.count ?? 0) + 1,
    mass: ((known?.mass ?? 0) + record.mass) / 2,
  }
  const work = [...record.work.filter(({ id }) => id !== capability), tally]
  return { ...record, work: work.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

it('of two firms that differ in how much they did of what is needed, who did more never scores lower', async () => {
  await compare(usedMore, ({ of, record }) => {
    for (const signal of signals) atLeast(of('twin', signal), of(record.id, signal), signal.code)
    atLeast(of('twin'), of(record.id), 'score')
  })
})

it('nor does who offers one more thing that is needed', async () => {
  const offersMore: Twin = (record, capabilities) => {
    const more = capabilities.find((id) => !record.offers.includes(id))
    return more === undefined ? null : { ...record, offers: [...record.offers, more].sort() }
  }
  await compare(offersMore, ({ of, record }) => {
    for (const signal of signals) atLeast(of('twin', signal), of(record.id, signal), signal.code)
    atLeast(of('twin'), of(record.id), 'score')
  })
})

/** Shares of a firm's work, of which another project leaves less for the rest. */
const BY_SHARE = ['FOCUS', 'LIVES_ON_CULTURE', 'SIMILAR_WORK']

/** One project more, of today and with all that is needed. */
const didOneMore: Twin = (record, capabilities) => {
  const day = dayOf(AS_OF)
  const project: RecordedProject = {
    ...{ id: 'one-more', names: ['', ''], day, year: 2026, confirmed: true, others: [] },
    ...{ capabilities: [...capabilities].sort(), ipAssets: [], markets: [] },
  }
  const mass = massOf(project)
  const tallies = new Map(record.work.map((tally) => [tally.id, tally]))
  for (const id of capabilities) {
    const known = tallies.get(id)
    tallies.set(id, {
      id,
      count: (known?.count ?? 0) + 1,
      mass: (known?.mass ?? 0) + mass,
      projectId: project.id,
    })
  }
  return {
    ...record,
    count: record.count + 1,
    mass: record.mass + mass,
    lastDay: Math.max(day, record.lastDay ?? day),
    work: [...tallies.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    projects: [project, ...record.projects],
  }
}

it('one more project with what is needed lowers only what is a share of all work', async () => {
  await compare(didOneMore, ({ of, record }) => {
    for (const signal of signals)
      if (!BY_SHARE.includes(signal.code)) atLeast(of('twin', signal), of(record.id, signal), signal.code)
  })
})
