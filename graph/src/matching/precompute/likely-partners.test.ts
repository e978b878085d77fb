import { describe, expect, it } from 'vitest'
import { dayOf } from '../link-model/collaborations.ts'
import { readShippedModel } from '../link-model/shipped-model.ts'
import { LikelyPartners } from './likely-partners.ts'
import { linkStates } from './link-states.ts'
import { type LinkRecords, toCollaborations } from './network-collaborations.ts'

const asOf = dayOf('2026-11-25')

/** t1 and t2 worked with d1, t2 with d2 as well; t3 and d3 only with each other; d4 is new. */
const network: LinkRecords = {
  firms: [
    ...['t1', 't2', 't3'].map((id) => ({ id, kind: 'TRADITIONAL' as const })),
    ...['d1', 'd2', 'd3', 'd4'].map((id) => ({ id, kind: 'DIGITAL' as const })),
  ],
  projects: [
    { id: 'p1', year: 2024, participants: ['t1', 'd1'], capabilities: ['scan'] },
    { id: 'p2', year: 2024, participants: ['t2', 'd1'], capabilities: ['scan'] },
    { id: 'p3', year: 2023, participants: ['t2', 'd2'], capabilities: ['scan'] },
    { id: 'p4', year: 2023, participants: ['t3', 'd3'], capabilities: ['sell'] },
  ],
}

function askIn(records: LinkRecords) {
  const collaborations = toCollaborations(records)
  const likely = new LikelyPartners(collaborations, asOf, readShippedModel())
  const states = linkStates(collaborations, asOf, (firm) => likely.partnersOf(firm))
  return {
    of: (id: string) => likely.of(collaborations.firmIds.indexOf(id)),
    states: new Map(collaborations.firmIds.map((id, firm) => [id, states[firm]])),
  }
}

describe('likely partners', () => {
  it('are of the other kind, no partners yet, and scored relative to the likeliest', () => {
    const [first, ...rest] = askIn(network).of('t1')
    // Its partner's other partner worked with d2; d3 only shares that it is there.
    expect(first).toEqual({ id: 'd2', score: 1 })
    expect(rest.map(({ id }) => id)).toEqual(['d3'])
    expect(rest[0]?.score).toBeGreaterThan(0)
    expect(rest[0]?.score).toBeLessThan(0.1)
  })

  it('are not given to a firm without a past project', () => {
    expect(askIn(network).of('d4')).toEqual([])
  })

  it('of a firm that did its project alone are those who did most of the same with most, and took in firms new to it', () => {
    const alone = {
      firms: [...network.firms, { id: 't4', kind: 'TRADITIONAL' as const }],
      projects: [...network.projects, { id: 'p5', year: 2025, participants: ['t4'], capabilities: ['scan'] }],
    }
    const likely = askIn(alone).of('t4')
    // d1 scanned twice, with two partners; d2 once and before; d3 sold; d4 has done nothing.
    expect(likely.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3'])
    expect(likely[0]?.score).toBe(1)
  })

  it('do not depend on the order of what was read', () => {
    const turned = { firms: [...network.firms].reverse(), projects: [...network.projects].reverse() }
    for (const { id } of network.firms) expect(askIn(turned).of(id)).toEqual(askIn(network).of(id))
  })
})

describe('the state of links', () => {
  const before = askIn(network).states
  const changedBy = (records: LinkRecords) => {
    const { states } = askIn(records)
    return network.firms.map(({ id }) => id).filter((id) => states.get(id) !== before.get(id))
  }

  it('changes for the firms of a project and for their partners', () => {
    const more = { id: 'p5', year: 2025, participants: ['t1', 'd4'], capabilities: [] }
    // t1 and d4 did it, d1 is a partner of t1; t2 and d2 are farther away.
    expect(changedBy({ ...network, projects: [...network.projects, more] })).toEqual(['t1', 'd1', 'd4'])
  })

  it('changes if a project has another year or another capability', () => {
    const withProject = (change: object) => ({
      ...network,
      projects: network.projects.map((each) => (each.id === 'p4' ? { ...each, ...change } : each)),
    })
    expect(changedBy(withProject({ year: 2022 }))).toEqual(['t3', 'd3'])
    expect(changedBy(withProject({ capabilities: ['sell', 'scan'] }))).toEqual(['t3', 'd3'])
  })

  it('stays whatever the order, and where a firm comes that has done nothing', () => {
    const firms = [{ id: 'a new one', kind: 'DIGITAL' as const }, ...[...network.firms].reverse()]
    expect(changedBy({ firms, projects: [...network.projects].reverse() })).toEqual([])
  })

  it('stays while a project has not begun', () => {
    const later = { id: 'p5', startDate: '2026-12-01', year: 2026, participants: ['t1', 'd4'] }
    expect(
      changedBy({ ...network, projects: [...network.projects, { ...later, capabilities: [] }] }),
    ).toEqual([])
  })

  it('changes for each firm once in thirty days', () => {
    const collaborations = toCollaborations(network)
    const stateOn = (day: number) => linkStates(collaborations, day, () => [])
    const changes = network.firms.map((_, firm) => {
      const states = Array.from({ length: 31 }, (_, day) => stateOn(asOf + day)[firm])
      return states.filter((state, day) => day > 0 && state !== states[day - 1]).length
    })
    expect(changes).toEqual(network.firms.map(() => 1))
  })
})
