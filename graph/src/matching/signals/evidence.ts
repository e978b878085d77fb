import type { Message } from '../explain/message.ts'
import type { Neighbourhood, ProjectFacts } from '../model/facts.ts'
import type { Path } from '../model/paths.ts'

/** Years after which a fact counts for half: fields such as XR and AI turn over about this fast. */
const HALF_LIFE_YEARS = 5

/** How much a fact counts whose year is not known: that of a fact one half-life old. */
const UNKNOWN_YEAR = 0.5

/** How much a fact counts that was not checked against a page. */
const UNCONFIRMED = 0.7

/**
 * How much a project's evidence counts, 0..1: by its age on the day of asking and by whether it was checked.
 */
export function freshness(neighbourhood: Neighbourhood, project: ProjectFacts): number {
  const age = Number(neighbourhood.asOf.slice(0, 4)) - (project.year ?? 0)
  const recency = project.year === null ? UNKNOWN_YEAR : 2 ** (-Math.max(0, age) / HALF_LIFE_YEARS)
  return recency * (project.confirmed ? 1 : UNCONFIRMED)
}

/**
 * How significant a shared thing is, 0..1: what few share says much, what all share nothing
 * (inverse document frequency, Spärck Jones 1972, over its maximum).
 */
export function rarity(holders: number, total: number): number {
  if (total <= 1) return 0
  return Math.min(1, Math.max(0, Math.log(total / Math.max(1, holders)) / Math.log(total)))
}

/**
 * Several independent pieces of evidence, 0..1 each, as one: more never lowers it, and no number of weak ones
 * makes certainty.
 */
export function accumulate(pieces: readonly number[]): number {
  return 1 - pieces.reduce((rest, piece) => rest * (1 - piece), 1)
}

/** Shares of `accumulate(pieces)`, in the order of the pieces; they sum to it. */
export function shareOut(pieces: readonly number[]): number[] {
  const whole = accumulate(pieces)
  const logs = pieces.map((piece) => -Math.log1p(-Math.min(piece, 1 - 1e-12)))
  const sum = logs.reduce((total, log) => total + log, 0)
  return logs.map((log) => (sum > 0 ? (whole * log) / sum : 0))
}

/**
 * What a part of a score rests on. The path leads from the firm that is served to the firm that serves it.
 */
export interface Evidence {
  code: string
  path: Path
  message: Message
  /** Parts of one side with the same key become one sentence. */
  about: string
  /** Whether the message is about the partner's doing; by default where it speaks for the partner. */
  ofPartner?: boolean
}

/** A part of a feature's value with what it rests on. */
export interface Part {
  share: number
  evidence: Evidence
}

/** What a feature finds: parts whose shares sum to its value, 0..1. */
export type Finding = readonly Part[]
