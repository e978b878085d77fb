import type { Tenant } from '@heming/graph/testing'
import type { ApiResponse, TestApi } from './test-api.ts'
import type { TestPerson } from './test-person.ts'
import type { Who } from './who-may-do-what-table.ts'

/**
 * Where the rows of the who-may-do-what table are tried: a tenant with a firm of a base, one without an owner
 * (`open`) and one without a base (`free`), and people in each role.
 */
export interface World {
  api: TestApi
  tenant: Tenant
  people: Record<Exclude<Who, 'nobody' | 'ownerByReadingKey'>, TestPerson>
  /** Somebody who is none of these, and makes what others decide on. */
  claimant: TestPerson
  /** An API key of the owner that reads only. */
  readingKey: string
  /** Sends an operation as somebody. */
  ask(who: Who, query: string, variables?: Record<string, unknown>): Promise<ApiResponse>
}

/** Asks for what a row is about, as `done`. */
export type Trial = (world: World, who: Who) => Promise<Pick<ApiResponse, 'data'>>

/** Something private, or who is in it: asked for where it is there, and where nobody has it. */
export interface HiddenTrial {
  there(world: World): unknown
  ask(by: TestPerson, id: unknown): Promise<object>
}

/** How the rows of a feature in the who-may-do-what table are tried; in `<feature>.trials.ts`. */
export interface Trials {
  /** By the name of the row. */
  rows: Record<string, Trial>
  /** `viewerCan…` fields, each with the row that it promises, and the object of its type that is asked. */
  promises?: Record<string, { row: string; of?: (world: World) => string | Promise<string> }>
  /** Actions that allow no mutation, each with the row that shows who may do it. */
  actions?: Record<string, string>
  /** What outsiders cannot distinguish from what does not exist. */
  hidden?: Record<string, HiddenTrial>
  /** Makes what the trials need, before any of them. */
  prepare?: (world: World) => Promise<unknown>
}

/** Declares how the rows of a feature are tried. */
export function defineTrials(trials: Trials): Trials {
  return trials
}

/** Makes something once for each world. */
export function once<Made>(make: (world: World) => Promise<Made>): (world: World) => Promise<Made> {
  const made = new WeakMap<World, Promise<Made>>()
  return (world) => {
    const known = made.get(world) ?? make(world)
    made.set(world, known)
    return known
  }
}

/** Id of the account of somebody who is signed in. */
export async function accountIdOf(person: TestPerson): Promise<string> {
  return (await person.ask('{ viewer { id } }')).data.viewer.id
}

let made = 0

/** Id of a firm that nobody has asked about yet. */
export async function newFirm({ tenant }: World, place: { hostedBy?: string } = {}): Promise<string> {
  made += 1
  const name = `new-${made}`
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...place }] })
  return tenant.id(name)
}

/** Evidence for a request about a firm. */
export const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
