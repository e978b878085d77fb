import type { Graph } from '@heming/graph/driver'
import { findUpload, reportOf } from '@heming/graph/importing'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { assertCan } from '../../kernel/auth/actions.ts'
import type { Auth } from '../../kernel/auth/auth.ts'
import { findViewer, type Viewer } from '../../kernel/auth/viewer.ts'
import { badInput, notFound } from '../../kernel/errors/app-error.ts'
import { languageOf, type MessageLanguage } from '../../kernel/graphql/request-scope.ts'
import { registerUploads } from '../../kernel/http/upload-scope.ts'
import type { WriteLimits } from '../../kernel/limits/write-limits.ts'
import type { DocumentStorage } from '../documents/document-storage.ts'
import { MAX_IMPORT_BYTES, uploadImportFile, WRONG_ENDING } from './import-files.service.ts'

/** The one type of the body, whatever the file: its name says what it is, and the reader of it is strict. */
export const IMPORT_MEDIA_TYPE = 'application/octet-stream'

/** Where those who see an import download the list of its bad rows, in a language. */
export function reportPathOf(name: string, language: MessageLanguage): string {
  return `/files/imports/${encodeURIComponent(name)}/bad-rows.csv?${new URLSearchParams({ language })}`
}

/**
 * `POST /files/imports?name=…&base=…` keeps a file that is the body, to be imported for a base or, without
 * one, for the platform; `GET /files/imports/ID/bad-rows.csv?language=…` lists what an import leaves out. A
 * page of another origin cannot post: the type that is taken does not go without a preflight.
 */
export async function registerImports(
  app: FastifyInstance,
  {
    graph,
    auth,
    imports,
    writeLimits,
  }: { graph: Graph; auth: Auth; imports: DocumentStorage; writeLimits: WriteLimits },
): Promise<void> {
  const uploaders = new WeakMap<FastifyRequest, Viewer>()
  const limits = {
    types: [IMPORT_MEDIA_TYPE],
    maxBytes: MAX_IMPORT_BYTES,
    tooLarge: TOO_LARGE,
    wrongType: WRONG_ENDING,
  }
  await registerUploads(app, limits, (scope) => {
    scope.post<{ Querystring: { name?: unknown; base?: unknown }; Body?: unknown }>(
      '/files/imports',
      {
        // Before the body is read: nobody fills our memory who may not import.
        onRequest: async (request) => {
          const { base } = request.query
          const baseId = typeof base === 'string' && base !== '' ? base : null
          const viewer = assertCan(await findViewer(graph, auth, request), 'import.write', { baseId })
          await writeLimits.assert('uploadImportFile', viewer)
          uploaders.set(request, viewer)
        },
      },
      async (request, reply) => {
        const viewer = uploaders.get(request)
        const { body: bytes } = request
        if (!viewer || !(bytes instanceof Buffer) || bytes.length === 0) throw badInput(EMPTY, 'file')
        const { name } = request.query
        const given = { name: typeof name === 'string' ? name : '', bytes }
        return reply.code(201).send(await uploadImportFile({ graph, imports }, viewer, given))
      },
    )

    type Report = { Params: { id: string }; Querystring: { language?: unknown } }
    scope.get<Report>('/files/imports/:id/bad-rows.csv', async (request, reply) => {
      const { id } = request.params
      const language = LANGUAGES.find((each) => each === request.query.language)
      const viewer = await findViewer(graph, auth, request)
      const upload = await findUpload(graph, id)
      const hidden = notFound(NO_REPORT)
      assertCan(viewer, 'import.read', { baseId: upload?.baseId ?? null }, { hidden })
      const report = reportOf(id, language ?? languageOf(request.headers))
      // Imports that were read before there were two have one in English.
      const bytes = upload?.hasReport
        ? ((await imports.get(report)) ?? (await imports.get(reportOf(id, 'en'))))
        : null
      if (!bytes) throw hidden
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="bad-rows.csv"`)
        .send(bytes)
    })
  })
}

const LANGUAGES = ['zh', 'en'] as const

const EMPTY = { zh: '文件是空的：请另选一个。', en: 'The file is empty: choose another.' }
const NO_REPORT = { zh: '没有这份清单。', en: 'There is no such list.' }
const TOO_LARGE = {
  zh: '文件过大：每个文件不超过 20 MB，请拆分后上传。',
  en: 'The file is too large: 20 MB at most; divide it.',
}
