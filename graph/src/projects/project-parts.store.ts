import { z } from 'zod'
import { type CapabilityRow, capabilityShape } from '../capabilities/capabilities.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { groupByParent } from '../kernel/paging/page.ts'
import { type MarketRow, marketShape } from '../markets/markets.store.ts'
import { NAMINGS_OF_PROJECTS } from './confirmations.cypher.ts'
import {
  type ParticipantRow,
  type ProjectRow,
  type ProofQuestion,
  participantShape,
  projectShape,
} from './project.row.ts'
import { type NamingRow, namingShape } from './project-entry.ts'
import * as cypher from './projects.cypher.ts'

/** How many firms, capabilities or markets of one project are shown at most. */
export const PROJECT_PARTS_CAP = 50

/** How many of a firm's newest projects are searched for proofs of what it offers. */
const PROOF_WALK = 500

/**
 * Firms that took part in each project, by id, at most PROJECT_PARTS_CAP; one list a project, in the order of
 * `ids`.
 */
export async function findParticipantsOfProjects(
  graph: Graph,
  ids: readonly string[],
): Promise<ParticipantRow[][]> {
  const shape = z.object({ parentId: z.string(), row: participantShape })
  const parameters = { ids, limit: PROJECT_PARTS_CAP }
  return groupByParent(ids, await graph.read(cypher.PARTICIPANTS_OF_PROJECTS, parameters, shape))
}

/**
 * Firms that each project names and that are no participants, by id, at most PROJECT_PARTS_CAP; one list a
 * project, in the order of `ids`. Only members of both firms may learn of them.
 */
export async function findNamingsOfProjects(graph: Graph, ids: readonly string[]): Promise<NamingRow[][]> {
  const shape = z.object({ parentId: z.string(), row: namingShape })
  const parameters = { ids, limit: PROJECT_PARTS_CAP }
  return groupByParent(ids, await graph.read(NAMINGS_OF_PROJECTS, parameters, shape))
}

/** Capabilities that each project used, by code; one list a project, in the order of `ids`. */
export async function findCapabilitiesOfProjects(
  graph: Graph,
  ids: readonly string[],
): Promise<CapabilityRow[][]> {
  const shape = z.object({ parentId: z.string(), row: capabilityShape })
  const parameters = { ids, limit: PROJECT_PARTS_CAP }
  return groupByParent(ids, await graph.read(cypher.CAPABILITIES_OF_PROJECTS, parameters, shape))
}

/** Markets that each project reached, by id; one list a project, in the order of `ids`. */
export async function findMarketsOfProjects(graph: Graph, ids: readonly string[]): Promise<MarketRow[][]> {
  const shape = z.object({ parentId: z.string(), row: marketShape })
  const parameters = { ids, limit: PROJECT_PARTS_CAP }
  return groupByParent(ids, await graph.read(cypher.MARKETS_OF_PROJECTS, parameters, shape))
}

/**
 * The newest `first` projects in which a firm used a capability that it offers; one list a question, in the
 * order of `questions`.
 */
export async function findProofs(
  graph: Graph,
  questions: readonly ProofQuestion[],
  first: number,
): Promise<ProjectRow[][]> {
  const capabilityIds = new Map<string, string[]>()
  for (const { firmId, capabilityId } of questions) {
    capabilityIds.set(firmId, [...(capabilityIds.get(firmId) ?? []), capabilityId])
  }
  const firms = [...capabilityIds].map(([firmId, ids]) => ({ firmId, capabilityIds: ids }))
  const shape = z.object({ firmId: z.string(), capabilityId: z.string(), project: projectShape })
  const rows = await graph.read(cypher.PROOFS_OF_FIRMS, { firms, limit: first, walk: PROOF_WALK }, shape)
  const keyOf = ({ firmId, capabilityId }: ProofQuestion) => JSON.stringify([firmId, capabilityId])
  return groupByParent(
    questions.map(keyOf),
    rows.map((row) => ({ parentId: keyOf(row), row: row.project })),
  )
}
