import { join } from 'node:path'
import { connectGraph } from '@heming/graph/driver'
import { warmMatching } from '@heming/graph/matching'
import type { FastifyInstance } from 'fastify'
import { allConsumers } from './consumers.ts'
import {
  accountLimits,
  dataFolder,
  type Environment,
  oidcProvider,
  readEnvironment,
  siteAddress,
  transportWarning,
  trustedOrigins,
} from './env.ts'
import { JOBS } from './jobs.generated.ts'
import { readOrMakeSecret } from './kernel/auth/secret.ts'
import { dayInChina } from './kernel/day-in-china.ts'
import { startJobs } from './kernel/jobs/job-runner.ts'
import { runApart } from './kernel/jobs/run-apart.ts'
import { limitReads } from './kernel/limits/limit-reads.ts'
import { outboxMailer } from './kernel/mail/mail-outbox.ts'
import { folderTransport, smtpTransport } from './kernel/mail/mailer.ts'
import { createMetrics } from './kernel/metrics/metrics.ts'
import { createMetricsServer } from './kernel/metrics/metrics-server.ts'
import { startOutbox } from './kernel/outbox/outbox-runner.ts'
import { folderStorage } from './modules/documents/document-storage.ts'
import { createServer } from './server.ts'

/** Max time for finishing what is in flight, in milliseconds. */
const SHUTDOWN_TIMEOUT = 10_000

/** Mails an hour to one reviewer about single requests in one queue. */
const NOTICES_PER_HOUR = 5

const environment = readEnvironmentOrExit()
const graphSettings = {
  uri: environment.NEO4J_URI,
  user: environment.NEO4J_USER,
  password: environment.NEO4J_PASSWORD,
}
const graph = limitReads(
  connectGraph(graphSettings, {
    onOmittedRow: (omitted) => app.log.error({ omitted, part: 'graph' }, 'A list left out a row.'),
  }),
)
const folder = dataFolder(environment)
const site = siteAddress(environment)
const mailFolder = join(folder, 'mail')
const transport = environment.SMTP_URL
  ? smtpTransport(
      environment.SMTP_URL,
      environment.MAIL_FROM ?? `Heming <no-reply@${new URL(site).hostname}>`,
      mailFolder,
    )
  : folderTransport(mailFolder)
const mailer = outboxMailer(graph, transport)
const documents = folderStorage(join(folder, 'documents'))
const importFolder = join(folder, 'imports')
const imports = folderStorage(importFolder)
/** Ends what works in a process of its own. */
const stopping = new AbortController()
const metrics = createMetrics(graph, () => jobs.map(({ name }) => name))
const app = await createServer({
  graph,
  documents,
  imports,
  accounts: {
    site,
    origins: trustedOrigins(environment),
    // Nobody said that the site is beyond this machine: what listens there by plain http warns instead.
    ...(environment.PUBLIC_URL ? {} : { secureCookies: false }),
    secret: environment.BETTER_AUTH_SECRET ?? (await readOrMakeSecret(folder)),
    mailer,
    limits: accountLimits(environment),
    oidc: oidcProvider(environment),
  },
  trustedProxies: environment.TRUSTED_PROXIES?.split(',').map((range) => range.trim()) ?? [],
  erasureDays: environment.ERASURE_DAYS,
  operationCostPerMinute: environment.OPERATION_COST_PER_MINUTE,
  ...(environment.WRITE_LIMITS ? { writeLimits: environment.WRITE_LIMITS } : {}),
  rankings: { atOnce: environment.RANKINGS_AT_ONCE, waiting: environment.RANKINGS_WAITING },
  metrics,
  logger: { level: environment.LOG_LEVEL },
})

const jobs = JOBS.flatMap((jobsOf) =>
  jobsOf({ graph, graphSettings, mailer, documents, imports, site, log: app.log }),
)
const metricsServer = createMetricsServer(metrics)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(signal))

const warning = transportWarning(environment)
if (warning) app.log.warn(warning)

await listenOrExit(app, 'API_PORT')
await listenOrExit(metricsServer, 'METRICS_PORT')
// Nobody waits for it: a reader who is faster than this is answered all the same.
warmMatching(graph, dayInChina(new Date())).catch((error: unknown) =>
  app.log.warn({ err: error }, 'Matching was not warmed up.'),
)

const outbox = startOutbox(
  graph,
  allConsumers({ graph, site, noticesPerHour: NOTICES_PER_HOUR, workOnImport }, transport),
  app.log,
)
const jobRunner = startJobs(graph, jobs, app.log)

/** In a process of its own: a workbook of a million rows keeps no request waiting. */
async function workOnImport(name: string): Promise<void> {
  const args = [name, importFolder]
  await runApart('@heming/graph/work-on-upload', { graph: graphSettings, args, signal: stopping.signal })
}

/** Listens on the port of a variable, if it is set. */
async function listenOrExit(server: FastifyInstance, variable: 'API_PORT' | 'METRICS_PORT'): Promise<void> {
  const { HOST: host, [variable]: port } = environment
  if (port === undefined) return
  try {
    await server.listen({ host, port })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(
      `The api cannot listen on ${host}:${port} (${reason}). Set ${variable} or HOST to a free one and start again.`,
    )
    await graph.close()
    process.exit(1)
  }
}

/**
 * Takes no new requests, finishes those in flight, closes the connections to the graph, and ends the process.
 */
async function shutDown(signal: NodeJS.Signals): Promise<void> {
  app.log.info({ signal }, 'Shutting down.')
  stopping.abort()
  setTimeout(() => {
    app.log.error('Requests in flight did not end in time.')
    process.exit(1)
  }, SHUTDOWN_TIMEOUT).unref()
  await Promise.all([app.close(), jobRunner.stop(), metricsServer.close(), outbox.stop()])
  await graph.close()
  process.exit(0)
}

function readEnvironmentOrExit(): Environment {
  try {
    return readEnvironment(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
