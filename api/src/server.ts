import fastifyApollo from '@as-integrations/fastify'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { Graph } from '@heming/graph/driver'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import { createContext } from './context.ts'
import { type AuthSettings, createAuth } from './kernel/auth/auth.ts'
import { registerAuthRoutes } from './kernel/auth/auth-routes.ts'
import { findViewer, hasKey } from './kernel/auth/viewer.ts'
import { errorResponseOf, sendErrorResponse } from './kernel/errors/error-response.ts'
import { logFaults } from './kernel/errors/format-error.ts'
import { MESSAGES } from './kernel/errors/messages.ts'
import { createGraphQLServer } from './kernel/graphql/graphql.ts'
import { languageOf, requestIdOf, requestScope } from './kernel/graphql/request-scope.ts'
import { rejectForeignPages } from './kernel/http/foreign-pages.ts'
import { registerHealth } from './kernel/http/health.ts'
import { readSentDocument } from './kernel/limits/document-size.ts'
import { createDocumentTurns } from './kernel/limits/document-turns.ts'
import { clientLeft, createInFlight } from './kernel/limits/in-flight.ts'
import { throwWithStatus } from './kernel/limits/limits.ts'
import { createOperationCost } from './kernel/limits/operation-cost.ts'
import { createWorkQueue, type WorkLimits } from './kernel/limits/work-queue.ts'
import { createWriteLimits, type WriteLimitSettings } from './kernel/limits/write-limits.ts'
import type { Metrics } from './kernel/metrics/metrics.ts'
import { registerDataExport } from './modules/data-rights/data-export.ts'
import type { DocumentStorage } from './modules/documents/document-storage.ts'
import { registerDocuments } from './modules/documents/documents.routes.ts'
import { registerTableExport } from './modules/exporting/exporting.routes.ts'
import { registerImports } from './modules/imports/imports.routes.ts'

/**
 * Max size of the body of a request, in bytes. The largest is a registration: 9,000 Chinese characters are 54
 * kB where JSON escapes them, beside lists of ids of 20 kB.
 */
const BODY_LIMIT = 128 * 1024

/** Max time in which a request may arrive, in milliseconds: a slow sender holds no connection. */
const REQUEST_TIMEOUT = 30_000

export interface ServerOptions {
  graph: Graph
  /** How people sign in; its origins are those whose pages may call the api with cookies. */
  accounts: AuthSettings
  documents: DocumentStorage
  /** Files of imports. */
  imports: DocumentStorage
  /** Addresses or ranges of proxies beyond this machine whose word on a client's address counts. */
  trustedProxies?: readonly string[]
  /** Days within which an erasure can be taken back. */
  erasureDays?: number
  /** Objects that anonymous operations of one network may cost in a minute; 0 is no limit. */
  operationCostPerMinute?: number
  /** How often one account may write what, where it is not as by default. */
  writeLimits?: WriteLimitSettings
  /** Rankings of partners at once in this process. */
  rankings?: WorkLimits
  /** Measures requests and errors, where anybody asks for that. */
  metrics?: Metrics
  logger: NonNullable<FastifyServerOptions['logger']>
}

/**
 * A path as it may be logged: with the token of a reset link, a reader of the log could set a password. Odd
 * clients spell it freely.
 */
function withoutToken(path: string): string {
  let plain = path
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
  const [, start] = /^(.*?reset-password)[^\w-]/is.exec(plain) ?? []
  return start === undefined ? path : `${start}/…`
}

/** Aborted once the connection is closed before the response has been sent. */
function signalOfLeaving(reply: FastifyReply): AbortSignal {
  const left = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort(clientLeft())
  })
  return left.signal
}

/**
 * Builds the api over a graph, ready to listen or to be injected into. Closing it finishes what is in flight;
 * the graph stays open.
 */
export async function createServer({
  graph,
  accounts,
  documents,
  imports,
  trustedProxies = [],
  erasureDays = 14,
  operationCostPerMinute = 0,
  writeLimits: writeLimitSettings = {},
  rankings = { atOnce: 4, waiting: 64 },
  metrics,
  logger,
}: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request.headers),
    logController: new LogController({ requestIdLogLabel: 'requestId', disableRequestLogging: true }),
    // The web server stands in front on the same machine and names the client's address; from elsewhere that
    // word counts only if configured.
    trustProxy: ['loopback', ...trustedProxies],
    // An address that cannot be read, e.g. with a broken percent sign or an id of 5,000 characters, is one of
    // nothing.
    frameworkErrors: (_error, request, reply) => {
      reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
      return sendErrorResponse(request, reply, { code: 'NOT_FOUND', message: MESSAGES.NOT_FOUND })
    },
  })

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('preHandler', (request, _reply, done) => {
    const { id: requestId, log, headers } = request
    requestScope.run({ requestId, log, language: languageOf(headers), logged: new WeakSet() }, done)
  })
  app.addHook('onSend', async () => logFaults())
  app.addHook('onResponse', async (request, reply) => {
    const { method, ip } = request
    const path = withoutToken(request.url.split('?', 1)[0] ?? '')
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ method, path, status: reply.statusCode, ms, ip }, 'answered')
  })

  metrics?.observeRequests(app)

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'same-site' },
  })
  await app.register(cors, {
    origin: [...accounts.origins],
    credentials: true,
    methods: ['GET', 'POST', 'OPTIONS'],
    exposedHeaders: ['x-request-id'],
    maxAge: 600,
  })

  rejectForeignPages(app, accounts.origins)
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const response = errorResponseOf(error)
    const ours = response.code === 'INTERNAL' || response.code === 'UNAVAILABLE'
    request.log[ours ? 'error' : 'info']({ err: error, code: response.code }, 'refused')
    return sendErrorResponse(request, reply, response)
  })
  app.setNotFoundHandler((request, reply) => {
    return sendErrorResponse(request, reply, { code: 'NOT_FOUND', message: MESSAGES.NOT_FOUND })
  })

  registerHealth(app, graph)
  const writeLimits = createWriteLimits(graph, writeLimitSettings)
  const auth = createAuth(graph, accounts, app.log, writeLimitSettings)
  // An invalid key is an error also where nobody needs to be signed in: a program would take null for a
  // response.
  app.addHook('preHandler', async (request) => {
    if (hasKey(request)) await findViewer(graph, auth, request)
  })
  await registerAuthRoutes(app, { graph, auth, site: accounts.site })
  registerDataExport(app, graph, auth)
  registerTableExport(app, graph, auth)
  await registerDocuments(app, { graph, auth, documents, writeLimits })
  await registerImports(app, { graph, auth, imports, writeLimits })
  const apollo = createGraphQLServer(app.log, metrics ? [metrics.errorPlugin] : [])
  await apollo.start()
  const rankingQueue = createWorkQueue(rankings)
  const operationCost = createOperationCost(graph, operationCostPerMinute)
  const inFlight = createInFlight()
  const documentTurns = createDocumentTurns()
  app.addHook('onClose', () => apollo.stop())
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    // OPTIONS is answered by CORS.
    method: ['GET', 'POST'],
    context: async (request, reply) => {
      // A response is of this moment and for one client.
      reply.header('cache-control', 'no-store')
      const context = createContext(
        graph,
        {
          auth,
          settings: accounts,
          erasureDays,
          operationCost,
          writeLimits,
          rankingQueue,
          inFlight,
          documentTurns,
        },
        request,
        signalOfLeaving(reply),
      )
      const sent = readSentDocument(request)
      if (sent) await context.admit(sent).catch(throwWithStatus)
      return context
    },
  })
  return app
}
