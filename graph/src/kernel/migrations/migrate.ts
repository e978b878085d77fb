import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Graph } from '../driver/driver.ts'
import { type Lease, type LeaseOptions, withLease } from '../leases/lease.ts'
import {
  MIGRATIONS_FOLDER,
  MigrationError,
  type MigrationFile,
  readMigrationFiles,
} from './migration-files.ts'
import * as cypher from './migrations.cypher.ts'

export interface MigrateOptions {
  /** Where the files are. */
  folder?: string
  /** Whose migrations these are; each series is numbered and locked by itself. */
  series?: string
  lease?: LeaseOptions
}

const appliedShape = z.object({ version: z.number().int(), name: z.string(), checksum: z.string() })
const indexShape = z.object({ name: z.string(), state: z.string() })

const ASK_INDEXES_AGAIN_AFTER = 100

/**
 * Applies all migrations that the graph has not seen, in order, and waits until every index is online. Safe
 * to run twice, and twice at once: the second waits for the first. Returns the names of the files it applied.
 * Throws MigrationError, before anything is changed, for an applied file that was edited, renamed or is
 * missing, and for a folder that is out of order; LeaseTaken when another run takes too long.
 */
export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<string[]> {
  const { folder = MIGRATIONS_FOLDER, series = 'heming', lease: leaseOptions } = options
  const files = await readMigrationFiles(folder)
  await graph.write((run) => run(cypher.ONE_LEASE_A_NAME, {}, z.unknown()))
  return withLease(
    graph,
    `migrations of ${series}`,
    async (lease) => {
      await graph.write((run) => run(cypher.ONE_RECORD_A_MIGRATION, {}, z.unknown()))
      const applied = await graph.write((run) => run(cypher.APPLIED_MIGRATIONS, { series }, appliedShape))
      for (const record of applied) rejectChange(record, files[record.version - 1])
      const pending = files.slice(applied.length)
      for (const file of pending) await apply(graph, series, file, lease)
      await awaitIndexes(graph)
      return pending.map((file) => file.name)
    },
    leaseOptions,
  )
}

function rejectChange(record: z.infer<typeof appliedShape>, file: MigrationFile | undefined): void {
  if (!file) {
    throw new MigrationError(
      `The graph has had ${record.name}, which this copy of Heming does not have: use the newer copy that applied it.`,
    )
  }
  if (file.name !== record.name) {
    throw new MigrationError(
      `${record.name} was applied and is now named ${file.name}: give it its name back.`,
    )
  }
  if (file.checksum !== record.checksum) {
    throw new MigrationError(
      `${file.name} was changed after it was applied: restore it, and add a new migration.`,
    )
  }
}

async function apply(graph: Graph, series: string, file: MigrationFile, lease: Lease): Promise<void> {
  // The lease is a node, and Neo4j rejects schema and data in one transaction: it is looked at just before.
  await graph.write((run) => lease.hold(run))
  await graph
    .write(async (run) => {
      for (const statement of file.statements) await run(statement, {}, z.unknown())
    })
    .catch((cause) => {
      throw new Error(`${file.name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause })
    })
  const { version, name, checksum } = file
  await graph.write(async (run) => {
    await lease.hold(run)
    await run(cypher.RECORD_MIGRATION, { series, version, name, checksum }, z.unknown())
  })
}

async function awaitIndexes(graph: Graph): Promise<void> {
  for (;;) {
    const waiting = await graph.read(cypher.INDEXES_NOT_ONLINE, {}, indexShape)
    const failed = waiting.find((index) => index.state === 'FAILED')
    if (failed) throw new Error(`The index ${failed.name} could not be built: see Neo4j's log.`)
    if (waiting.length === 0) return
    await sleep(ASK_INDEXES_AGAIN_AFTER)
  }
}
