import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  alignById,
  type Count,
  cutPage,
  groupByParent,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type ProjectFilter, type ProjectKey, type ProjectRow, projectShape } from './project.row.ts'
import * as cypher from './projects.cypher.ts'

const rowShape = z.object({ project: projectShape })
const childShape = z.object({ parentId: z.string(), row: projectShape })
const countShape = z.object({ parentId: z.string(), row: z.number().int() })

/** Projects in the order of `ids`; null for an unknown id. */
export async function findProjectsByIds(
  graph: Graph,
  ids: readonly string[],
): Promise<(ProjectRow | null)[]> {
  const rows = await graph.read(cypher.PROJECTS_BY_IDS, { ids }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.project),
  )
}

/** A page of the projects that pass the filter: newest first, then by id. */
export async function findProjects(
  graph: Graph,
  page: PageRequest<ProjectKey>,
  { sample }: ProjectFilter = {},
): Promise<Page<ProjectRow, ProjectKey>> {
  const rows = sample
    ? await graph.read(cypher.SAMPLE_PROJECTS, keyset(page), rowShape)
    : await graph.read(cypher.PROJECTS_NEWEST_FIRST, { ...keyset(page), real: sample === false }, rowShape)
  return cutPage(
    rows.map((row) => row.project),
    page.first,
  )
}

/** How many projects pass the filter, exactly. */
export async function countProjects(graph: Graph, { sample }: ProjectFilter = {}): Promise<Count> {
  const shape = z.object({ all: z.number().int(), samples: z.number().int() })
  const [counted] = await graph.read(cypher.COUNT_ALL_PROJECTS, {}, shape)
  const { all, samples } = counted ?? { all: 0, samples: 0 }
  return { count: sample ? samples : sample === false ? all - samples : all, exact: true }
}

/** A page of each firm's projects, newest first; one page a firm, in the order of `ids`. */
export async function findProjectsOfFirms(
  graph: Graph,
  ids: readonly string[],
  page: PageRequest<ProjectKey>,
): Promise<Page<ProjectRow, ProjectKey>[]> {
  const rows = await graph.read(cypher.PROJECTS_OF_FIRMS, { ids, ...keyset(page) }, childShape)
  return groupByParent(ids, rows).map((projects) => cutPage(projects, page.first))
}

/** How many projects each firm took part in, exactly, in the order of `ids`. */
export async function countProjectsOfFirms(graph: Graph, ids: readonly string[]): Promise<Count[]> {
  const rows = await graph.read(cypher.COUNT_PROJECTS_OF_FIRMS, { ids }, countShape)
  return groupByParent(ids, rows).map(([count]) => ({ count: count ?? 0, exact: true }))
}

/** A page of the projects that adapted each asset, newest first; one page an asset, in the order of `ids`. */
export async function findProjectsOfIPAssets(
  graph: Graph,
  ids: readonly string[],
  page: PageRequest<ProjectKey>,
): Promise<Page<ProjectRow, ProjectKey>[]> {
  const rows = await graph.read(cypher.PROJECTS_OF_IP_ASSETS, { ids, ...keyset(page) }, childShape)
  return groupByParent(ids, rows).map((projects) => cutPage(projects, page.first))
}

/** How many projects adapted each asset, exactly, in the order of `ids`. */
export async function countProjectsOfIPAssets(graph: Graph, ids: readonly string[]): Promise<Count[]> {
  const rows = await graph.read(cypher.COUNT_PROJECTS_OF_IP_ASSETS, { ids }, countShape)
  return groupByParent(ids, rows).map(([count]) => ({ count: count ?? 0, exact: true }))
}

function keyset({ first, after }: PageRequest<ProjectKey>) {
  return { year: after?.year ?? null, id: after?.id ?? '', limit: first + 1 }
}
