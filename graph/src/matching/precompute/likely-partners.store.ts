import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { type Lease, withLease } from '../../kernel/leases/lease.ts'
import { type Collaborations, dayOf } from '../link-model/collaborations.ts'
import { readShippedModel } from '../link-model/shipped-model.ts'
import { caps } from '../model/caps.ts'
import { FIRMS_OF_LINKS, PROJECTS_OF_LINKS, WRITE_LIKELY_PARTNERS } from './likely-partners.cypher.ts'
import { type LikelyPartner, LikelyPartners } from './likely-partners.ts'
import { linkStates } from './link-states.ts'
import { toCollaborations } from './network-collaborations.ts'

/** Nodes that one read brings. */
const READ_BATCH = 2000
/**
 * Firms whose likely partners one transaction writes: with 32 each some two thousand relationships, so that
 * no request waits long for a lock.
 */
const WRITE_BATCH = 50

const firmShape = z.object({
  id: z.string(),
  kind: z.enum(['TRADITIONAL', 'DIGITAL']),
  country: z.string().nullable(),
  state: z.string().nullable(),
})
const projectShape = z.object({
  id: z.string(),
  startDate: z.string().nullable(),
  year: z.number().int().nullable(),
  participants: z.array(z.string()),
  capabilities: z.array(z.string()),
  confirmed: z.boolean(),
})

export interface RefreshOptions {
  /** The day of asking, ISO; today where left out. */
  asOf?: string | undefined
  /** Timeout for the lease while another process does the same, in milliseconds. */
  timeout?: number
}

/**
 * Updates every firm's LIKELY_PARTNER: the firms of the other kind that the shipped link model ranks
 * likeliest to become its partner. A job, not part of any request. It reads all projects in batches and holds
 * them in memory, and computes and writes only for firms whose state is not the stored one (see
 * `linkStates`), so that it is idempotent, and the next run completes an interrupted one. A stored
 * score is that of the day it was computed, at most 30 days ago: `asOf` alone changes it only with the turn
 * of `linkStates` (decision 0007). One process at a time. Returns how many firms were recomputed. Throws
 * LeaseTaken if another process works on it for longer than `timeout`.
 */
export async function refreshLikelyPartners(graph: Graph, options: RefreshOptions = {}): Promise<number> {
  const { asOf = new Date().toISOString().slice(0, 10), ...leaseOptions } = options
  const work = async (lease: Lease) => {
    const { collaborations, states } = await readLinkNetwork(graph)
    return computeStale(collaborations, states, dayOf(asOf), (rows) =>
      graph.write(async (run) => {
        await lease.hold(run)
        await run(WRITE_LIKELY_PARTNERS, { rows }, z.unknown())
      }),
    )
  }
  return withLease(graph, 'likely partners', work, leaseOptions)
}

interface LikelyRow {
  id: string
  state: string | null
  partners: readonly LikelyPartner[]
}

async function computeStale(
  collaborations: Collaborations,
  stored: ReadonlyMap<string, string | null>,
  asOf: number,
  write: (rows: readonly LikelyRow[]) => Promise<unknown>,
): Promise<number> {
  const model = readShippedModel()
  const likely = new LikelyPartners(collaborations, asOf, model)
  const states = linkStates(collaborations, asOf, (firm) => likely.partnersOf(firm))
  let rows: LikelyRow[] = []
  let done = 0
  for (const [firm, id] of collaborations.firmIds.entries()) {
    const state = likely.knows(firm)
      ? `${model.version} ${caps.likelyPerFirm} ${states[firm]?.toString(36)}`
      : null
    if (state === (stored.get(id) ?? null)) continue
    rows.push({ id, state, partners: likely.of(firm) })
    done += 1
    if (rows.length === WRITE_BATCH) {
      await write(rows)
      rows = []
    } else await turn()
  }
  if (rows.length > 0) await write(rows)
  return done
}

/**
 * The live network as collaborations, and the state that each firm's likely partners were computed from.
 * Separate imports are not read.
 */
export async function readLinkNetwork(
  graph: Graph,
): Promise<{ collaborations: Collaborations; states: ReadonlyMap<string, string | null> }> {
  const firms = await readAll(graph, FIRMS_OF_LINKS, firmShape)
  const projects = await readAll(graph, PROJECTS_OF_LINKS, projectShape)
  return {
    collaborations: toCollaborations({ firms, projects }),
    states: new Map(firms.map(({ id, state }) => [id, state])),
  }
}

/** The live network without samples' projects and those that nobody checked: what happened for certain. */
export async function readConfirmedNetwork(graph: Graph): Promise<Collaborations> {
  const firms = await readAll(graph, FIRMS_OF_LINKS, firmShape)
  const projects = await readAll(graph, PROJECTS_OF_LINKS, projectShape)
  return toCollaborations({ firms, projects: projects.filter(({ confirmed }) => confirmed) })
}

async function readAll<Row extends { id: string }>(
  graph: Graph,
  query: string,
  shape: z.ZodType<Row>,
): Promise<Row[]> {
  const all: Row[] = []
  for (let after: string | null = ''; after !== null; ) {
    const rows: Row[] = await graph.read(query, { after, limit: READ_BATCH }, shape)
    for (const row of rows) all.push(row)
    after = rows.length < READ_BATCH ? null : (rows.at(-1)?.id ?? null)
  }
  return all
}
