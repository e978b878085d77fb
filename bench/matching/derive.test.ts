import { expect, test } from 'vitest'
import { derive } from './derive.ts'
import type { SyntheticFirm, SyntheticProject } from './network.ts'

const firm = (id: string, capabilities: string[]): SyntheticFirm => ({
  id,
  kind: 'DIGITAL',
  province: { id: 'Sichuan', nameZh: '四川', nameEn: 'Sichuan', abroad: false },
  community: 'lanterns',
  domains: [],
  capabilities,
  markets: [],
  ipAssets: [],
})
const project = (participants: number[], year: number, capabilities: string[]): SyntheticProject => ({
  id: `project-${year}`,
  year,
  participants,
  capabilities,
  ipAssets: [],
  markets: [],
})

test('ties and proofs follow from projects as the product derives them', () => {
  // The example of graph/src/projects/derived.test.ts: a weaver with a studio in 2021, and both with a second
  // studio in 2023.
  const firms = [firm('a', ['weaving']), firm('c', ['games']), firm('b', ['games', 'scanning'])]
  const projects = [
    project([2, 0], 2021, ['weaving', 'games']),
    project([0, 1, 2], 2023, ['games', 'scanning']),
  ]
  const { projectCounts, workedWith, proved } = derive({ firms, projects, ipAssets: [] })
  expect([...projectCounts]).toEqual([2, 1, 2])
  const named = workedWith.map(({ from, to, ...rest }) => ({
    tie: `${firms[from]?.id}-${firms[to]?.id}`,
    ...rest,
  }))
  expect(named.sort((one, other) => (one.tie < other.tie ? -1 : 1))).toEqual([
    { tie: 'a-b', count: 2, lastYear: 2023, weight: 1 + 1 / 2 },
    { tie: 'a-c', count: 1, lastYear: 2023, weight: 1 / 2 },
    { tie: 'b-c', count: 1, lastYear: 2023, weight: 1 / 2 },
  ])
  expect(proved.map(({ firm: place, ...rest }) => ({ firm: firms[place]?.id, ...rest }))).toEqual([
    { firm: 'b', capability: 'games', count: 2, lastYear: 2023 },
    { firm: 'a', capability: 'weaving', count: 1, lastYear: 2021 },
    { firm: 'c', capability: 'games', count: 1, lastYear: 2023 },
    { firm: 'b', capability: 'scanning', count: 1, lastYear: 2023 },
  ])
})

test('a project of more than 50 firms ties nobody together', () => {
  const firms = Array.from({ length: 51 }, (_, place) => firm(`f${place}`, []))
  const everybody = firms.map((_, place) => place)
  const { workedWith, projectCounts } = derive({
    firms,
    projects: [project(everybody, 2024, [])],
    ipAssets: [],
  })
  expect(workedWith).toEqual([])
  expect(projectCounts[50]).toBe(1)
})
