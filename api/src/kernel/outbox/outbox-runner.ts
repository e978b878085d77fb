import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Graph, GraphUnavailable, type Run } from '@heming/graph/driver'
import {
  completeEntry,
  EntryLost,
  type OutboxEntryRow,
  onEntriesAdded,
  postponeEntry,
  setEntryAside,
  takeDueEntries,
} from '@heming/graph/outbox'
import type { FastifyBaseLogger } from 'fastify'
import type { z } from 'zod'

/** Does the work of one kind of outbox entry, at least once for each. */
export interface OutboxConsumer {
  kind: string
  /** Does the work for a payload as it is stored (JSON). */
  consume(payload: string, entry: ConsumedEntry): Promise<void>
}

/**
 * Declares who consumes entries of a kind, and the shape of their payload. What `consume` throws is a reason
 * to try again, and a PermanentFailure one to give up. Effects in the graph happen exactly once where they
 * are written in the transaction that calls `complete`; a consumer that does not call it may be asked again
 * after a crash.
 */
export function defineConsumer<Payload>({
  kind,
  payload: shape,
  consume,
}: {
  kind: string
  payload: z.ZodType<Payload>
  consume(payload: Payload, entry: ConsumedEntry): Promise<void>
}): OutboxConsumer {
  return {
    kind,
    async consume(text, entry) {
      const payload = shape.safeParse(parseJson(text))
      if (!payload.success) throw new PermanentFailure(`The payload of ${kind} is not of its shape.`)
      await consume(payload.data, entry)
    },
  }
}

export interface ConsumedEntry {
  /** The same each time an entry is tried. */
  id: string
  subject: string
  /** Ends the entry in a transaction of the consumer. */
  complete(run: Run): Promise<void>
  /**
   * Names what takes the work back where the entry is gone by the time it is done: its person was erased, or
   * another has done it.
   */
  onLost(takeBack: () => Promise<void>): void
}

/** Work that no later attempt could do. */
export class PermanentFailure extends Error {
  override name = 'PermanentFailure'
}

export interface OutboxRunner {
  /** Looks for due entries now instead of at the next poll. */
  wake(): void
  /** Resolves when nothing is due and nothing is being worked on. */
  drain(): Promise<void>
  /** Takes no more entries; resolves when those being worked on are done. */
  stop(): Promise<void>
}

export interface OutboxSettings {
  /**
   * Milliseconds between two looks for due entries, while there are none. An entry of this process is looked
   * for when its write is committed; this is for those of other processes, and for what is tried again.
   */
  pollEvery?: number
  /** Entries worked on at once. */
  atOnce?: number
  /** Milliseconds for which an entry is locked: longer than any consumer takes. */
  lockFor?: number
  /** Milliseconds until the second attempt; each further one waits twice as long. */
  firstDelay?: number
  /** Milliseconds after which an entry that fails is set aside. */
  maxAge?: number
}

/**
 * Max wait between two attempts, in milliseconds: so long after a mail server is back at most, its mail
 * goes out.
 */
const MAX_DELAY = 10 * 60_000

/**
 * Age in milliseconds, since it was added or retried by hand, at which an entry that fails is set aside: a
 * server may be down for a long weekend.
 */
const MAX_AGE = 4 * 24 * 60 * 60_000

/** Starts consuming the outbox of a graph. Any number of processes may do so at once. */
export function startOutbox(
  graph: Graph,
  consumers: readonly OutboxConsumer[],
  log: FastifyBaseLogger,
  {
    pollEvery = 400,
    atOnce = 8,
    lockFor = 60_000,
    firstDelay = 1_000,
    maxAge = MAX_AGE,
  }: OutboxSettings = {},
): OutboxRunner {
  const holder = randomUUID()
  const byKind = new Map(consumers.map((consumer) => [consumer.kind, consumer]))
  let stopped = false
  let waking = new AbortController()

  async function work(row: OutboxEntryRow): Promise<void> {
    const held = { id: row.id, holder }
    let completed = false
    let takeBack = async () => {}
    const complete = async (run: Run) => {
      await completeEntry(run, held)
      completed = true
    }
    try {
      const consumer = byKind.get(row.kind)
      if (!consumer) throw new PermanentFailure(`Nothing consumes entries of the kind '${row.kind}'.`)
      await consumer.consume(row.payload, {
        id: row.id,
        subject: row.subject,
        complete,
        onLost(taking) {
          takeBack = taking
        },
      })
      if (!completed) await graph.write(complete)
    } catch (error) {
      if (error instanceof EntryLost) {
        log.warn({ err: error }, 'An outbox entry took too long, or was deleted meanwhile.')
        return takeBack()
      }
      await giveBack(row, error)
    }
  }

  async function giveBack(row: OutboxEntryRow, error: unknown): Promise<void> {
    const held = { id: row.id, holder }
    const reason = error instanceof Error ? error.message : String(error)
    const age = Date.now() - Date.parse(row.retriedAt ?? row.createdAt)
    const given = { err: error, kind: row.kind, entryId: row.id, attempts: row.attempts }
    if (error instanceof PermanentFailure || age > maxAge) {
      log.error(given, 'An outbox entry failed for good.')
      return setEntryAside(graph, held, reason)
    }
    const milliseconds = Math.min(firstDelay * 2 ** (row.attempts - 1), MAX_DELAY)
    log.warn({ ...given, retryInMs: milliseconds }, 'An outbox entry failed; it is tried again.')
    return postponeEntry(graph, held, { error: reason, milliseconds })
  }

  const inWork = new Set<Promise<void>>()
  let finished = 0
  let taking: Promise<unknown> = Promise.resolve()

  /** Begins work on as many due entries as there is room for, one take at a time. Returns how many. */
  function takeMore(): Promise<number> {
    const taken = taking.then(take, take)
    taking = taken
    return taken
  }

  async function take(): Promise<number> {
    const room = atOnce - inWork.size
    const rows = room > 0 ? await takeDueEntries(graph, { holder, limit: room, milliseconds: lockFor }) : []
    for (const row of rows) {
      const done = work(row)
        // An entry that could not even be given back is free again when its lock ends.
        .catch((error: unknown) => log.warn({ err: error }, 'An outbox entry keeps its lock.'))
        .finally(() => {
          inWork.delete(done)
          finished += 1
        })
      inWork.add(done)
    }
    return rows.length
  }

  async function consume(): Promise<void> {
    let away = false
    while (!stopped) {
      const { signal } = waking
      const idle = sleep(pollEvery, undefined, { signal }).catch(() => {})
      try {
        const found = await takeMore()
        away = false
        if (found > 0 || inWork.size > 0) await Promise.race([...inWork, idle])
        else await idle
      } catch (error) {
        if (!away) log.warn({ err: error }, 'The outbox cannot be read; it is tried again.')
        away = error instanceof GraphUnavailable
        await idle
      }
      if (signal.aborted && !stopped) waking = new AbortController()
    }
    await Promise.all(inWork)
  }
  const wake = () => waking.abort()
  const stopListening = onEntriesAdded(wake)
  const consuming = consume()

  return {
    wake,
    async drain() {
      for (;;) {
        const before = finished
        const found = await takeMore()
        if (inWork.size > 0) await Promise.race(inWork)
        // What was finished while entries were looked for may have added more of them.
        else if (found === 0 && finished === before) return
      }
    },
    async stop() {
      stopped = true
      stopListening()
      wake()
      await consuming
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
