import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { BadRowReport } from '../src/importing/bad-row-report.ts'
import { createTarget, type ImportTarget } from '../src/importing/import-target.ts'
import type { Recovered } from '../src/importing/recover-imports.ts'
import { type ImportOptions, runImport } from '../src/importing/run-import.ts'
import type { Graph, GraphSettings } from '../src/kernel/driver/driver.ts'
import * as cypher from './imports.cypher.ts'

/** A folder of tables, made for one test. */
export interface ImportFolder {
  path: string
  /** Writes files into it; what ends in .gz is packed. */
  write(files: Record<string, string | Buffer>): Promise<void>
  remove(): Promise<void>
}

/** Makes a folder with these files in it. */
export async function createImportFolder(files: Record<string, string | Buffer> = {}): Promise<ImportFolder> {
  const path = await mkdtemp(join(tmpdir(), 'heming-import-'))
  const folder: ImportFolder = {
    path,
    async write(more) {
      for (const [name, content] of Object.entries(more))
        await writeFile(join(path, name), name.endsWith('.gz') ? gzipSync(content) : content)
    },
    remove: () => rm(path, { recursive: true }),
  }
  await folder.write(files)
  return folder
}

/** Imports a folder as the program does; returns what it found, what it left out and what it said. */
export async function importFolder(
  graph: Graph | null,
  folder: ImportFolder,
  target: ImportTarget,
  options: Partial<
    Pick<ImportOptions, 'decisions' | 'dryRun' | 'encoding' | 'strict' | 'kindOfType' | 'onStage' | 'signal'>
  > = {},
) {
  const notes: string[] = []
  const recovered: Recovered[] = []
  const report = new BadRowReport(join(folder.path, 'bad-rows.csv'))
  const summary = await runImport(graph, {
    directory: folder.path,
    target,
    dryRun: false,
    strict: false,
    decisions: [],
    kindOfType: new Map(),
    otherwise: 'DIGITAL',
    encoding: null,
    report,
    signal: new AbortController().signal,
    onNote: (note) => notes.push(note),
    onProgress: () => {},
    onStage: () => {},
    onRecovered: (list) => recovered.push(...list),
    ...options,
  })
  await report.close()
  const bad = report.count > 0 ? await readReport(report.path) : []
  return { summary, bad, notes, recovered }
}

async function readReport(path: string): Promise<string[]> {
  const rows: string[][] = parse(await readFile(path, 'utf8'), { from: 2 })
  return rows.map(([file, line, column, , reason]) => `${file}:${line} ${column || '-'}: ${reason}`)
}

/** A namespace of a test's own. */
export function namespaceOf(test: string): ImportTarget {
  return createTarget('namespace', `${test}_${process.pid}`)
}

/** How many nodes, relationships and indexes there are under labels and names with this beginning. */
export async function countUnder(graph: Graph, prefix: string) {
  const shape = z.object({ label: z.string(), nodes: z.number().int() })
  const toObject = (rows: z.infer<typeof shape>[]) =>
    Object.fromEntries(rows.map(({ label, nodes }) => [label.slice(label.lastIndexOf('_') + 1), nodes]))
  const nodes = toObject(await graph.read(cypher.COUNT_BY_LABEL, { prefix }, shape))
  const ties = await graph.read(cypher.COUNT_BY_TYPE, { prefix }, shape)
  const indexes = await graph.read(cypher.SCHEMA_NAMES, { prefix }, z.object({ name: z.string() }))
  return {
    nodes,
    ties: Object.fromEntries(ties.map(({ label, nodes }) => [label, nodes])),
    indexes: indexes.length,
  }
}

/** The importer in a process of its own, to be killed or listened to. */
export interface Importer {
  process: ChildProcess
  /** All it has printed, once it has ended, and how it ended. */
  ended: Promise<{ code: number | null; output: string }>
}

/** Starts `npm run import -- ...args`, without npm, on the graph of `settings`. */
export function startImporter({ uri, user, password }: GraphSettings, args: readonly string[]): Importer {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, ['--import', 'tsx', 'graph/bin/import.ts', ...args], {
    cwd: root,
    env: environment,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data
    })
  return {
    process: child,
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))),
  }
}
