import {
  AUTH_RECORD_KINDS,
  type AuthRecord,
  type AuthRecordKind,
  type AuthRecordPage,
  authRecordStore,
  endResetLinks,
  findEndOfAccess,
} from '@heming/graph/accounts'
import type { Graph, Run } from '@heming/graph/driver'
import type { BetterAuthOptions } from 'better-auth'
import {
  type CustomAdapter,
  createAdapterFactory,
  type DBAdapterInstance,
  type JoinConfig,
} from 'better-auth/adapters'
import { isAPIError } from 'better-auth/api'
import { type AccessGuard, accessGuard, accountOf, accountOfResetLink, noteSession } from './access-guard.ts'

/** Where records are read and written: the graph, or one open transaction of it. */
interface Records {
  read: Graph['read']
  write<Result>(work: (run: Run, guard: AccessGuard) => Promise<Result>): Promise<Result>
}

/** What Better Auth hands over with a question. */
type Asked<Question extends keyof CustomAdapter> = CustomAdapter[Question] extends
  | ((asked: infer Arguments) => unknown)
  | undefined
  ? Arguments
  : never

/** Better Auth's database over the stores of the graph. `kinds` are the records it may keep there. */
export function authAdapter(
  graph: Graph,
  kinds: Readonly<Record<string, AuthRecordKind>> = AUTH_RECORD_KINDS,
): DBAdapterInstance {
  const store = authRecordStore(kinds)

  function adapterOver(records: Records, options: BetterAuthOptions): DBAdapterInstance {
    return createAdapterFactory({
      config: {
        adapterId: 'heming-graph',
        adapterName: 'Heming graph',
        supportsArrays: true,
        supportsBooleans: true,
        // Instants are kept as ISO 8601 texts and objects as JSON; the factory turns them to and fro.
        supportsDates: false,
        supportsJSON: false,
        supportsNumericIds: false,
        transaction: async (work) => {
          const attempt = () =>
            records.write((run, guard) =>
              work(adapterOver({ read: run, write: (inner) => inner(run, guard) }, options)(options)),
            )
          try {
            return await attempt()
          } catch (error) {
            // Of two sign-ups with one address at once the later finds the account there by now, and is
            // answered as others are.
            if (isLateSignUp(error)) return attempt()
            throw error
          }
        },
      },
      adapter: ({ schema }) => {
        /** A record with all fields of its model, or those selected: what its node lacks is null. */
        const complete = <Row>(record: AuthRecord, model: string, select?: string[]): Row => {
          const fields = Object.entries(schema[model]?.fields ?? {})
          const wanted = select?.length ? fields.filter(([field]) => select.includes(field)) : fields
          const names = wanted.map(([field, { fieldName }]) => fieldName ?? field)
          if (!select?.length || select.includes('id')) names.push('id')
          return Object.fromEntries(names.map((name) => [name, record[name] ?? null])) as Row
        }
        const completeOrNull = <Row>(record: AuthRecord | null | undefined, model: string) =>
          record ? complete<Row>(record, model) : null

        /** Adds to records what belongs to them, in one round trip for each model joined. */
        const withJoined = async (found: AuthRecord[], rows: AuthRecord[], join: JoinConfig) => {
          const joins = await Promise.all(
            Object.entries(join).map(async ([model, { modelKey = model, on, relation, limit = 100 }]) => {
              const single = relation === 'one-to-one'
              const wanted = { kind: modelKey, from: on.from, to: on.to, limit: single ? 1 : limit }
              const groups = await store.findJoined(records.read, wanted, found)
              const values = groups.map((group) => group.map((record) => complete(record, modelKey)))
              return { model, values: single ? values.map((group) => group[0] ?? null) : values }
            }),
          )
          return rows.map((row, index) => ({
            ...row,
            ...Object.fromEntries(joins.map(({ model, values }) => [model, values[index]])),
          }))
        }

        const find = async <Row>(
          { model, modelKey = model, where = [], select, join }: Asked<'findMany'> | Asked<'findOne'>,
          page: AuthRecordPage,
        ): Promise<Row[]> => {
          const found = await store.find(records.read, modelKey, where, page)
          const rows = found.map((record) => complete<AuthRecord>(record, modelKey, select))
          return (join ? await withJoined(found, rows, join) : rows) as Row[]
        }

        return {
          create: ({ model, modelKey = model, data }) =>
            records.write(async (run, guard) => {
              const accountId = modelKey === 'user' ? null : accountOf(modelKey, data)
              // Anybody may have asked for it, and gets the same response where the account has been erased
              // meanwhile.
              const resets = modelKey === 'verification' ? accountOfResetLink(data) : null
              if (resets !== null && (await findEndOfAccess(run, resets)) === Number.POSITIVE_INFINITY)
                return complete(data, modelKey)
              if (accountId !== null) await guard.check(run, accountId)
              // A session that is made by another is made instead of it.
              const formerTokens =
                modelKey === 'session' && accountId !== null
                  ? await guard.leaveSession(run, accountId)
                  : undefined
              const properties = formerTokens ? { ...data, formerTokens } : data
              return complete(await store.create(run, modelKey, properties), modelKey)
            }),
          findOne: async <Row>(asked: Asked<'findOne'>) => {
            const [row] = await find<Row>(asked, { limit: 1 })
            if (row && (asked.modelKey ?? asked.model) === 'session') noteSession(row as AuthRecord)
            return row ?? null
          },
          findMany: <Row>(asked: Asked<'findMany'>) => find<Row>(asked, asked),
          count: ({ model, modelKey = model, where = [] }) => store.count(records.read, modelKey, where),
          update: async <Row>({ model, modelKey = model, where, update }: Asked<'update'>) => {
            if (where.length === 0) return null
            const changes = update as AuthRecord
            return records.write(async (run, guard) => {
              const changed = await store.changeOne(run, modelKey, where, changes)
              // A session that is there goes on, and one that is not is not made by a change.
              const accountId = changed && modelKey !== 'session' ? accountOf(modelKey, changed) : null
              if (accountId !== null) await guard.check(run, accountId)
              if (accountId !== null && 'password' in changes)
                await guard.end(run, accountId, { password: true })
              return completeOrNull<Row>(changed, modelKey)
            })
          },
          // Passwords are changed so by resets only.
          updateMany: ({ model, modelKey = model, where, update }) =>
            records.write(async (run, guard) => {
              const accountId = 'password' in update ? accountIn(where) : undefined
              if (accountId !== undefined) await guard.end(run, accountId, { password: true })
              return store.changeAll(run, modelKey, where, update)
            }),
          delete: async ({ model, modelKey = model, where }) => {
            if (where.length === 0) return
            await records.write(async (run, guard) => {
              const [record] = await store.find(run, modelKey, where, { limit: 1 })
              const accountId = record ? accountOf(modelKey, record) : null
              // Anyone who is about to exchange a session has locked the account, too. A sign-out needs no
              // session that is there still, nor does what it deletes after it.
              if (accountId !== null && (modelKey === 'session' || modelKey === 'verification'))
                await findEndOfAccess(run, accountId)
              else if (accountId !== null) await guard.check(run, accountId)
              await store.deleteAll(run, modelKey, where)
            })
          },
          deleteMany: ({ model, modelKey = model, where }) =>
            records.write(async (run, guard) => {
              const accountId = modelKey === 'session' ? accountIn(where) : undefined
              // First, so that sessions made until then are among those that are deleted.
              if (accountId !== undefined) {
                await guard.end(run, accountId)
                await guard.leaveSession(run, accountId)
              }
              return store.deleteAll(run, modelKey, where)
            }),
          consumeOne: <Row>({ model, modelKey = model, where }: Asked<'consumeOne'>) =>
            records.write(async (run, guard) => {
              const [link] =
                modelKey === 'verification' ? await store.find(run, modelKey, where, { limit: 1 }) : []
              const resets = link ? accountOfResetLink(link) : null
              // Of two links for one account, one is used.
              if (resets !== null) await findEndOfAccess(run, resets)
              const taken = await store.takeOne(run, modelKey, where)
              if (resets !== null && taken) {
                await endResetLinks(run, String(taken.value))
                guard.trust()
              }
              return completeOrNull<Row>(taken, modelKey)
            }),
          incrementOne: async <Row>(asked: Asked<'incrementOne'>) => {
            const { model, modelKey = model, where, increment, set = {} } = asked
            const changed = await records.write((run) =>
              store.changeOne(run, modelKey, where, set, increment),
            )
            return completeOrNull<Row>(changed, modelKey)
          },
        }
      },
    })
  }

  const records: Records = {
    read: graph.read,
    write: async (work) => {
      let guard = accessGuard(store)
      const result = await graph.write((run) => {
        guard = accessGuard(store)
        return work(run, guard)
      })
      guard.committed()
      return result
    },
  }
  return (options) => adapterOver(records, options)(options)
}

/** Whether a sign-up failed because another with its address was quicker. */
function isLateSignUp(error: unknown): boolean {
  return isAPIError(error) && error.body?.code === 'FAILED_TO_CREATE_USER'
}

/** The account whose records are asked for, where it is one. */
function accountIn(where: Asked<'deleteMany'>['where']): string | undefined {
  const clause = where.find(({ field, operator }) => field === 'userId' && operator === 'eq')
  return typeof clause?.value === 'string' ? clause.value : undefined
}
