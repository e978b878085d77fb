import type { Question } from '../model/question.ts'
import { massOn } from '../records/build-record.ts'
import type { FirmRecord, RecordedProject, Tally } from '../records/firm-record.ts'
import type { Postings } from '../records/postings.ts'

/** So many projects of today make full experience of what a brief asks for, … */
const FULL_EXPERIENCE = 30
/** … and so many of what is only inferred to be needed: more of a guess says nothing. */
const ENOUGH = 4

/**
 * Experience of a mass on the day of asking: 0 for none, 1 for full experience; for a brief it grows on, ever
 * slower.
 */
export function experienceOf({ day, brief }: Question, mass: number): number {
  return toExperience(massOn(mass, day), brief !== null)
}

function toExperience(left: number, isStated: boolean): number {
  const experience = Math.log1p(left)
  return isStated ? experience / Math.log1p(FULL_EXPERIENCE) : Math.min(1, experience / Math.log1p(ENOUGH))
}

/**
 * Which part of a firm's work a mass is, 0..1; a firm of few or old projects is left a doubt of one project.
 */
export function shareOfWork({ day }: Question, mass: number, whole: number): number {
  return toShare(mass, whole, massOn(1, day))
}

function toShare(mass: number, whole: number, left: number): number {
  return (mass * left) / (whole * left + 1)
}

/** A number for each of some slots. */
interface Weighed {
  slots: readonly number[]
  numbers: Float64Array
}

/** `experienceOf` everybody who has done something; of all who ask on a day it is worked out once. */
export function experienceWith({ day, brief }: Question, done: Postings, id: string): Weighed {
  const isStated = brief !== null
  return done.derive(id, isStated ? 'experience for briefs' : 'experience', day, ({ slots, values }) => {
    const left = massOn(1, day)
    return { slots, numbers: Float64Array.from(values, (mass) => toExperience(mass * left, isStated)) }
  })
}

/** `shareOfWork` of everybody who has done something; of all who ask on a day it is worked out once. */
export function shareWith({ index, day }: Question, done: Postings, id: string): Weighed {
  return done.derive(id, 'share of work', day, ({ slots, values }) => {
    const left = massOn(1, day)
    const share = (mass: number, at: number) =>
      toShare(mass, index.masses[slots[at] as number] as number, left)
    return { slots, numbers: Float64Array.from(values, share) }
  })
}

/** The tally that has most among some ids; of equal ones the first. */
export function greatestTally(tallies: readonly Tally[], ids: readonly string[]): Tally | null {
  let best: Tally | null = null
  for (const id of ids) {
    const tally = tallyOf(tallies, id)
    if (tally && tally.mass > (best?.mass ?? 0)) best = tally
  }
  return best
}

/** Binary search: tallies are ascending by id. */
export function tallyOf(tallies: readonly Tally[], id: string): Tally | null {
  let [low, high] = [0, tallies.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const tally = tallies[middle]
    if (!tally || tally.id === id) return tally ?? null
    if (tally.id < id) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** A project of a firm's record; throws if it is not there. */
export function projectOf(firm: FirmRecord, projectId: string): RecordedProject {
  const project = firm.projects.find(({ id }) => id === projectId)
  if (!project) throw new Error(`The record of ${firm.id} lacks its project ${projectId}.`)
  return project
}
