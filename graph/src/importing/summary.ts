import type { BadRowReport } from './bad-row-report.ts'
import type { ImportTarget } from './import-target.ts'
import type { Recovered } from './recover-imports.ts'
import type { ImportSummary } from './run-import.ts'
import { tableNames } from './tables.ts'

/** Lines that say which rows were left out: the first of them, and where the whole list is. */
export function describeBadRows(report: BadRowReport): string[] {
  if (report.count === 0) return []
  const lines = report.first.map(
    ({ file, line, column, reason }) => `  ${file}:${line}${column === null ? '' : ` ${column}`}: ${reason}`,
  )
  const more = report.count - report.first.length
  if (more > 0) lines.push(`  … and ${format(more)} more`)
  return [`${format(report.count)} bad rows:`, ...lines, `  the whole list: ${report.path}`]
}

export interface SummaryCircumstances {
  target: ImportTarget
  dryRun: boolean
  strict: boolean
  seconds: number
  peakMegabytes: number
  otherwise: 'TRADITIONAL' | 'DIGITAL'
  notes: readonly string[]
}

/** Lines that say what an import did. */
export function describeSummary(summary: ImportSummary, circumstances: SummaryCircumstances): string[] {
  const { target, dryRun, seconds, peakMegabytes, otherwise } = circumstances
  const rows = tableNames.flatMap((table) => {
    const count = summary.rows[table]
    return count === undefined ? [] : [`${format(count)} ${table}`]
  })
  const notes = [...circumstances.notes]
  if (target.kind === 'live' && summary.assumedKinds > 0)
    notes.push(
      `${format(summary.assumedKinds)} firms do not say on which side they stand and were taken as ${otherwise}, marked as assumed: a column kind, --kind-of or --kind says otherwise.`,
    )
  if (summary.undated > 0)
    notes.push(`${format(summary.undated)} projects have no day; matching counts them as of unknown age.`)
  const place = target.kind === 'live' ? 'the network' : `the namespace ${target.name}`
  return [
    ...notes,
    `${verdict(summary, dryRun, place)}: ${rows.join(', ')}; ${format(summary.badRows)} bad rows; ${seconds.toFixed(1)} s; peak memory ${Math.round(peakMegabytes)} MB.`,
    ...(summary.imported ? [`To take it out again: npm run import -- --undo ${nameOf(target)}`] : []),
  ]
}

function verdict({ imported, badRows }: ImportSummary, dryRun: boolean, place: string): string {
  if (imported) return `Imported into ${place}`
  if (dryRun) return 'Checked, nothing written; could be imported'
  return `Nothing was imported, because --strict takes no bad row (${format(badRows)}); without them there are`
}

/** Lines that say what an earlier import that was cut off has come to. */
export function describeRecovered(recovered: readonly Recovered[]): string[] {
  return recovered.map(({ name, kind, end }) => {
    const which = `The import ${kind === 'live' ? '' : 'into the namespace '}${name} had been cut off`
    if (end === 'FORGOTTEN') return `${which}; nothing of it had been visible, and what it left was removed.`
    if (end === 'FINISHED') return `${which} on its way into the network; it was finished.`
    return `${which} while it was being removed; that was finished.`
  })
}

function nameOf({ kind, name }: ImportTarget): string {
  return `${kind === 'live' ? '--as' : '--namespace'} ${name}`
}

function format(count: number): string {
  return count.toLocaleString('en')
}
