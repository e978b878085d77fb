import type { Machine } from './machine.ts'
import type { Measurement } from './measure.ts'

/** All methods on the network of one size. */
export interface SizeResult {
  firms: number
  participations: number
  loadSeconds: number
  measurements: Measurement[]
}

export interface Report {
  date: string
  seed: number
  machine: Machine
  sizes: SizeResult[]
  /** p95 of each peer over ours through the api, by size; null if one of them is missing. */
  ratios: { firms: number; method: string; p95: number; p50: number }[]
  /** The targets of issue 4 next to what was measured. */
  targets: { what: string; wanted: string; measured: number; met: boolean }[]
}

const OURS = 'api'
const P95_AT_100K = 60
const TIMES_BELOW_BASELINE = 5
const GROWTH = 2

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
  const p95Of = (firms: number) =>
    sizes.find((size) => size.firms === firms)?.measurements.find(({ method }) => method === OURS)?.all?.p95
  const targets: Report['targets'] = []
  const at100k = p95Of(100_000)
  if (at100k !== undefined) {
    const what = 'p95 through the API at 100 000 firms, ms'
    targets.push({ what, wanted: `≤ ${P95_AT_100K}`, measured: at100k, met: at100k <= P95_AT_100K })
  }
  for (const { firms, p95 } of ratios.filter(({ method }) => method === 'baseline')) {
    const what = `p95 of the baseline over ours at ${firms} firms`
    targets.push({
      what,
      wanted: `≥ ${TIMES_BELOW_BASELINE}`,
      measured: p95,
      met: p95 >= TIMES_BELOW_BASELINE,
    })
  }
  const measured = sizes.map(({ firms }) => firms).sort((a, b) => a - b)
  const [smallest, largest] = [measured[0], measured[measured.length - 1]]
  const [from, to] = [p95Of(smallest ?? 0), p95Of(largest ?? 0)]
  if (from !== undefined && to !== undefined && smallest !== largest) {
    const what = `growth of our p95 from ${smallest} to ${largest} firms`
    targets.push({ what, wanted: `< ${GROWTH}`, measured: to / from, met: to / from < GROWTH })
  }
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
  for (const { firms, participations, measurements } of sizes) {
    lines.push('', `${firms} firms, ${participations} participations`)
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
