import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { KilledOutboxSettings } from './killed-outbox.main.ts'

/** An outbox in a process of its own. */
export interface KilledOutbox {
  /**
   * Has it write an event with an outbox entry, whose consumer mails to `to`; resolves when it says that this
   * is committed.
   */
  write(id: string, to: string): Promise<void>
  /** Ends it at once (SIGKILL). */
  kill(): Promise<void>
}

/** Starts the outbox as a process of its own; resolves when it accepts writes. */
export async function startKilledOutbox(settings: KilledOutboxSettings): Promise<KilledOutbox> {
  const main = new URL('killed-outbox.main.ts', import.meta.url)
  const child: ChildProcess = fork(main, [JSON.stringify(settings)], { execArgv: ['--import', 'tsx'] })
  const waiting = new Map<string, () => void>()
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: { ready?: true; written?: string }) => {
      if (message.ready) resolve()
      if (message.written) waiting.get(message.written)?.()
    })
    child.once('exit', (code) => reject(new Error(`The outbox ended (${code}).`)))
  })
  return {
    write: (id, to) =>
      new Promise<void>((resolve) => {
        waiting.set(id, resolve)
        child.send({ id, to })
      }),
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
