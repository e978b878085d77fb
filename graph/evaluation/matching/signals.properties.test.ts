import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../src/matching/explain/path-edges.fixture.ts'
import type { FirmKind } from '../../src/matching/model/facts.ts'
import { isSimple } from '../../src/matching/model/paths.ts'
import type { Question } from '../../src/matching/model/question.ts'
import type { MatchSubject } from '../../src/matching/retrieval/network.ts'
import { buildQuestion } from '../../src/matching/retrieval/question.ts'
import { signals } from '../../src/matching/signals/all.ts'
import { anyNetwork, anySubject } from '../fixtures/random-network.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { standingIn } from '../fixtures/standing-edges.fixture.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'

const AS_OF = '2026-11-25'
const RUNS = sampleOf(60)
const KINDS = ['TRADITIONAL', 'DIGITAL'] as const

/** What these say is of one firm alone: their paths begin at its project. */
const ABOUT_ONE_FIRM = ['ACTIVE', 'WITH_KIND', 'BUSY']

async function questionOf(records: NetworkRecords, subject: MatchSubject, kind: FirmKind): Promise<Question> {
  const found = await memoryNetwork(records, { asOf: AS_OF }).findSubject(subject)
  if (!found) throw new Error('Every subject of a random network stands in it.')
  // Whom the link model names in so small a network is luck: it may name anybody.
  const likely = records.firms.map(({ id }, at) => [id, 1 / (at + 1)] as const)
  return buildQuestion({ ...found, likely }, AS_OF, kind)
}

describe.each(signals.map((signal) => [signal.code, signal] as const))('%s', (code, signal) => {
  it('is the same for all firms at once and for one, and every part has a path that stands', async () => {
    let parts = 0
    await fc.assert(
      fc.asyncProperty(anyNetwork, anySubject, fc.constantFrom(...KINDS), async (records, subject, kind) => {
        const question = await questionOf(records, subject, kind)
        const stands = standingIn(records)
        const values = new Float64Array(question.index.size)
        signal.fill(question, values)
        for (const { id } of records.firms) {
          const slot = question.index.slotOf(id)
          const other = question.index.recordOf(id)
          if (slot === undefined || !other) throw new Error('Every firm has a record.')
          if (id === question.subject.id) continue
          const explained = signal.explain(question, other)
          expect(
            explained.reduce((sum, { share }) => sum + share, 0),
            id,
          ).toBeCloseTo(values[slot] ?? -1, 9)
          for (const { share, evidence } of explained) {
            parts++
            expect(share).toBeGreaterThanOrEqual(0)
            expect(Number.isFinite(share)).toBe(true)
            expect(isSimple(evidence.path), shown(evidence.path)).toBe(true)
            expect(edgesOf(evidence.path).filter((edge) => !stands(edge))).toEqual([])
            // From the firm served to the firm that serves it.
            const ends = [evidence.path[0]?.id, evidence.path.at(-1)?.id]
            const [own, partner] = signal.side === 'FOR_YOU' ? ends : ends.reverse()
            expect(partner, shown(evidence.path)).toBe(id)
            if (ABOUT_ONE_FIRM.includes(code)) expect(evidence.path[0]?.label).toBe('Project')
            else expect([question.subject.id, question.brief?.id], shown(evidence.path)).toContain(own)
          }
        }
      }),
      RUNS,
    )
    expect(parts).toBeGreaterThan(0)
  })
})

function shown(path: readonly { id: string; via: string | null }[]): string {
  return path.map(({ id, via }) => `${id} ${via ?? ''}`).join(' ')
}
