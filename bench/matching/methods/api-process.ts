import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { GraphSettings } from '@heming/graph/driver'
import { findFreePort } from '@heming/graph/server'
import { apiParameters } from '../../../scripts/start/api-parameters.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** A busy machine takes long to compile the api. */
const READY_WITHIN = 300_000

export interface ApiProcess {
  /** Like http://127.0.0.1:4000. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts the api as it runs in production: a process of its own, asked over HTTP. Throws when it is not ready
 * in time.
 */
export async function startApi(login: GraphSettings): Promise<ApiProcess> {
  const port = await findFreePort()
  const child = spawn(process.execPath, apiParameters(), {
    cwd: join(ROOT, 'api'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: login.uri,
      NEO4J_USER: login.user,
      NEO4J_PASSWORD: login.password,
      API_PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      // All questions come from one address here.
      OPERATION_COST_PER_MINUTE: '0',
    },
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  for (const deadline = Date.now() + READY_WITHIN; Date.now() < deadline; await sleep(200)) {
    if (child.exitCode !== null) break
    if (await isReady(url)) return { url, stop }
  }
  await stop()
  throw new Error('The api did not start.')
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`).catch(() => null)
  return answer?.ok ?? false
}
