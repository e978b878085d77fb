import { Neo4jError } from 'neo4j-driver'
import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { AUTH_RECORD_KINDS, type AuthRecordKind } from './auth-record-kinds.ts'
import { type AuthRecordStatements, authRecordCypher } from './auth-records.cypher.ts'

/** A record with the properties of its node; missing ones have no key. */
export type AuthRecord = Record<string, unknown>

/** One comparison of a search. */
export interface AuthRecordClause {
  field: string
  operator:
    | 'eq'
    | 'ne'
    | 'lt'
    | 'lte'
    | 'gt'
    | 'gte'
    | 'in'
    | 'not_in'
    | 'contains'
    | 'starts_with'
    | 'ends_with'
  value: unknown
  /** AND: must hold. OR: one of those must hold. */
  connector: 'AND' | 'OR'
  mode: 'sensitive' | 'insensitive'
}

export interface AuthRecordPage {
  limit: number
  offset?: number
  sortBy?: { field: string; direction: 'asc' | 'desc' }
}

/** Records that belong to others: the property `to` holds what the others hold in `from`. */
export interface AuthRecordJoin {
  kind: string
  from: string
  to: string
  limit: number
}

const recordShape = z.object({ record: z.record(z.string(), z.unknown()) })
const countShape = z.object({ count: z.number().int() })
const joinedShape = recordShape.extend({ value: z.unknown() })

/** Searches and changes records of the kinds given; each function runs in the transaction of `run`. */
export function authRecordStore(kinds: Readonly<Record<string, AuthRecordKind>> = AUTH_RECORD_KINDS) {
  const known = new Map(
    Object.entries(kinds).map(([name, kind]) => [name, { ...kind, cypher: authRecordCypher(kind) }]),
  )

  function kindOf(name: string) {
    const kind = known.get(name)
    if (!kind) throw new Error(`The graph keeps no records of the kind '${name}'.`)
    return kind
  }

  /** Chooses where a search starts: at a key that must hold, else at a time, else everywhere. */
  function plan(name: string, where: readonly AuthRecordClause[]) {
    const { cypher, keys, times } = kindOf(name)
    const conditions = toConditions(where)
    const allOf = conditions.flatMap((alternatives) => (alternatives.length === 1 ? alternatives : []))
    const parameters = { conditions: conditions.map((alternatives) => alternatives.map(toParameter)) }
    const key = allOf.find(
      (clause) => keys.includes(clause.field) && clause.mode === 'sensitive' && isEquality(clause),
    )
    const byKey = key && cypher.byKey.get(key.field)
    if (key && byKey) return { statements: byKey, parameters: { ...parameters, anchors: [key.value].flat() } }
    const time = allOf.find(
      (clause) => times.includes(clause.field) && (clause.operator === 'lt' || clause.operator === 'lte'),
    )
    const byTime = time && cypher.byTime.get(time.field)
    if (time && byTime) return { statements: byTime, parameters: { ...parameters, until: time.value } }
    return { statements: cypher.everywhere, parameters }
  }

  async function count(
    run: Run,
    statement: keyof AuthRecordStatements,
    name: string,
    where: readonly AuthRecordClause[],
    more: Record<string, unknown> = {},
  ): Promise<number> {
    const { statements, parameters } = plan(name, where)
    const [row] = await run(statements[statement], { ...parameters, ...more }, countShape)
    return row?.count ?? 0
  }

  async function one(
    run: Run,
    statement: keyof AuthRecordStatements,
    name: string,
    where: readonly AuthRecordClause[],
    more: Record<string, unknown> = {},
  ): Promise<AuthRecord | null> {
    const { statements, parameters } = plan(name, where)
    try {
      const [row] = await run(statements[statement], { ...parameters, ...more }, recordShape)
      return row?.record ?? null
    } catch (error) {
      if (isGone(error)) return null
      throw error
    }
  }

  return {
    /** Creates a record and returns it. Throws if a unique property is taken. */
    async create(run: Run, name: string, properties: AuthRecord): Promise<AuthRecord> {
      const [row] = await run(kindOf(name).cypher.create, { properties }, recordShape)
      return row?.record ?? properties
    },

    /** The records that pass, in the order asked for or none in particular. */
    async find(
      run: Run,
      name: string,
      where: readonly AuthRecordClause[],
      { limit, offset = 0, sortBy }: AuthRecordPage,
    ): Promise<AuthRecord[]> {
      const { statements, parameters } = plan(name, where)
      const statement = !sortBy
        ? statements.find
        : sortBy.direction === 'desc'
          ? statements.findDescending
          : statements.findAscending
      const page = { skip: offset, limit, sortBy: sortBy?.field }
      const rows = await run(statement, { ...parameters, ...page }, recordShape)
      return rows.map((row) => row.record)
    },

    /**
     * For each of `records`, those that belong to it, at most `limit` each: one round trip. Throws if `to`
     * has no index.
     */
    async findJoined(
      run: Run,
      join: AuthRecordJoin,
      records: readonly AuthRecord[],
    ): Promise<AuthRecord[][]> {
      const statement = kindOf(join.kind).cypher.joined.get(join.to)
      if (!statement) throw new Error(`Records of the kind '${join.kind}' are not found by '${join.to}'.`)
      const values = [...new Set(records.map((record) => record[join.from]))].filter((value) => value != null)
      const rows = await run(statement, { values, limit: join.limit }, joinedShape)
      return records.map((record) =>
        rows.filter((row) => row.value === record[join.from]).map((row) => row.record),
      )
    },

    /** How many records pass. */
    count: (run: Run, name: string, where: readonly AuthRecordClause[]) => count(run, 'count', name, where),

    /**
     * Changes one record that passes, and returns it; null if none does. `steps` are added to numbers. Of
     * several concurrent callers, each sees the changes of those before it, so that a condition on what is
     * changed still holds.
     */
    changeOne: (
      run: Run,
      name: string,
      where: readonly AuthRecordClause[],
      changes: AuthRecord,
      steps: Readonly<Record<string, number>> = {},
    ) =>
      one(run, 'changeOne', name, where, {
        changes,
        steps: Object.entries(steps).map(([field, by]) => ({ field, by })),
      }),

    /** Changes all records that pass, and returns how many. */
    changeAll: (run: Run, name: string, where: readonly AuthRecordClause[], changes: AuthRecord) =>
      count(run, 'changeAll', name, where, { changes }),

    /**
     * Deletes one record that passes, and returns it; null if none does. Of several concurrent callers,
     * one gets it.
     */
    takeOne: (run: Run, name: string, where: readonly AuthRecordClause[]) => one(run, 'takeOne', name, where),

    /** Deletes all records that pass, and returns how many. */
    deleteAll: (run: Run, name: string, where: readonly AuthRecordClause[]) =>
      count(run, 'deleteAll', name, where),
  }
}

/** What must all hold: each AND by itself, and one of all OR. */
function toConditions(where: readonly AuthRecordClause[]): AuthRecordClause[][] {
  const allOf = where.filter((clause) => clause.connector === 'AND')
  const anyOf = where.filter((clause) => clause.connector === 'OR')
  const conditions = allOf.map((clause) => [clause])
  return anyOf.length > 0 ? [...conditions, anyOf] : conditions
}

function isEquality({ operator, value }: AuthRecordClause): boolean {
  return (operator === 'eq' && value !== null && value !== undefined) || operator === 'in'
}

function toParameter({ field, operator, value, mode }: AuthRecordClause) {
  const texts = [value].flat()
  const fold = mode === 'insensitive' && texts.every((text) => typeof text === 'string')
  if (!fold) return { field, operator, value, fold }
  const folded = texts.map((text) => String(text).toLowerCase())
  return { field, operator, value: Array.isArray(value) ? folded : folded[0], fold }
}

/** Somebody else deleted the node while we waited for its lock. */
function isGone(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound'
}
