import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import type {
  Erasure,
  ErasureGuard,
  ExportSection,
  OwnedData,
  Owner,
} from '../kernel/privacy/define-privacy.ts'
import { PRIVACY } from '../privacy.generated.ts'
import { exportStatement } from './owned-data.cypher.ts'

/** Maximum number of records of one section; far more than a person has. */
const MAX_RECORDS = 10_000

/** Labels of the owners' own nodes. */
const OWN_LABEL: Record<Owner, string> = { account: 'Account', firm: 'Firm' }

interface Declared extends OwnedData {
  /** Label or type. */
  name: string
}

const declaredFor = (owner: Owner): Declared[] =>
  PRIVACY.flatMap(({ nodes, relationships }) => Object.entries({ ...nodes, ...relationships })).flatMap(
    ([name, ownership]) => (ownership[owner] ? [{ name, ...ownership[owner] }] : []),
  )

const isSection = (exported: OwnedData['exported']): exported is ExportSection => 'section' in exported
const isErasure = (erased: OwnedData['erased']): erased is Erasure => 'statement' in erased

const SECTIONS = declaredFor('account')
  .map(({ exported }) => exported)
  .filter(isSection)

/** Names of the sections of the export of an account, besides its events. */
export const EXPORT_SECTIONS: readonly string[] = SECTIONS.map(({ section }) => section)

const GUARDS: ErasureGuard[] = PRIVACY.flatMap(({ guard }) => guard ?? [])

const ERASURES = { account: orderedErasures('account'), firm: orderedErasures('firm') } as const

const PERSONAL_DATA = exportStatement(SECTIONS)

const anything = z.record(z.string(), z.unknown())
const dataShape = z.record(z.string(), z.union([z.array(anything), anything, z.null()]))
/**
 * What is kept of a person, by section, for that person to read: names are those of the records, instants ISO
 * 8601.
 */
export type PersonalData = z.infer<typeof dataShape>

/**
 * Stored personal data besides events, without secrets and hashes; null if there is no such account.
 */
export async function findPersonalData(graph: Graph, accountId: string): Promise<PersonalData | null> {
  const parameters = { accountId, limit: MAX_RECORDS }
  const [row] = await graph.read(PERSONAL_DATA, parameters, z.object({ data: dataShape }))
  return row ? Object.fromEntries(SECTIONS.map(({ section }) => [section, row.data[section] ?? null])) : null
}

/** Deletes what is declared for an owner, in the transaction of `run`. */
export async function eraseDataOf(
  run: Run,
  ...[owner, ids]: ['account', { accountId: string; email: string }] | ['firm', { firmId: string }]
): Promise<void> {
  const parameters = { ...ids, now: new Date().toISOString() }
  for (const statement of ERASURES[owner]) await run(statement, parameters, z.unknown())
}

/**
 * Whether an account may not be erased now, under the locks on which that depends; or, without locks, at
 * `dueAt`.
 */
export async function isErasureBlocked(run: Run, accountId: string, dueAt?: string): Promise<boolean> {
  for (const { lock, blocked, blockedAt } of GUARDS) {
    if (dueAt === undefined) await run(lock, { accountId }, z.unknown())
    const statement = dueAt === undefined ? blocked : blockedAt
    const rows = await run(statement, { accountId, dueAt: dueAt ?? null }, z.unknown())
    if (rows.length > 0) return true
  }
  return false
}

/**
 * The statements of an owner: each before those of the labels that it finds its nodes over, and the owner's
 * own node last.
 */
function orderedErasures(owner: Owner): string[] {
  const rest = declaredFor(owner).flatMap(({ name, erased }) =>
    isErasure(erased) ? [{ name, ...erased }] : [],
  )
  const ordered: string[] = []
  while (rest.length > 0) {
    const at = rest.findIndex(
      ({ name }) =>
        !rest.some((other) => other.before?.includes(name)) &&
        (rest.length === 1 || name !== OWN_LABEL[owner]),
    )
    const [next] = rest.splice(at, 1)
    if (at < 0 || !next)
      throw new Error(`Privacy declarations wait for one another: ${rest.map(({ name }) => name)}`)
    ordered.push(next.statement)
  }
  return ordered
}
