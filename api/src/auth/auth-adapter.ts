import {
  AUTH_RECORD_KINDS,
  type AuthRecord,
  type AuthRecordKind,
  type AuthRecordPage,
  authRecordStore,
  type Graph,
} from '@heming/graph'
import type { BetterAuthOptions } from 'better-auth'
import {
  type CustomAdapter,
  createAdapterFactory,
  type DBAdapterInstance,
  type JoinConfig,
} from 'better-auth/adapters'

/** Where records are read and written: the graph, or one open transaction of it. */
type Records = Pick<Graph, 'read' | 'write'>

/** What Better Auth hands over with a question. */
type Asked<Question extends keyof CustomAdapter> = CustomAdapter[Question] extends
  | ((asked: infer Arguments) => unknown)
  | undefined
  ? Arguments
  : never

/** Better Auth's database over the stores of the graph. `kinds` are the records it may keep there. */
export function authAdapter(
  graph: Records,
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
        transaction: (work) =>
          records.write((run) =>
            work(adapterOver({ read: run, write: (inner) => inner(run) }, options)(options)),
          ),
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
          create: async ({ model, modelKey = model, data }) =>
            complete(await records.write((run) => store.create(run, modelKey, data)), modelKey),
          findOne: async <Row>(asked: Asked<'findOne'>) => (await find<Row>(asked, { limit: 1 }))[0] ?? null,
          findMany: <Row>(asked: Asked<'findMany'>) => find<Row>(asked, asked),
          count: ({ model, modelKey = model, where = [] }) => store.count(records.read, modelKey, where),
          update: async <Row>({ model, modelKey = model, where, update }: Asked<'update'>) => {
            if (where.length === 0) return null
            const changes = update as AuthRecord
            const changed = await records.write((run) => store.changeOne(run, modelKey, where, changes))
            return completeOrNull<Row>(changed, modelKey)
          },
          updateMany: ({ model, modelKey = model, where, update }) =>
            records.write((run) => store.changeAll(run, modelKey, where, update)),
          delete: async ({ model, modelKey = model, where }) => {
            if (where.length === 0) return
            await records.write((run) => store.deleteAll(run, modelKey, where))
          },
          deleteMany: ({ model, modelKey = model, where }) =>
            records.write((run) => store.deleteAll(run, modelKey, where)),
          consumeOne: async <Row>({ model, modelKey = model, where }: Asked<'consumeOne'>) =>
            completeOrNull<Row>(await records.write((run) => store.takeOne(run, modelKey, where)), modelKey),
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

  return (options) => adapterOver(graph, options)(options)
}
