// The site that the browser tests visit: started by `npm start` itself, with ports and a data folder of its
// own.

import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../start/settings.mjs'
import { StartError } from '../start/start-error.mjs'
import { findFreePort } from '../supervise/ports.mjs'
import { spawnGroup, stopGroups } from '../supervise/processes.mjs'

/**
 * Starts the site with the demo network in it.
 * @param {{ dataFolder: string, guard: import('../supervise/guard.mjs').Guard, environment?:
 *   NodeJS.ProcessEnv }} options `environment` goes before what is set here
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws {StartError} when the start ends before it is ready
 */
export async function startSite({ dataFolder, guard, environment: given = {} }) {
  const [apiPort, webPort] = [await findFreePort(), await findFreePort()]
  const {
    npm_lifecycle_event: _ours,
    NEO4J_URI: _uri,
    PUBLIC_URL: _url,
    HOST: _host,
    ...environment
  } = process.env
  const child = spawnGroup(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    cwd: ROOT,
    env: {
      ...environment,
      DATA_DIR: dataFolder,
      API_PORT: String(apiPort),
      WEB_PORT: String(webPort),
      // So that a test may say which address it comes from, as a reverse proxy would.
      TRUST_PROXY: 'true',
      // All browsers of the tests are one network.
      OPERATION_COST_PER_MINUTE: '0',
      // A sample account that many tests share writes more than a person would.
      WRITE_LIMITS: 'off',
      ...given,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.pid || !child.stdout) throw new StartError('The site of the browser tests could not be started.')
  const name = guard.watch(child.pid)
  await new Promise((resolve, reject) => {
    const lines = createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) })
    lines.on('line', (line) => {
      console.log(line)
      if (line.includes('Ready in')) resolve(undefined)
    })
    child.once('exit', (code) =>
      reject(new StartError(`The site of the browser tests did not start (${code}).`)),
    )
  })
  return {
    url: `http://localhost:${webPort}`,
    async stop() {
      await stopGroups([name], 20_000)
      guard.unwatch(name.pid)
    },
  }
}
