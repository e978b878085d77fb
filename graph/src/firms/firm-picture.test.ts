import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { drawFirms } from './firm-picture.store.ts'
import { drawFirm, type Surroundings } from './firm-picture.ts'

const named = (id: string) => ({ id, nameZh: `名${id}`, nameEn: id })
const alone: Surroundings = {
  firm: named('f'),
  bases: [],
  ipAssets: [],
  heritageDomains: [],
  capabilities: [],
  markets: [],
  projects: [],
}

describe('the picture of a firm', () => {
  test('of a firm with nothing around it is the firm', () => {
    expect(drawFirm(alone, 40)).toEqual({
      nodes: [{ ...named('f'), label: 'Firm' }],
      links: [],
      truncated: false,
    })
  })

  test('joins the firm, its projects and those who were in them, as the graph does', () => {
    const project = {
      project: named('p'),
      partners: [named('partner')],
      ipAssets: [named('asset')],
      capabilities: [named('capability')],
      markets: [named('never-shown')],
    }
    const picture = drawFirm({ ...alone, capabilities: [named('capability')], projects: [project] }, 40)
    expect(picture.nodes.map(({ label, id }) => `${label} ${id}`).sort()).toEqual([
      'Capability capability',
      'Firm f',
      'Firm partner',
      'IPAsset asset',
      'Project p',
    ])
    const links = picture.links.map(({ fromId, type, toId }) => `${fromId} ${type} ${toId}`).sort()
    expect(links).toEqual([
      'f OFFERS capability',
      'f TOOK_PART_IN p',
      'p ADAPTED asset',
      'p USED capability',
      'partner TOOK_PART_IN p',
    ])
  })

  test('keeps at most 40% for what the firm has while projects need the room, newest projects first', () => {
    const capabilities = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map(named)
    const projects = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => ({
      project: named(id),
      partners: [],
      ipAssets: [],
      capabilities: [],
      markets: [],
    }))
    const picture = drawFirm({ ...alone, capabilities, projects }, 6)
    expect(picture.nodes.map((node) => node.id)).toEqual(['f', 'c1', 'c2', 'p1', 'p2', 'p3'])
    expect(picture.truncated).toBe(true)
  })

  test('never has more nodes than asked for, nor a link to a node that is not in it', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }).map(named), {
      maxLength: 8,
      selector: (row) => row.id,
    })
    const project = fc.record({
      project: names,
      partners: names,
      ipAssets: names,
      capabilities: names,
      markets: names,
    })
    const surroundings = fc.record({
      firm: fc.constant(named('f')),
      bases: names,
      ipAssets: names,
      heritageDomains: names,
      capabilities: names,
      markets: names,
      projects: fc.array(
        project.map(({ project: [first], ...parts }) => ({ project: first ?? named('p'), ...parts })),
        { maxLength: 8 },
      ),
    })
    fc.assert(
      fc.property(surroundings, fc.integer({ min: 1, max: 100 }), (around, size) => {
        const { nodes, links } = drawFirm(around, size)
        const keys = new Set(nodes.map(({ label, id }) => JSON.stringify([label, id])))
        expect(nodes.length).toBeLessThanOrEqual(size)
        expect(keys.size).toBe(nodes.length)
        for (const { fromLabel, fromId, toLabel, toId } of links) {
          expect(keys).toContain(JSON.stringify([fromLabel, fromId]))
          expect(keys).toContain(JSON.stringify([toLabel, toId]))
        }
      }),
    )
  })

  test('is drawn from the graph, for many firms at once', async () => {
    const graph = await connectTestGraph()
    const tenant = await createTenant(graph, {
      heritageDomains: ['d'],
      bases: [{ id: 'b' }],
      firms: [
        { id: 'f1', kind: 'TRADITIONAL', heritageDomains: ['d'], hostedBy: 'b' },
        { id: 'f2', kind: 'DIGITAL' },
      ],
      ipAssets: [{ id: 'a', ownerId: 'f1', heritageDomain: 'd' }],
      projects: [{ id: 'p', participantIds: ['f1', 'f2'], ipAssetIds: ['a'] }],
    })
    const [first, missing] = await drawFirms(graph, [tenant.id('f1'), 'no-such-firm'], 40)
    expect(missing).toBeNull()
    const links = first?.links.map(({ fromId, type, toId }) => [fromId, type, toId].join(' '))
    expect(links?.sort()).toEqual(
      [
        ['f1', 'HOSTED_BY', 'b'],
        ['f1', 'OWNS', 'a'],
        ['f1', 'WORKS_IN', 'd'],
        ['f1', 'TOOK_PART_IN', 'p'],
        ['f2', 'TOOK_PART_IN', 'p'],
        ['p', 'ADAPTED', 'a'],
      ]
        .map(([from, type, to]) => [tenant.id(from ?? ''), type, tenant.id(to ?? '')].join(' '))
        .sort(),
    )
    await tenant.remove()
    await graph.close()
  })
})
