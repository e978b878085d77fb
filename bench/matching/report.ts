import type { Machine } from './machine.ts'
import type { Measurement } from './measure.ts'
import type { Latency } from './statistics.ts'

/** All methods on the network of one size. */
export interface SizeResult {
  firms: number
  participations: number
  loadSeconds: number
  measurements: Measurement[]
  /** From the commit of a change to the record that says so, in milliseconds, while nobody asks. */
  drain: Latency | null
}

export interface Report {
  date: string
  seed: number
  machine: Machine
  sizes: SizeResult[]
  /** p95 of each peer over ours through the api, by size; null if one of them is missing. */
  ratios: { firms: number; method: string; p95: number; p50: number }[]
  /** What is wanted next to what was measured. */
  targets: { what: string; wanted: string; measured: number; met: boolean }[]
}

const OURS = 'api'
/** How many times the baseline's p95 is to be ours, by size. */
const TIMES_BELOW_BASELINE: Readonly<Record<number, number>> = { 10000: 8, 100000: 40 }
const TIMES_THE_ANSWERS = 2
const MAX_DB_HITS = 1_500
const GROWTH = 1.3
const MAX_LOAD_SECONDS: Readonly<Record<number, number>> = { 100000: 300 }
const DRAINED_WITHIN = 1_000

/** Adds ratios and targets to what was measured. */
export function makeReport(found: Pick<Report, 'date' | 'seed' | 'machine' | 'sizes'>): Report {
  const ratios = found.sizes.flatMap(({ firms, measurements }) => {
    const ours = measurements.find(({ method }) => method === OURS)?.all
    return measurements.flatMap(({ method, all }) =>
      ours && all && method !== OURS
        ? [{ firms, method, p95: all.p95 / ours.p95, p50: all.p50 / ours.p50 }]
        : [],
    )
  })
  return { ...found, ratios, targets: judge(found.sizes, ratios) }
}

function judge(sizes: readonly SizeResult[], ratios: Report['ratios']): Report['targets'] {
  const targets: Report['targets'] = []
  const atLeast = (what: string, wanted: number, measured: number | null | undefined) => {
    if (measured != null) targets.push({ what, wanted: `≥ ${wanted}`, measured, met: measured >= wanted })
  }
  const atMost = (what: string, wanted: number, measured: number | null | undefined) => {
    if (measured != null) targets.push({ what, wanted: `≤ ${wanted}`, measured, met: measured <= wanted })
  }
  for (const { firms, loadSeconds, measurements, drain } of sizes) {
    const of = (name: string) => measurements.find(({ method }) => method === name)
    const times = TIMES_BELOW_BASELINE[firms]
    const ratio = ratios.find((each) => each.firms === firms && each.method === 'baseline')
    if (times) atLeast(`p95 of the baseline over ours at ${firms} firms`, times, ratio?.p95)
    const [ours, theirs] = [of(OURS)?.throughput.perSecond, of('baseline')?.throughput.perSecond]
    if (firms === 10_000 && ours && theirs)
      atLeast("our answers a second over the baseline's, 16 in flight", TIMES_THE_ANSWERS, ours / theirs)
    atMost(`database hits of an answer at ${firms} firms`, MAX_DB_HITS, of('store')?.dbHits?.median)
    const seconds = MAX_LOAD_SECONDS[firms]
    if (seconds) atMost(`seconds to load and prepare ${firms} firms`, seconds, loadSeconds)
    atMost(`milliseconds from a change to the record at ${firms} firms, p95`, DRAINED_WITHIN, drain?.p95)
  }
  const p95Of = (firms: number) =>
    sizes.find((size) => size.firms === firms)?.measurements.find(({ method }) => method === OURS)?.all?.p95
  const [from, to] = [p95Of(10_000), p95Of(100_000)]
  if (from && to) atMost('growth of our p95 from 10 to 100 thousand firms', GROWTH, to / from)
  return targets
}

/**
 * The report as lines for a terminal: durations in milliseconds, load as the average of the last minute
 * before → after.
 */
export function writeReport({ sizes, ratios, targets, machine, date }: Report): string {
  const lines = [
    `${date} · ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB · ${machine.commit}`,
  ]
  for (const { firms, participations, loadSeconds, measurements, drain } of sizes) {
    lines.push(
      '',
      `${firms} firms, ${participations} participations, loaded and prepared in ${loadSeconds} s`,
    )
    if (drain) lines.push(`  from a change to the record: p50 ${digits(drain.p50)}, p95 ${digits(drain.p95)}`)
    lines.push(
      line(['', 'p50', 'p95', 'p99', 'hubs p95', 'asked', 'failed', '16: /s', '16: p95', 'db hits', 'load']),
    )
    for (const each of measurements)
      lines.push(
        line([
          each.title,
          digits(each.all?.p50),
          digits(each.all?.p95),
          digits(each.all?.p99),
          digits(each.slices.hubs?.p95),
          String(each.all?.count ?? 0),
          String(each.failed),
          digits(each.throughput.perSecond),
          digits(each.throughput.p95),
          digits(each.dbHits?.median),
          `${each.load.before} → ${each.load.after}`,
        ]),
      )
  }
  lines.push('', 'Over ours through the API:')
  for (const { firms, method, p50, p95 } of ratios)
    lines.push(`  ${firms} firms, ${method}: p50 × ${digits(p50)}, p95 × ${digits(p95)}`)
  lines.push('')
  for (const { what, wanted, measured, met } of targets)
    lines.push(`${met ? 'met    ' : 'NOT MET'}  ${what}: ${digits(measured)} (wanted ${wanted})`)
  return lines.join('\n')
}

function line([title = '', ...cells]: readonly string[]): string {
  return `  ${title.padEnd(38)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

/** Three significant digits, and none after the point from 100 on. */
function digits(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
