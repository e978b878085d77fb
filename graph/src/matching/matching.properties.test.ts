import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planCandidates } from './candidates.ts'
import { firmOf } from './evidence.ts'
import { coverage } from './features/coverage.ts'
import { memoryNetwork, type NetworkRecords } from './memory-network.ts'
import { needsOf } from './needs.ts'
import { joinNeighbourhood, type MatchSubject, type Neighbourhood } from './neighbourhood.ts'
import { anyNetwork, anySubject } from './random-network.fixture.ts'
import { recommendFrom } from './recommend.ts'

const AS_OF = '2026-11-25'
const RUNS = { numRuns: 200 }

const ask = async (records: NetworkRecords, subject: MatchSubject) =>
  (await recommendFrom(memoryNetwork(records), { subject, first: 100, asOf: AS_OF }))?.recommendations ?? []

it('scores are 0..1, and the weights of the reasons add up to the score', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, async (records, subject) => {
      for (const { score, forYou, forThem, reasons } of await ask(records, subject)) {
        for (const value of [score, forYou, forThem]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
        for (const side of ['FOR_YOU', 'FOR_THEM'] as const)
          expect(reasons.some((reason) => reason.side === side && reason.weight > 0)).toBe(true)
      }
    }),
    RUNS,
  )
})

it('nobody is recommended to itself, to a partner, without a must-have or where an exclusive grant stands in the way', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, async (records, subject) => {
      const brief = 'briefId' in subject ? records.briefs.find(({ id }) => id === subject.briefId) : undefined
      const askerId = 'firmId' in subject ? subject.firmId : (brief?.firmId ?? '')
      const asker = records.firms.find(({ id }) => id === askerId)
      for (const { partnerId } of await ask(records, subject)) {
        const partner = records.firms.find(({ id }) => id === partnerId)
        expect(partnerId).not.toBe(askerId)
        expect(partner?.kind).not.toBe(asker?.kind)
        for (const { participants } of records.projects)
          expect(participants.includes(askerId) && participants.includes(partnerId)).toBe(false)
        for (const { capability, must } of brief?.needs ?? [])
          if (must)
            expect(
              partner?.capabilities.some((own) => own === capability || own.split('.')[0] === capability),
            ).toBe(true)
        for (const grant of (brief?.ipAssets ?? []).flatMap(
          (id) => records.ipAssets.find((asset) => asset.id === id)?.grants ?? [],
        )) {
          // One that covers every field, everywhere, for ever, to somebody else.
          const covers = grant.fields.length === 0 && grant.markets.length === 0 && !grant.from && !grant.to
          expect(grant.exclusive && covers && grant.firmId !== partnerId).toBe(false)
        }
      }
    }),
    RUNS,
  )
})

it('the ranking does not depend on the order of the records', async () => {
  const turned = <Value>(values: readonly Value[]) => [...values].reverse()
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, async (records, subject) => {
      const other: NetworkRecords = {
        ...records,
        firms: turned(records.firms).map((firm) => ({
          ...firm,
          domains: turned(firm.domains),
          capabilities: turned(firm.capabilities),
          markets: turned(firm.markets),
          ipAssets: turned(firm.ipAssets),
        })),
        projects: turned(records.projects).map((project) => ({
          ...project,
          participants: turned(project.participants),
          capabilities: turned(project.capabilities),
          ipAssets: turned(project.ipAssets),
          markets: turned(project.markets),
        })),
        ipAssets: turned(records.ipAssets).map((asset) => ({ ...asset, forms: turned(asset.forms) })),
        briefs: turned(records.briefs).map((brief) => ({ ...brief, needs: turned(brief.needs) })),
      }
      const told = (found: Awaited<ReturnType<typeof ask>>) =>
        found.map(({ partnerId, score }) => [partnerId, score.toFixed(9)])
      expect(told(await ask(other, subject))).toEqual(told(await ask(records, subject)))
    }),
    RUNS,
  )
})

it('covering one more need never lowers what a firm covers', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, anySubject, fc.nat(), fc.nat(), async (records, subject, which, whom) => {
      const network = memoryNetwork(records)
      const surroundings = await network.findSurroundings(subject)
      if (!surroundings) throw new Error('Every subject of a random network stands in it.')
      const plan = planCandidates(joinNeighbourhood(AS_OF, surroundings, surroundings), {})
      const around = joinNeighbourhood(AS_OF, surroundings, surroundings, await network.findCandidates(plan))
      const asker = firmOf(around, around.askerId)
      const others = [...around.firms.values()].filter(
        (firm) => firm.id !== asker.id && firm.kind !== asker.kind,
      )
      const other = others[whom % Math.max(1, others.length)]
      const needs = other ? needsOf(around, asker, other.kind) : []
      const need = needs[which % Math.max(1, needs.length)]
      if (!other || !need) return
      const more = { ...other, capabilities: [...new Set([...other.capabilities, need.capability])] }
      const value = (neighbourhood: Neighbourhood, firm: typeof other) =>
        coverage.find(neighbourhood, asker, firm).reduce((sum, { share }) => sum + share, 0)
      expect(value(around, more)).toBeGreaterThanOrEqual(value(around, other) - 1e-12)
    }),
    RUNS,
  )
})
