import { rmSync } from 'node:fs'
import { Presets, SingleBar } from 'cli-progress'
import { BadRowReport } from '../src/importing/bad-row-report.ts'
import { readDecisions, writeDuplicatesFile } from '../src/importing/duplicates-file.ts'
import { isUnfinished, listImports } from '../src/importing/imports.store.ts'
import { type ImportSummary, runImport, undoImport } from '../src/importing/run-import.ts'
import { describeBadRows, describeRecovered, describeSummary } from '../src/importing/summary.ts'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { refreshAssetForms, refreshRecords } from '../src/matching/index.ts'
import { findGraph } from './find-graph.ts'
import { type ImportCommand, readArguments, usage } from './import-arguments.ts'

/**
 * Imports tables into the graph, or takes an import out again; see `usage`. Ends with 1 where nothing was
 * imported.
 */
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => stopped.abort(new Error('Stopped; nothing was imported.')))

const say = (text: string) => console.log(text)
try {
  await run(readArguments(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof TypeError || error instanceof RangeError) console.error(usage)
  process.exitCode = 1
}

async function run(command: ImportCommand): Promise<void> {
  if (command.command === 'help') {
    say(usage)
    return
  }
  const found = await findGraph(say)
  if (!found && !(command.command === 'import' && command.dryRun))
    throw new Error(
      'There is no network yet: run npm start once, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    )
  try {
    if (command.command === 'import') await importFolder(found?.graph ?? null, command)
    else if (found && command.command === 'undo') await undo(found.graph, command)
    else if (found) await list(found.graph)
  } finally {
    await found?.close()
  }
}

async function list(graph: Graph): Promise<void> {
  const imports = await listImports(graph)
  if (imports.length === 0) return say('Nothing was imported.')
  for (const record of imports) {
    const { kind, name, phase, doneAt, uploadedAt } = record
    const state =
      isUnfinished(record) && !uploadedAt ? ', cut off; the next import or start clears it up' : ''
    const uploaded = uploadedAt ? `, uploaded ${uploadedAt}${phase ? `, ${phase.toLowerCase()}` : ''}` : ''
    say(
      `${kind === 'live' ? '--as' : '--namespace'} ${name}: ${doneAt ? `imported ${doneAt}` : 'not yet imported'}${uploaded}${state}`,
    )
  }
}

async function undo(graph: Graph, { target }: Extract<ImportCommand, { command: 'undo' }>): Promise<void> {
  const gone = await undoImport(graph, target)
  if (!gone) throw new Error(`There is no import ${target.name}; see npm run import -- --list.`)
  say(`Took ${target.name} out again: ${gone.removed} nodes.`)
  if (gone.kept.length > 0)
    say(
      `${gone.kept.length} firms stay, because somebody has claimed them or asked for something about them: ${gone.kept.join(', ')}`,
    )
  if (target.kind === 'live') await prepareMatching(graph)
}

async function importFolder(
  graph: Graph | null,
  command: Extract<ImportCommand, { command: 'import' }>,
): Promise<void> {
  const began = Date.now()
  const decisions = command.merge === null ? [] : await readDecisions(command.merge)
  rmSync(command.report, { force: true })
  const report = new BadRowReport(command.report)
  const bar = new SingleBar(
    { format: 'reading {bar} {percentage}% {file}', noTTYOutput: false, clearOnComplete: true },
    Presets.shades_classic,
  )
  const notes: string[] = []
  if (!graph) notes.push('No network was found: ids were not compared with those it has.')
  let shown = false
  let summary: ImportSummary
  try {
    summary = await runImport(graph, {
      ...command,
      decisions,
      report,
      signal: stopped.signal,
      onNote: (note) => notes.push(note),
      onStage(stage) {
        if (stage === 'READING') return
        bar.stop()
        say(stage === 'DERIVING' ? 'deriving who worked with whom' : 'bringing it into the network')
      },
      onRecovered: (recovered) => describeRecovered(recovered).forEach(say),
      onProgress({ file, done, total }) {
        if (!shown) bar.start(total, 0, { file })
        shown = true
        bar.update(done, { file })
      },
    })
  } finally {
    bar.stop()
    await report.close()
    for (const line of describeBadRows(report)) say(line)
  }
  if (summary.likelyDuplicates.length > 0)
    await writeDuplicatesFile(command.duplicates, summary.likelyDuplicates, decisions)
  const seconds = (Date.now() - began) / 1000
  // Kilobytes on every system that Node runs on.
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  for (const line of describeSummary(summary, { ...command, seconds, peakMegabytes, notes })) say(line)
  if (!summary.imported && !command.dryRun) process.exitCode = 1
  if (command.strict && summary.badRows + summary.badCells > 0) process.exitCode = 1
  if (graph && summary.imported && command.target.kind === 'live') {
    say('preparing matching: what is near to what')
    await prepareMatching(graph)
  }
}

async function prepareMatching(graph: Graph): Promise<void> {
  await refreshAssetForms(graph)
  await refreshRecords(graph)
}
