import { beforeAll, expect, test } from 'vitest'
import { readDemoNetwork } from '../../graph/seed/read-demo-network.ts'
import { derive } from './derive.ts'
import { makeNetwork, type SyntheticNetwork } from './network.ts'
import { sampleSubjects } from './sample.ts'

let network: SyntheticNetwork
let again: SyntheticNetwork
beforeAll(async () => {
  const { taxonomy } = await readDemoNetwork()
  network = makeNetwork(2_000, 7, taxonomy)
  again = makeNetwork(2_000, 7, taxonomy)
})

test('the seed decides the network', () => {
  expect(again).toEqual(network)
})

test('there are three participations a firm, and nobody takes part twice', () => {
  const sizes = network.projects.map(({ participants }) => participants.length)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  // The last project may go over by its own size.
  expect(whole).toBeGreaterThanOrEqual(6_000)
  expect(whole).toBeLessThan(6_060)
  const twice = network.projects.filter(
    ({ participants }) => new Set(participants).size < participants.length,
  )
  expect(twice).toEqual([])
})

test('both kinds, with IP for traditional firms only, each asset known to its owner', () => {
  const traditional = network.firms.filter(({ kind }) => kind === 'TRADITIONAL').length
  expect(traditional / network.firms.length).toBeCloseTo(0.5, 1)
  const strays = network.ipAssets.filter((asset, place) => {
    const owner = network.firms[asset.owner]
    const known = owner?.ipAssets.includes(place) && owner.domains.includes(asset.domain)
    return owner?.kind !== 'TRADITIONAL' || !known
  })
  expect(strays).toEqual([])
  const foreign = network.projects.filter(({ participants, ipAssets }) =>
    ipAssets.some((asset) => !participants.includes(network.ipAssets[asset]?.owner ?? -1)),
  )
  expect(foreign).toEqual([])
})

test('a few firms take part in much of it, and many in nothing', () => {
  const counts = [...derive(network).projectCounts].sort((a, b) => b - a)
  const share = (firms: number) => counts.slice(0, firms).reduce((sum, count) => sum + count, 0) / 6_000
  expect(share(20)).toBeGreaterThan(1 / 8)
  expect(share(200)).toBeGreaterThan(2 / 5)
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(400)
})

test('the sample is drawn from firms with a project; hubs are of the hundredth with most', () => {
  const subjects = sampleSubjects(network, { uniform: 30, hubs: 10 }, 1)
  expect(sampleSubjects(network, { uniform: 30, hubs: 10 }, 1)).toEqual(subjects)
  expect(subjects).toHaveLength(40)
  const { projectCounts } = derive(network)
  const countOf = (id: string) => projectCounts[network.firms.findIndex((firm) => firm.id === id)] ?? 0
  const limit = [...projectCounts].sort((a, b) => b - a)[19] ?? 0
  for (const { id, slice, otherKind } of subjects) {
    expect(countOf(id)).toBeGreaterThan(0)
    if (slice === 'hubs') expect(countOf(id)).toBeGreaterThanOrEqual(limit)
    expect(network.firms.find((firm) => firm.id === id)?.kind).not.toBe(otherKind)
  }
})
