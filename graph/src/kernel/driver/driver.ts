import neo4j, { type ManagedTransaction, Neo4jError, type QueryResult, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { isAway, isUniqueViolation, mayBeGone, UnexpectedRow, withTimeout } from './failures.ts'
import { withIntegers } from './values.ts'

/** Where the graph is and how to sign in. */
export interface GraphSettings {
  /** `bolt://`, `neo4j://` or one of their encrypted forms. */
  uri: string
  user: string
  password: string
}

export interface GraphOptions {
  /** Called with each statement as it is sent, for tests that count round trips. */
  onQuery?: (cypher: string) => void
  /** Called with each row that a list leaves out because it is not of the expected shape. */
  onOmittedRow?: (row: OmittedRow) => void
  /** Milliseconds after which the server ends a transaction. */
  transactionTimeout?: number
  /** Milliseconds to wait for an unavailable server before `GraphUnavailable` is thrown. */
  serverTimeout?: number
  /** Maximum number of connections that are open at once. */
  maxConnections?: number
  /**
   * The outbox that this connection writes to and consumes: every statement has it as `$queue`. One
   * deployment has one; tests that share a database have one each.
   */
  queue?: string
}

/** A row that a list left out. */
export interface OmittedRow {
  /** Where the row differs from its shape; never the values themselves, which may be personal. */
  problem: string
  cypher: string
  /** How many rows this graph has left out so far. */
  total: number
}

/** The rows of a list that could be read, and how many could not. */
export interface ListRows<Row> {
  rows: Row[]
  omitted: number
}

/** Sends one statement and returns its rows, each parsed by `rowShape`. */
export interface Run {
  <Row>(cypher: string, parameters: Record<string, unknown>, rowShape: z.ZodType<Row>): Promise<Row[]>
  /**
   * Calls `listener` when the transaction has been committed; it is absent outside a transaction.
   */
  afterCommit?(listener: () => void): void
}

/**
 * A connection to the graph, shared by all of a process. Whole numbers travel as integers; write toFloat($x)
 * where a float is meant.
 */
export interface Graph {
  /**
   * Runs one statement for reading, again where the server asks for that, routed to a read replica where
   * there is one, after this graph's own writes. Throws GraphUnavailable when the database is away, and a
   * plain Error when a row is not of `rowShape`.
   */
  read: Run
  /**
   * Like `read`, for lists that must not fail because of one bad record: a row that is not of `rowShape` is
   * left out, counted, and reported to `onOmittedRow`.
   */
  readList<Row>(
    cypher: string,
    parameters: Record<string, unknown>,
    rowShape: z.ZodType<Row>,
  ): Promise<ListRows<Row>>
  /**
   * Runs `work` in one managed write transaction: all its statements take effect, or none. `work` may be run
   * again when the server asks for a retry, or when what it had read was deleted before it could lock it, so
   * it must do nothing but `run`. Throws what `work` throws, UniqueViolation where something that is unique
   * would be there twice, and GraphUnavailable when the database is away.
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /** Resolves when a trivial query works; throws GraphUnavailable. */
  ping(): Promise<void>
  /** How many connections of the pool are in use just now, and how many there may be. */
  connections(): { inUse: number; max: number }
  /** Closes all connections; the graph cannot be used afterwards. */
  close(): Promise<void>
}

/** The database is away or does not answer in time. It may be back a moment later. */
export class GraphUnavailable extends Error {
  constructor(cause: unknown) {
    super('The graph database does not answer.', { cause })
    this.name = 'GraphUnavailable'
  }
}

/** A value that a constraint keeps unique is held by another node already, perhaps since a moment ago. */
export class UniqueViolation extends Error {
  constructor(cause: unknown) {
    super('Something that is unique would be there twice.', { cause })
    this.name = 'UniqueViolation'
  }
}

/**
 * Longer than planning our largest statement takes on a busy machine: a plan that is cut off is not kept, so
 * no later attempt would get further.
 */
const DEFAULT_TRANSACTION_TIMEOUT = 20_000
const DEFAULT_SERVER_TIMEOUT = 2_000
const DEFAULT_MAX_CONNECTIONS = 100
const DEFAULT_QUEUE = 'main'
/**
 * Maximum attempts of a write that fails because a node it has just read was deleted. A new attempt usually
 * no longer matches that node.
 */
const MAX_ATTEMPTS = 3
/**
 * A connection that was idle for longer is tried before it is used, so that a restart of the server goes
 * unnoticed.
 */
const LIVENESS_CHECK_AFTER = 30_000

/**
 * Connects to a Neo4j, lazily: nothing is sent before the first statement. One graph serves a whole process.
 */
export function connectGraph(settings: GraphSettings, options: GraphOptions = {}): Graph {
  const timeout = options.transactionTimeout ?? DEFAULT_TRANSACTION_TIMEOUT
  const serverTimeout = options.serverTimeout ?? DEFAULT_SERVER_TIMEOUT
  const maxConnections = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS
  let sessionsInUse = 0
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: serverTimeout,
    connectionAcquisitionTimeout: serverTimeout,
    maxTransactionRetryTime: serverTimeout,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER,
    maxConnectionPoolSize: maxConnections,
    telemetryDisabled: true,
  })
  const bookmarkManager = neo4j.bookmarkManager()

  async function inSession<Result>(
    mode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager })
    sessionsInUse += 1
    try {
      // The server ends a transaction on its own; the deadline is for a server that neither responds nor
      // closes the connection.
      return await withTimeout(timeout + 2 * serverTimeout, use(session))
    } finally {
      sessionsInUse -= 1
      // Not awaited: closing a session of a server that hangs would hang as well.
      session.close().catch(() => {})
    }
  }

  async function inTransaction<Result>(
    mode: 'READ' | 'WRITE',
    work: (run: Run) => Promise<Result>,
  ): Promise<Result> {
    let listeners: (() => void)[] = []
    const workWith = (transaction: ManagedTransaction) => {
      listeners = []
      const run = runIn((cypher, parameters) => transaction.run(cypher, parameters), options)
      return work(
        Object.assign(run, { afterCommit: (listener: () => void) => void listeners.push(listener) }),
      )
    }
    const config = { timeout }
    try {
      const result = await inSession(mode, (session) =>
        mode === 'READ' ? session.executeRead(workWith, config) : session.executeWrite(workWith, config),
      )
      for (const listener of listeners) listener()
      return result
    } catch (error) {
      if (isAway(error)) throw new GraphUnavailable(error)
      throw isUniqueViolation(error) ? new UniqueViolation(error) : error
    }
  }

  /**
   * One message to the server instead of a transaction's three; where the server asks for a retry, a managed
   * transaction follows.
   */
  async function readAtOnce<Row>(
    cypher: string,
    parameters: Record<string, unknown>,
    rowShape: z.ZodType<Row>,
  ): Promise<Row[]> {
    try {
      return await inSession('READ', (session) => {
        const run = runIn((text, values) => session.run(text, values, { timeout }), options)
        return run(cypher, parameters, rowShape)
      })
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retryable))
        throw isAway(error) ? new GraphUnavailable(error) : error
    }
    return inTransaction('READ', (again) => again(cypher, parameters, rowShape))
  }

  let omittedRows = 0

  const graph: Graph = {
    read: readAtOnce,
    async readList(cypher, parameters, rowShape) {
      const found = await readAtOnce(cypher, parameters, z.unknown())
      const parsed = found.map((row) => rowShape.safeParse(row))
      for (const { error } of parsed) {
        if (!error) continue
        omittedRows += 1
        options.onOmittedRow?.({ problem: z.prettifyError(error), cypher: cypher.trim(), total: omittedRows })
      }
      const rows = parsed.flatMap((row) => (row.success ? [row.data] : []))
      return { rows, omitted: found.length - rows.length }
    },
    async write(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await inTransaction('WRITE', work)
        } catch (error) {
          if (!mayBeGone(error) || attempt === MAX_ATTEMPTS) throw error
        }
      }
    },
    async ping() {
      await withTimeout(
        2 * serverTimeout,
        graph.read('RETURN 1 AS one', {}, z.object({ one: z.literal(1) })),
      ).catch((error) => {
        throw error instanceof GraphUnavailable ? error : new GraphUnavailable(error)
      })
    },
    connections: () => ({ inUse: Math.min(sessionsInUse, maxConnections), max: maxConnections }),
    close: () => driver.close(),
  }
  return graph
}

function runIn(
  send: (cypher: string, parameters: Record<string, unknown>) => Pick<Promise<QueryResult>, 'then'>,
  { onQuery, queue = DEFAULT_QUEUE }: GraphOptions,
): Run {
  return async (cypher, parameters, rowShape) => {
    onQuery?.(cypher)
    const { records } = await send(cypher, { queue, ...withIntegers(parameters) })
    return records.map((record) => {
      const row = rowShape.safeParse(record.toObject())
      if (!row.success) {
        throw new UnexpectedRow(
          `A row of the graph has not the expected shape. ${z.prettifyError(row.error)}\n${cypher.trim()}`,
        )
      }
      return row.data
    })
  }
}
