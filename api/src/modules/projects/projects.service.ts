import {
  countProjects,
  findProjects,
  type NamingRow,
  type ProjectRow,
  type ProofQuestion,
} from '@heming/graph/projects'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { can, may } from '../../kernel/auth/actions.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parseFirst, parsePage } from '../../kernel/paging/page-arguments.ts'
import { projectFilterInput } from './projects.input.ts'

/** Max proofs of one capability that are shown. */
const MAX_PROOFS = 20

const cursor = cursorOf(z.object({ year: z.int(), id: z.string() }))
const keyOf = ({ year, id }: ProjectRow) => ({ year, id })

/**
 * A page of the projects that pass the filter, newest first. Throws BAD_USER_INPUT for a page or filter that
 * cannot be.
 */
export async function listProjects(
  { graph }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<ProjectRow>> {
  const page = parsePage(args, cursor)
  const filter = parseInput(projectFilterInput, args.filter ?? {})
  const projects = await findProjects(graph, page, filter)
  const count = () => countProjects(graph, filter)
  return toConnection(projects, { cursor, keyOf, after: page.after, count })
}

/** A page of a firm's projects, newest first. */
export async function listProjectsOfFirm(
  { loaders: { projects } }: RequestContext,
  firmId: string,
  args: PageArguments,
): Promise<Connection<ProjectRow>> {
  const page = parsePage(args, cursor)
  const rows = await projects.ofFirm(page).load(firmId)
  return toConnection(rows, {
    cursor,
    keyOf,
    after: page.after,
    count: () => projects.countOfFirm.load(firmId),
  })
}

/** A page of the projects that adapted an asset, newest first. */
export async function listProjectsOfIPAsset(
  { loaders: { projects } }: RequestContext,
  assetId: string,
  args: PageArguments,
): Promise<Connection<ProjectRow>> {
  const page = parsePage(args, cursor)
  const rows = await projects.ofIPAsset(page).load(assetId)
  return toConnection(rows, {
    cursor,
    keyOf,
    after: page.after,
    count: () => projects.countOfIPAsset.load(assetId),
  })
}

/** The newest `first` (1..20) projects that prove what a firm offers. */
export async function listProofs(
  { loaders }: RequestContext,
  question: ProofQuestion,
  first: number | null | undefined,
): Promise<ProjectRow[]> {
  return loaders.projects.proofs(question, parseFirst(first ?? 3, MAX_PROOFS))
}

/** Has what was loaded of a project be read again after it was written. */
export function clearProject({ loaders }: RequestContext, projectId: string): void {
  const { byId, participants, capabilities, markets, namings } = loaders.projects
  for (const loader of [byId, participants, capabilities, markets, namings]) loader.clear(projectId)
  loaders.ipAssets.ofProject.clear(projectId)
}

/**
 * Firms that a project names and that are no participants: all for members of the firm that entered it, those
 * of their own for members of firms that it names; null for everybody else.
 */
export async function showNamedFirms(
  { loaders, viewer: asked }: RequestContext,
  { id, enteredBy }: ProjectRow,
): Promise<NamingRow[] | null> {
  const viewer = await asked()
  if (!viewer || viewer.memberships.length === 0) return null
  const namings = await loaders.projects.namings.load(id)
  if (may(viewer, 'project.readNamed', { firmId: enteredBy })) return namings
  const own = namings.filter(({ firmId }) => may(viewer, 'project.readNamed', { firmId }))
  return own.length > 0 ? own : null
}

/** Whether the viewer may take back that a firm of theirs took part in a project. */
export async function canLeave(
  { loaders, viewer: asked }: RequestContext,
  projectId: string,
): Promise<boolean> {
  const viewer = await asked()
  if (!viewer || viewer.memberships.length === 0) return false
  const participants = await loaders.projects.participants.load(projectId)
  return participants.some(({ firmId, confirmed }) => confirmed && can(viewer, 'project.leave', { firmId }))
}
