import { Readable } from 'node:stream'
import type { Graph } from '@heming/graph/driver'
import { exportTable, findTable } from '@heming/graph/exporting'
import type { FastifyInstance } from 'fastify'
import { assertCan } from '../../kernel/auth/actions.ts'
import type { Auth } from '../../kernel/auth/auth.ts'
import { findViewer } from '../../kernel/auth/viewer.ts'
import { dayInChina } from '../../kernel/day-in-china.ts'
import { AppError, notFound } from '../../kernel/errors/app-error.ts'
import { countAct } from '../../kernel/limits/write-limits.ts'

/**
 * `GET /files/export/firms.csv`, and likewise projects, participations, ip_assets, briefs and the
 * vocabularies: what everybody may see, in the columns of an import. It takes an account, which may do so
 * only so often.
 */
export function registerTableExport(app: FastifyInstance, graph: Graph, auth: Auth): void {
  app.get<{ Params: { file: string } }>('/files/export/:file', async (request, reply) => {
    reply.header('cache-control', 'private, no-store')
    const viewer = assertCan(await findViewer(graph, auth, request), 'table.export')
    const { file } = request.params
    const table = file.endsWith('.csv') ? findTable(file.slice(0, -'.csv'.length)) : null
    if (!table) throw notFound(NO_TABLE)
    const { allowed, retryAfterSeconds } = await countAct(graph, 'table', viewer, LIMIT)
    if (!allowed) {
      reply.header('retry-after', retryAfterSeconds)
      throw new AppError('TOO_MANY_ATTEMPTS', LATER)
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="heming-${table}.csv"`)
      .send(Readable.from(exportTable(graph, table, dayInChina(new Date()))))
  })
}

/** A file is as long as the network is large: all eight tables three times an hour. */
const LIMIT = { windowSeconds: 60 * 60, max: 30 }

const LATER = { zh: '下载次数过多，请一小时后再试。', en: 'That is too often. Please try again in an hour.' }
const NO_TABLE = {
  zh: '没有这个表格：可下载 firms.csv、projects.csv、participations.csv、ip_assets.csv、briefs.csv、capabilities.csv、heritage_domains.csv 和 markets.csv。',
  en: 'There is no such table: firms.csv, projects.csv, participations.csv, ip_assets.csv, briefs.csv, capabilities.csv, heritage_domains.csv and markets.csv can be downloaded.',
}
