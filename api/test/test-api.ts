import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '@heming/graph/driver'
import { workOnUpload } from '@heming/graph/importing'
import { connectTestGraph } from '@heming/graph/testing'
import type { FastifyInstance } from 'fastify'
import { allConsumers } from '../src/consumers.ts'
import { DEFAULT_LIMITS } from '../src/kernel/auth/attempt-limits.ts'
import type { AuthSettings } from '../src/kernel/auth/auth.ts'
import { limitReads } from '../src/kernel/limits/limit-reads.ts'
import type { WorkLimits } from '../src/kernel/limits/work-queue.ts'
import type { WriteLimitSettings } from '../src/kernel/limits/write-limits.ts'
import { outboxMailer } from '../src/kernel/mail/mail-outbox.ts'
import type { Mailer, MailMessage, MailTransport } from '../src/kernel/mail/mailer.ts'
import { createMetrics, type Metrics } from '../src/kernel/metrics/metrics.ts'
import { type OutboxSettings, startOutbox } from '../src/kernel/outbox/outbox-runner.ts'
import { type DocumentStorage, folderStorage } from '../src/modules/documents/document-storage.ts'
import { createServer } from '../src/server.ts'

/** The response to an operation. `data` is left open: each test says what it expects. */
export interface ApiResponse {
  status: number
  requestId: string
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the operation that the test itself wrote
  data?: any
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[]
}

/** An api over a real graph, asked without a network in between. */
export interface TestApi {
  graph: Graph
  app: FastifyInstance
  /** Sends an operation as a program would, in English unless `headers` say otherwise. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<ApiResponse>
  /** Like `ask`, but throws when there are errors. */
  get(query: string, variables?: Record<string, unknown>): Promise<NonNullable<ApiResponse['data']>>
  /** The log lines since the start, oldest first. */
  logged(): Record<string, unknown>[]
  mailer: Mailer
  /** Where the files of imports lie. */
  importFolder: string
  metrics: Metrics
  /** Messages to an address, oldest first; those that are due are sent before. */
  mailTo(address: string): Promise<MailMessage[]>
  /** Sends the messages that are due. */
  sendMail(): Promise<void>
  close(): Promise<void>
}

export const TEST_ORIGIN = 'http://localhost:3000'

/** Signs the cookies and links of tests. */
export const TEST_SECRET = 'a secret of tests, long enough to sign with'

/**
 * Builds an api over the Neo4j of this test run, or over a graph of the test's own. Erasures wait for so long
 * that the test of erasure, which moves the clock by less, does not carry out those of others.
 */
export async function startTestApi(
  ownGraph?: Graph,
  {
    erasureDays = 90,
    documents,
    operationCostPerMinute = 0,
    writeLimits = 'OFF',
    rankings = { atOnce: 4, waiting: 64 },
    transport,
    outbox: outboxSettings,
    noticesPerHour = 10_000,
    ...own
  }: Partial<Omit<AuthSettings, 'mailer'>> & {
    /** Who delivers mail, before it is kept for `mailTo`. */
    transport?: MailTransport
    outbox?: OutboxSettings
    /** Mails about single requests to one reviewer; tests share the reviewers of the platform. */
    noticesPerHour?: number
    erasureDays?: number
    documents?: DocumentStorage
    operationCostPerMinute?: number
    writeLimits?: WriteLimitSettings
    rankings?: WorkLimits
  } = {},
): Promise<TestApi> {
  // An outbox of its own: other tests share the database.
  const graph = ownGraph ?? (await connectTestGraph({ queue: randomUUID() }))
  const folder = await mkdtemp(join(tmpdir(), 'heming-documents-'))
  const importFolder = await mkdtemp(join(tmpdir(), 'heming-imports-'))
  const workOnImport = (name: string) =>
    workOnUpload(graph, name, { folder: importFolder, signal: new AbortController().signal })
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const messages: MailMessage[] = []
  const keeping: MailTransport = {
    async deliver(message, ...more) {
      await transport?.deliver(message, ...more)
      messages.push(message)
    },
    deleteOf: async (person) => transport?.deleteOf(person),
  }
  const mails = outboxMailer(graph, keeping)
  // Better Auth does not wait for what is written in the background.
  const writing = new Set<Promise<void>>()
  const mailer: Mailer = {
    ...mails,
    send(message) {
      const written = mails.send(message).finally(() => writing.delete(written))
      writing.add(written)
      return written
    },
  }
  const metrics = createMetrics(graph, () => [])
  const app = await createServer({
    graph: limitReads(graph),
    metrics,
    documents: documents ?? folderStorage(folder),
    imports: folderStorage(importFolder),
    accounts: {
      site: TEST_ORIGIN,
      origins: [TEST_ORIGIN],
      secret: TEST_SECRET,
      limits: { ...DEFAULT_LIMITS, challengeWork: 20 },
      mailer,
      // A test that says nothing of the time of responses waits for none.
      minResponseTime: 0,
      ...own,
    },
    erasureDays,
    operationCostPerMinute,
    writeLimits,
    rankings,
    logger: { level: 'info', stream },
  })

  const outbox = startOutbox(
    graph,
    allConsumers({ graph, site: own.site ?? TEST_ORIGIN, noticesPerHour, workOnImport }, keeping),
    app.log,
    {
      pollEvery: 60 * 60_000,
      ...outboxSettings,
    },
  )
  const sendMail = async () => {
    await Promise.allSettled(writing)
    await outbox.drain()
  }

  const ask: TestApi['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-language': 'en', ...headers },
      payload: { query, variables },
    })
    return {
      status: response.statusCode,
      requestId: String(response.headers['x-request-id']),
      ...response.json<Pick<ApiResponse, 'data' | 'errors'>>(),
    }
  }
  return {
    graph,
    app,
    ask,
    async get(query, variables) {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`)
      return data
    },
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    mailer,
    importFolder,
    metrics,
    async mailTo(address) {
      await sendMail()
      return messages.filter(({ to }) => to === address)
    },
    sendMail,
    async close() {
      await app.close()
      await outbox.stop()
      await graph.close()
      await rm(folder, { recursive: true })
      await rm(importFolder, { recursive: true })
    },
  }
}
