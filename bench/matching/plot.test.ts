import { expect, test } from 'vitest'
import type { Measurement } from './measure.ts'
import { plotLatency } from './plot.ts'
import { makeReport, type SizeResult } from './report.ts'

function measured(method: string, p50: number, p95: number): Measurement {
  const all = { count: 10, p50, p95, p99: p95, mean: p50 }
  return {
    method,
    title: `The <${method}>`,
    all,
    slices: { uniform: all, hubs: all },
    failed: 0,
    failure: null,
    throughput: { inFlight: 16, perSecond: 1, p95, answered: 1, failed: 0 },
    dbHits: null,
    load: { before: 0, after: 0 },
  }
}

const sizes: SizeResult[] = [
  {
    firms: 10_000,
    participations: 30_000,
    loadSeconds: 1,
    drain: null,
    measurements: [measured('api', 10, 40), measured('baseline', 20, 100)],
  },
  {
    firms: 100_000,
    participations: 300_000,
    loadSeconds: 1,
    drain: null,
    measurements: [measured('api', 10, 50), measured('baseline', 200, 1000)],
  },
]
const machine = {
  processor: 'Test',
  cores: 2,
  memoryGigabytes: 8,
  system: 'linux',
  node: 'v20',
  neo4j: '5',
  commit: 'abc',
}

test('targets are judged by p95', () => {
  const { ratios, targets } = makeReport({ date: '2026-01-01', seed: 1, machine, sizes })
  expect(ratios).toEqual([
    { firms: 10_000, method: 'baseline', p50: 2, p95: 2.5 },
    { firms: 100_000, method: 'baseline', p50: 20, p95: 20 },
  ])
  expect(targets.map(({ measured: value, met }) => [value, met])).toEqual([
    [2.5, false],
    [1, false],
    [20, false],
    [1, true],
    [1.25, true],
  ])
})

test('the plot is logarithmic and escapes what it names', () => {
  const svg = plotLatency(sizes, 'a & b')
  // Decades from 10 to 1000 ms are 172 px apart between 48 and 392; firms stand at 64 and 510.
  expect(svg).toContain('<circle cx="64" cy="392" r="3.5" fill="none" stroke="#b23a2a"/>')
  expect(svg).toContain('<circle cx="510" cy="48" r="3.5" fill="#3f6f63"/>')
  expect(svg).toContain('The &lt;baseline>')
  expect(svg).toContain('a &amp; b')
})
