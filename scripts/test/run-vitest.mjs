// All tests of vitest, in runs that keep both cores busy.
import { join } from 'node:path'
import { programOf } from './packages.mjs'

/**
 * The projects of vitest.config.ts by the run that they are in. A file that has the graph for itself waits
 * for it half of the time: what needs no graph runs meanwhile.
 */
export const RUNS = {
  shared: ['graph', 'api'],
  alone: ['graph-alone', 'api-alone'],
  others: ['scripts', 'graph-units', 'api-units', 'bench', 'web'],
}

/**
 * Runs every project once.
 * @param {string} folder where the reports are kept
 * @param {(parameters: string[], hear?: (text: string) => void) => Promise<number>} node runs Node with these
 *   parameters, shows its output unless `hear` gets it, and returns its exit code
 * @returns {Promise<{ reports: string[], well: boolean }>} paths of the JSON reports, and whether all passed
 */
export async function runVitest(folder, node) {
  /** @param {keyof typeof RUNS} name */
  const reportOf = (name) => join(folder, `vitest-${name}.json`)
  /** @param {keyof typeof RUNS} name @param {(text: string) => void} [hear] */
  const run = (name, hear) => {
    const projects = RUNS[name].flatMap((project) => ['--project', project])
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`]
    return node([programOf('vitest', 'vitest.mjs'), 'run', ...projects, ...reporters], hear)
  }
  const shared = await run('shared')
  let said = ''
  const others = run('others', (text) => {
    said += text
  })
  const codes = [shared, await run('alone'), await others]
  process.stdout.write(said)
  const names = /** @type {(keyof typeof RUNS)[]} */ (Object.keys(RUNS))
  return { reports: names.map(reportOf), well: codes.every((code) => code === 0) }
}
