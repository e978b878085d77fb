/**
 * Past collaborations as numbers: the plain data that link features, training and evaluation are computed
 * from. Firms and projects are numbered in a fixed order, so nothing depends on the order of the input.
 */

/** Rows of numbers: row i is `values` from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  starts: Int32Array
  values: Int32Array
}

export interface Collaborations {
  /** Ascending by UTF-16 code unit; firm n is firmIds[n]. */
  firmIds: readonly string[]
  /** Type and country of firm n as numbers, -1 where not known. */
  types: Int32Array
  countries: Int32Array
  typeNames: readonly string[]
  countryNames: readonly string[]
  /**
   * Start of project n in days since 1970, NaN where not known; ascending by start (unknown last), then by
   * id.
   */
  starts: Float64Array
  projectIds: readonly string[]
  /** Firms of each project, ascending; capabilities of each project. */
  members: Rows
  capabilities: Rows
  capabilityNames: readonly string[]
}

export interface FirmRecord {
  id: string
  type?: string | null
  country?: string | null
}

export interface ProjectRecord {
  id: string
  /** ISO days. */
  startDate: string | null
  capabilities?: readonly string[]
}

export interface ParticipationRecord {
  projectId: string
  firmId: string
}

const DAY = 86_400_000

/** Days since 1970 of an ISO day, NaN for null or for what is no day. */
export function dayOf(date: string | null | undefined): number {
  return date ? Date.parse(`${date}T00:00:00Z`) / DAY : Number.NaN
}

/**
 * Numbers firms and projects and drops what does not fit: repeated ids (the first in order of content stays),
 * participations that are there twice or name a firm or project that is not there. The result is the same for
 * every order of the records.
 */
export function collectCollaborations(
  firms: readonly FirmRecord[],
  projects: readonly ProjectRecord[],
  participations: readonly ParticipationRecord[],
): Collaborations {
  const ownFirms = uniqueById(firms, (firm) => `${firm.type ?? ''}\n${firm.country ?? ''}`)
  const ownProjects = uniqueById(projects, (project) => project.startDate ?? '')
  const starting = new Map(ownProjects.map((project) => [project, dayOf(project.startDate)]))
  ownProjects.sort((a, b) => compareDays(starting.get(a) ?? Number.NaN, starting.get(b) ?? Number.NaN))
  const types = numberNames(ownFirms.map((firm) => firm.type))
  const countries = numberNames(ownFirms.map((firm) => firm.country))
  const capabilities = nameLists(ownProjects.map((project) => project.capabilities ?? []))
  return {
    firmIds: ownFirms.map(({ id }) => id),
    types: types.numbers,
    countries: countries.numbers,
    typeNames: types.names,
    countryNames: countries.names,
    starts: Float64Array.from(ownProjects, (project) => dayOf(project.startDate)),
    projectIds: ownProjects.map(({ id }) => id),
    members: joinMembers(ownFirms, ownProjects, participations),
    capabilities: capabilities.rows,
    capabilityNames: capabilities.names,
  }
}

/** The inverse index: for each of `size` firms, the projects it took part in, ascending. */
export function transpose(rows: Rows, size: number): Rows {
  const starts = new Int32Array(size + 1)
  for (const value of rows.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let index = 0; index < size; index++)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0)
  const next = starts.slice()
  const values = new Int32Array(rows.values.length)
  for (let row = 0; row + 1 < rows.starts.length; row++)
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const value = rows.values[at] ?? 0
      values[next[value] ?? 0] = row
      next[value] = (next[value] ?? 0) + 1
    }
  return { starts, values }
}

/** How many values a row has. */
export function rowLength(rows: Rows, row: number): number {
  return (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0)
}

/** The values of one row, without copying. */
export function rowOf(rows: Rows, row: number): Int32Array {
  return rows.values.subarray(rows.starts[row], rows.starts[row + 1])
}

/** Packs lists of numbers into rows. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length
  })
  const values = new Int32Array(starts[lists.length] ?? 0)
  lists.forEach((list, index) => {
    values.set(list, starts[index])
  })
  return { starts, values }
}

function uniqueById<Item extends { id: string }>(
  items: readonly Item[],
  content: (item: Item) => string,
): Item[] {
  const sorted = [...items].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(content(a), content(b)))
  return sorted.filter((item, index) => item.id !== sorted[index - 1]?.id)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareDays(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a - b
}

function numberNames(values: readonly (string | null | undefined)[]): {
  numbers: Int32Array
  names: string[]
} {
  const names = [...new Set(values.filter((value): value is string => !!value))].sort(compareTexts)
  const numbers = new Map(names.map((name, index) => [name, index]))
  return { names, numbers: Int32Array.from(values, (value) => (value ? (numbers.get(value) ?? -1) : -1)) }
}

function nameLists(lists: readonly (readonly string[])[]): { rows: Rows; names: string[] } {
  const names = [...new Set(lists.flat())].sort(compareTexts)
  const numbers = new Map(names.map((name, index) => [name, index]))
  const rows = lists.map((list) =>
    [...new Set(list)].map((name) => numbers.get(name) ?? 0).sort((a, b) => a - b),
  )
  return { rows: packRows(rows), names }
}

function joinMembers(
  firms: readonly FirmRecord[],
  projects: readonly ProjectRecord[],
  participations: readonly ParticipationRecord[],
): Rows {
  const firmNumbers = new Map(firms.map((firm, index) => [firm.id, index]))
  const projectNumbers = new Map(projects.map((project, index) => [project.id, index]))
  const lists: number[][] = projects.map(() => [])
  for (const { projectId, firmId } of participations) {
    const [project, firm] = [projectNumbers.get(projectId), firmNumbers.get(firmId)]
    if (project !== undefined && firm !== undefined) lists[project]?.push(firm)
  }
  return packRows(lists.map((list) => [...new Set(list)].sort((a, b) => a - b)))
}
