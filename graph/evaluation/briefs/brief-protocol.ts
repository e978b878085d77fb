import {
  type Collaborations,
  type Rows,
  rowLength,
  rowOf,
} from '../../src/matching/link-model/collaborations.ts'
import { LARGEST_PROJECT } from '../../src/projects/largest-project.ts'
import type { Condition } from '../expressions.ts'
import { splitAt } from '../protocol.ts'

const YEAR = 365
/** After so many days a project counts half. */
const HALF_LIFE = 5 * YEAR

/** What was known on a day: projects that started before it and have no more firms than tie them. */
export interface Past {
  day: number
  /** Numbers of the projects that are known, earliest first. */
  known: Int32Array
  /** How many they are. */
  projectCount: number
  /** Past projects of each firm; and with a half-life of five years, a project of the very day counting 1. */
  projects: Int32Array
  recent: Float64Array
  /** Past partners of each firm, ascending. */
  partners: Rows
}

/** A firm's question for partners on one brief. */
export interface BriefQuestion {
  /** The project that is the brief. */
  project: number
  firm: number
  /** Capabilities that it needs. */
  need: Int32Array
  /** Places of the right answers in the task's candidates, ascending. */
  right: number[]
}

export interface BriefTask {
  collaborations: Collaborations
  past: Past
  /** By start of the brief, then by its id and by the firm's. */
  questions: BriefQuestion[]
  /**
   * Firms that may be ranked, in order of ties: most past projects first, then the smaller id. A question
   * leaves out its firm and that one's past partners.
   */
  candidates: Int32Array
  /** How many briefs and firms the questions come from. */
  briefs: number
  firms: number
}

export interface BriefOptions {
  /** Day of the cut, in days since 1970; and the day before which briefs start. */
  cut: number
  end?: number
  asks?: Condition | undefined
  answers?: Condition | undefined
}

/**
 * The brief protocol of docs/evaluation.md: each project from the cut on is a brief of each of its firms that
 * asks and has a past project; right are its firms that answer, have a past project and are no past partners.
 */
export function planBriefs(collaborations: Collaborations, options: BriefOptions): BriefTask {
  const { cut, end = Number.POSITIVE_INFINITY, asks = () => true, answers = () => true } = options
  const { starts, members, capabilities, firmIds } = collaborations
  const past = readPast(collaborations, cut)
  const hasPast = (firm: number) => (past.projects[firm] ?? 0) > 0
  const candidates = Int32Array.from(firmIds.keys()).filter((firm) => hasPast(firm) && answers(firm))
  candidates.sort((a, b) => (past.projects[b] ?? 0) - (past.projects[a] ?? 0) || a - b)
  const places = new Map(Array.from(candidates, (firm, place) => [firm, place] as const))
  const questions: BriefQuestion[] = []
  starts.forEach((start, project) => {
    if (!(start >= cut && start < end) || rowLength(members, project) > LARGEST_PROJECT) return
    const firms = rowOf(members, project)
    for (const firm of firms) {
      if (!hasPast(firm) || !asks(firm)) continue
      const partners = rowOf(past.partners, firm)
      const right = [...firms]
        .filter((other) => other !== firm && !partners.includes(other))
        .flatMap((other) => places.get(other) ?? [])
        .sort((a, b) => a - b)
      if (right.length > 0) questions.push({ project, firm, need: rowOf(capabilities, project), right })
    }
  })
  return {
    collaborations,
    past,
    questions,
    candidates,
    briefs: new Set(questions.map(({ project }) => project)).size,
    firms: new Set(questions.map(({ firm }) => firm)).size,
  }
}

/** How much a project that started then counts on a day, 0..1: half after each five years. */
export function freshness(start: number, day: number): number {
  return 2 ** -((day - start) / HALF_LIFE)
}

function readPast(collaborations: Collaborations, day: number): Past {
  const { starts, members, firmIds } = collaborations
  const known = Int32Array.from(starts.keys()).filter(
    (project) => (starts[project] ?? Number.NaN) < day && rowLength(members, project) <= LARGEST_PROJECT,
  )
  const projects = new Int32Array(firmIds.length)
  const recent = new Float64Array(firmIds.length)
  for (const project of known)
    for (const firm of rowOf(members, project)) {
      projects[firm] = (projects[firm] ?? 0) + 1
      recent[firm] = (recent[firm] ?? 0) + freshness(starts[project] ?? 0, day)
    }
  const { partners } = splitAt(collaborations, day)
  return { day, known, projectCount: known.length, projects, recent, partners }
}
