import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GraphSettings } from '@heming/graph/driver'
import { readDemoNetwork } from '../../graph/seed/read-demo-network.ts'
import { startDatabase } from './database.ts'
import { measureDrain } from './drain.ts'
import { describeMachine } from './machine.ts'
import { type Measurement, type MeasureOptions, measure } from './measure.ts'
import { type ApiProcess, startApi } from './methods/api-process.ts'
import { baseline } from './methods/baseline.ts'
import type { Method } from './methods/method.ts'
import { neo4jGraphQL } from './methods/neo4j-graphql.ts'
import { ourApi, ourStore } from './methods/ours.ts'
import { makeNetwork } from './network.ts'
import { plotLatency } from './plot.ts'
import { makeReport, type SizeResult, writeReport } from './report.ts'
import { type SampledSubject, sampleSubjects } from './sample.ts'

const RESULTS = fileURLToPath(new URL('../results', import.meta.url))
const SEED = 1
const SAMPLE = { uniform: 300, hubs: 60 }
/** Firms whose change is followed into its record. */
const DRAINED = 20
const OPTIONS: MeasureOptions = {
  // Two virtual machines compile what is asked again and again: after some hundred questions an answer takes
  // a third of the first ones.
  warmUp: 600,
  warmUpFor: 40_000,
  budget: 15_000,
  throughputFor: 10_000,
  inFlight: 16,
  profiled: 20,
}

/**
 * The largest network on which a method is run. At a million firms one answer of @neo4j/graphql holds every
 * firm that shares a common capability, hundreds of thousands of them, and sixteen at a time do not fit into
 * memory.
 */
const LARGEST: Readonly<Record<string, number>> = { 'neo4j-graphql': 100_000 }

export interface BenchOptions {
  /** Numbers of firms. */
  sizes: readonly number[]
  /** Name of the files in bench/results, without ending. */
  name: string
  say: (text: string) => void
}

/** Measures all methods on each size, prints the table and writes JSON and SVG into bench/results. */
export async function benchMatching({ sizes, name, say }: BenchOptions): Promise<void> {
  const machine = describeMachine()
  const results: SizeResult[] = []
  for (const size of [...sizes].sort((a, b) => a - b)) results.push(await measureSize(size, say))
  const report = makeReport({ date: new Date().toISOString(), seed: SEED, machine, sizes: results })
  const caption = `${report.date.slice(0, 10)}, ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.commit}`
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(join(RESULTS, `${name}.svg`), plotLatency(results, caption))
  say(`\n${writeReport(report)}`)
}

async function measureSize(size: number, say: (text: string) => void): Promise<SizeResult> {
  say(`${size} firms`)
  const log = (text: string) => say(`  ${text}`)
  const { server, loadSeconds } = await startDatabase(size, SEED, log)
  let api: ApiProcess | undefined
  try {
    const { taxonomy } = await readDemoNetwork()
    const network = makeNetwork(size, SEED, taxonomy)
    const subjects = sampleSubjects(network, SAMPLE, SEED)
    const participations = network.projects.reduce((sum, { participants }) => sum + participants.length, 0)
    api = await startApi(server)
    const measurements = await measureMethods(server, api, size, subjects, log)
    log('from a change to the record')
    const drain = await measureDrain(
      server,
      subjects.slice(0, DRAINED).map(({ id }) => id),
    )
    return { firms: size, participations, loadSeconds, measurements, drain }
  } finally {
    await api?.stop()
    await server.stop()
  }
}

async function measureMethods(
  login: GraphSettings,
  api: ApiProcess,
  size: number,
  subjects: readonly SampledSubject[],
  log: (text: string) => void,
): Promise<Measurement[]> {
  const methods: Method[] = [ourApi(api), ourStore(login), baseline(login), await neo4jGraphQL(login)]
  const measurements: Measurement[] = []
  for (const method of methods) {
    if (size <= (LARGEST[method.name] ?? Number.POSITIVE_INFINITY)) {
      log(method.title)
      measurements.push(await measure(method, subjects, OPTIONS))
    } else log(`${method.title}: left out at this size`)
    await method.close()
  }
  return measurements
}
