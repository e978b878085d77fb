// The watchdog: a process outside the chain of its master. It reads from a pipe which processes to watch;
// when the pipe closes, the master is gone for whatever reason, and the watchdog ends all that the master had
// started and did not end itself.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stopGroups } from './processes.mjs'

/** How long orphans may take to end by themselves. Neo4j needs one to five seconds to close its store. */
const GRACE_MILLISECONDS = 9_000

/** @type {Map<number, import('./processes.mjs').ProcessName>} */
const watched = new Map()
/** @type {Set<string>} */
const folders = new Set()

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const order = JSON.parse(line)
    if (order.watch) watched.set(order.watch.pid, order.watch)
    if (order.unwatch) watched.delete(order.unwatch)
    if (order.remove) folders.add(order.remove)
    if (order.keep) folders.delete(order.keep)
  })
  .on('close', async () => {
    await stopGroups([...watched.values()], GRACE_MILLISECONDS)
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    process.exit(0)
  })
