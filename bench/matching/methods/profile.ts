import type { Graph, GraphSettings } from '@heming/graph/driver'
import neo4j, { type Driver, type ProfiledPlan, type ResultSummary } from 'neo4j-driver'

/** A driver of the benchmark's own, for peers that bring their own Cypher. */
export function connectDriver({ uri, user, password }: GraphSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
}

/**
 * Database hits of a profiled statement: of its plan's root and all below. Throws if the statement was not
 * profiled.
 */
export function dbHitsOf(summary: ResultSummary): number {
  if (!summary.profile) throw new Error('The statement was not profiled.')
  return sumDbHits(summary.profile)
}

/**
 * `profile` as the driver gives it: numbers of plans are not converted to JavaScript's by the driver's own
 * setting in every version.
 */
export function sumDbHits(profile: Pick<ProfiledPlan, 'dbHits' | 'children'>): number {
  return Number(profile.dbHits) + profile.children.reduce((sum, child) => sum + sumDbHits(child), 0)
}

/** A graph for reading that profiles what it runs and adds up the database hits. */
export function profilingGraph(driver: Driver): Pick<Graph, 'read'> & { dbHits(): number } {
  let hits = 0
  return {
    async read(cypher, parameters, rowShape) {
      const session = driver.session({ defaultAccessMode: 'READ' })
      try {
        const { records, summary } = await session.run(profiled(cypher), toGraphValues(parameters))
        hits += dbHitsOf(summary)
        return records.map((record) => rowShape.parse(record.toObject()))
      } finally {
        await session.close()
      }
    },
    dbHits: () => hits,
  }
}

/** PROFILE stands behind a statement's own options. */
export function profiled(cypher: string): string {
  const options = /^(\s*CYPHER(?:\s+[\w.]+\s*=\s*\w+|\s+\d+)+)/i.exec(cypher)?.[1] ?? ''
  return `${options}\nPROFILE ${cypher.slice(options.length)}`
}

/** The driver sends every number as a float, but limits are integers. */
function toGraphValues(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  )
}
