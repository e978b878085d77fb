import {
  type Collaborations,
  type Rows,
  rowLength,
  rowOf,
  transpose,
} from '../src/matching/link-model/collaborations.ts'
import { LARGEST_PROJECT } from '../src/projects/largest-project.ts'

/** A split in time: what was known before the cut, and who became partners from it on. */
export interface Split {
  collaborations: Collaborations
  /** Day of the cut; truth ends before `end`. */
  cut: number
  end: number
  /** Past projects of each firm, of any size and those that make links. */
  pastProjects: Int32Array
  jointProjects: Int32Array
  /** Past partners of each firm, and its new ones in the test period; ascending. */
  partners: Rows
  newPartners: Rows
}

/**
 * Splits collaborations at a day: projects that start before it are known, those from it on (and before
 * `end`) are the truth.
 */
export function splitAt(collaborations: Collaborations, cut: number, end = Number.POSITIVE_INFINITY): Split {
  const { members, starts, types } = collaborations
  const size = types.length
  const projectsOf = transpose(members, size)
  const [pastProjects, jointProjects] = [new Int32Array(size), new Int32Array(size)]
  const builders = { past: new RowBuilder(size), later: new RowBuilder(size) }
  for (let firm = 0; firm < size; firm++) {
    for (const project of rowOf(projectsOf, firm)) {
      const start = starts[project] ?? Number.NaN
      const firms = rowLength(members, project)
      const isLink = firms >= 2 && firms <= LARGEST_PROJECT
      if (start < cut) {
        pastProjects[firm] = (pastProjects[firm] ?? 0) + 1
        if (isLink) jointProjects[firm] = (jointProjects[firm] ?? 0) + 1
      }
      if (!isLink || !(start < end)) continue
      for (const other of rowOf(members, project))
        if (other !== firm) builders[start < cut ? 'past' : 'later'].add(other)
    }
    const known = builders.past.endRow()
    builders.later.endRow((other) => !known.has(other))
  }
  return {
    collaborations,
    cut,
    end,
    pastProjects,
    jointProjects,
    partners: builders.past.build(),
    newPartners: builders.later.build(),
  }
}

/** Firms to rank for, each with the candidates it may get right. */
export interface Task {
  queries: Int32Array
  /** By activity (joint projects), highest first, then the smaller id: the order of ties. */
  candidates: Int32Array
  isCandidate: Uint8Array
}

/**
 * Who is asked for and who may be recommended. A query has past partners (a newcomer: past projects and no
 * past partner) and at least one new partner among the candidates; a candidate has a past project.
 */
export function planTask(
  split: Split,
  options: { asks?: (firm: number) => boolean; offers?: (firm: number) => boolean; newcomers?: boolean },
): Task {
  const size = split.pastProjects.length
  const isCandidate = new Uint8Array(size)
  const candidates: number[] = []
  for (let firm = 0; firm < size; firm++)
    if ((split.pastProjects[firm] ?? 0) > 0 && (options.offers?.(firm) ?? true)) {
      isCandidate[firm] = 1
      candidates.push(firm)
    }
  candidates.sort((a, b) => (split.jointProjects[b] ?? 0) - (split.jointProjects[a] ?? 0) || a - b)
  const queries: number[] = []
  for (let firm = 0; firm < size; firm++) {
    const hasPartner = rowLength(split.partners, firm) > 0
    const asks = options.newcomers ? !hasPartner && (split.pastProjects[firm] ?? 0) > 0 : hasPartner
    if (!asks || !(options.asks?.(firm) ?? true)) continue
    if (rowOf(split.newPartners, firm).some((other) => isCandidate[other] === 1)) queries.push(firm)
  }
  return { queries: Int32Array.from(queries), candidates: Int32Array.from(candidates), isCandidate }
}

class RowBuilder {
  readonly #seen: Uint8Array
  readonly #touched: number[] = []
  readonly #starts: number[] = [0]
  readonly #values: number[] = []

  constructor(size: number) {
    this.#seen = new Uint8Array(size)
  }

  add(value: number): void {
    if (this.#seen[value]) return
    this.#seen[value] = 1
    this.#touched.push(value)
  }

  /** Ends a row with those values that pass, ascending; returns them. */
  endRow(passes: (value: number) => boolean = () => true): Set<number> {
    const row = this.#touched.filter(passes).sort((a, b) => a - b)
    for (const value of row) this.#values.push(value)
    for (const value of this.#touched) this.#seen[value] = 0
    this.#touched.length = 0
    this.#starts.push(this.#values.length)
    return new Set(row)
  }

  build(): Rows {
    return { starts: Int32Array.from(this.#starts), values: Int32Array.from(this.#values) }
  }
}
