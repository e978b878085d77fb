import { type BadRow, quote } from './bad-row.ts'
import type { BadRowReport } from './bad-row-report.ts'
import type { ImportTarget } from './import-target.ts'
import type { Recovered } from './recover-imports.ts'
import type { ImportSummary } from './run-import.ts'
import { tableNames } from './tables.ts'

/** Maximum number of kinds of bad rows on the screen. */
const MAX_KINDS_SHOWN = 20

/**
 * Lines that say what was left out and why: how often, with the first example, and where the whole list is.
 */
export function describeBadRows(report: BadRowReport): string[] {
  if (report.count === 0) return []
  const kinds = report.kinds
  const lines = kinds
    .slice(0, MAX_KINDS_SHOWN)
    .map(({ count, example }) => `  ${format(count).padStart(9)} × ${describeBadRow(example)}`)
  const more = kinds.length - lines.length
  if (more > 0) lines.push(`  … and ${format(more)} other reasons`)
  return [
    `${describeLeftOut(report)} left out, by reason, each with the first example:`,
    ...lines,
    `  the whole list: ${report.path}`,
  ]
}

/** One bad row: where it is, and why. */
export function describeBadRow({ file, line, column, reason }: BadRow): string {
  return `${file}:${line}${column === null ? '' : ` ${column}`}: ${reason}`
}

function describeLeftOut({ rows, cells }: Pick<BadRowReport, 'rows' | 'cells'>): string {
  const parts = [rows > 0 ? `${format(rows)} rows` : '', cells > 0 ? `${format(cells)} cells` : '']
  return parts.filter((part) => part !== '').join(' and ')
}

export interface SummaryCircumstances {
  target: ImportTarget
  dryRun: boolean
  strict: boolean
  seconds: number
  peakMegabytes: number
  otherwise: 'TRADITIONAL' | 'DIGITAL'
  notes: readonly string[]
  /** File with the likely duplicates. */
  duplicates: string
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
  if (summary.repeatedParticipations > 0)
    notes.push(
      `${format(summary.repeatedParticipations)} participations name a firm and a project that another one names; the first role was taken.`,
    )
  if (summary.oddDays > 0)
    notes.push(
      `${format(summary.oddDays)} projects end before they begin, or begin in years to come: taken as they are.`,
    )
  const { likelyDuplicates: likely, omittedDuplicates: omitted } = summary
  if (likely.length > 0)
    notes.push(
      `${format(likely.length + omitted)} likely duplicates, of the network or within the file: ${circumstances.duplicates}${omitted > 0 ? ` (the first ${format(likely.length)})` : ''}. Fill in its last column with same or different, and import again with --merge and that file.`,
    )
  const unknown = [...summary.unknownTerms].sort(([, one], [, other]) => other - one)
  if (unknown.length > 0)
    notes.push(
      `${format(unknown.reduce((sum, [, count]) => sum + count, 0))} entries of lists are no capability, heritage domain or market of the network and tie nothing: ${unknown
        .slice(0, 5)
        .map(([term, count]) => `${quote(term)} (${format(count)})`)
        .join(', ')}${unknown.length > 5 ? ' …' : ''}`,
    )
  const place = target.kind === 'live' ? 'the network' : `the namespace ${target.name}`
  return [
    ...notes,
    `${verdict(summary, dryRun, place)}: ${rows.join(', ')}; ${format(summary.badRows)} bad rows, ${format(summary.badCells)} bad cells; ${seconds.toFixed(1)} s; peak memory ${Math.round(peakMegabytes)} MB.`,
    ...(summary.imported ? [`To take it out again: npm run import -- --undo ${nameOf(target)}`] : []),
  ]
}

function verdict({ imported, badRows, badCells }: ImportSummary, dryRun: boolean, place: string): string {
  if (imported) return `Imported into ${place}`
  if (dryRun) return 'Checked, nothing written; could be imported'
  return `Nothing was imported, because --strict takes no bad row or cell (${format(badRows + badCells)}); without them there are`
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
