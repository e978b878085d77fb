import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { getPriority, setPriority } from 'node:os'
import type { GraphSettings } from '@heming/graph/driver'

/** At least so nice: it takes what readers leave over. Less nice than the api itself it may not become. */
const NICENESS = 10

const { resolve } = createRequire(import.meta.url)

/**
 * Runs a module of graph in a process of its own: what it reads lies in memory only while it works, and its
 * computing keeps no request waiting. Returns what it printed. Throws what it said where it failed, and an
 * AbortError where it was stopped.
 */
export async function runApart(
  module: string,
  { graph, args = [], signal }: { graph: GraphSettings; args?: string[]; signal?: AbortSignal | undefined },
): Promise<string> {
  const child = fork(resolve(module), args, {
    execArgv: ['--import', resolve('tsx')],
    env: { ...process.env, NEO4J_URI: graph.uri, NEO4J_USER: graph.user, NEO4J_PASSWORD: graph.password },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  })
  if (child.pid !== undefined) setPriority(child.pid, Math.max(NICENESS, getPriority()))
  const said = { out: '', error: '' }
  child.stdout?.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said.error += chunk
  })
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (code !== 0) throw new Error(said.error.trim() || `The process ended with ${code}.`)
  return said.out
}
