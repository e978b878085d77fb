import type { Graph } from '@heming/graph/driver'
import contentDisposition from 'content-disposition'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { assertCan } from '../../kernel/auth/actions.ts'
import type { Auth } from '../../kernel/auth/auth.ts'
import { findViewer, type Viewer } from '../../kernel/auth/viewer.ts'
import { badInput } from '../../kernel/errors/app-error.ts'
import { sendErrorResponse } from '../../kernel/errors/error-response.ts'
import type { WriteLimits } from '../../kernel/limits/write-limits.ts'
import { pathOf } from './document-path.ts'
import type { DocumentStorage } from './document-storage.ts'
import {
  MAX_DOCUMENT_BYTES,
  MEDIA_TYPES,
  readDocument,
  uploadDocument,
  WRONG_TYPE,
} from './documents.service.ts'

/**
 * `POST /files/documents?name=…` keeps a file that is the body; `GET /files/documents/ID` hands it back as a
 * download. A page of another origin cannot post: none of the types that are taken goes without a preflight.
 */
export async function registerDocuments(
  app: FastifyInstance,
  {
    graph,
    auth,
    documents,
    writeLimits,
  }: { graph: Graph; auth: Auth; documents: DocumentStorage; writeLimits: WriteLimits },
): Promise<void> {
  const uploaders = new WeakMap<FastifyRequest, Viewer>()
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    const parserOptions = { parseAs: 'buffer' as const, bodyLimit: MAX_DOCUMENT_BYTES }
    scope.addContentTypeParser([...MEDIA_TYPES.keys()], parserOptions, (_request, body, done) =>
      done(null, body),
    )
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      const message = error.statusCode === undefined ? undefined : MESSAGES_BY_STATUS.get(error.statusCode)
      if (!message) throw error
      return sendErrorResponse(request, reply, {
        code: 'BAD_USER_INPUT',
        message,
        status: error.statusCode,
      })
    })
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'private, no-store')
    })

    scope.post<{ Querystring: { name?: unknown }; Body?: unknown }>(
      '/files/documents',
      {
        // Before the body is read: nobody fills our memory who may not keep anything here.
        onRequest: async (request) => {
          const viewer = assertCan(await findViewer(graph, auth, request), 'document.upload')
          await writeLimits.assert('uploadDocument', viewer)
          uploaders.set(request, viewer)
        },
      },
      async (request, reply) => {
        const viewer = uploaders.get(request)
        const { body: bytes } = request
        if (!viewer || !(bytes instanceof Buffer) || bytes.length === 0) throw badInput(EMPTY, 'file')
        const { name } = request.query
        const document = await uploadDocument({ graph, documents }, viewer, {
          name: typeof name === 'string' ? name : '',
          bytes,
        })
        return reply.code(201).send({ ...document, url: pathOf(document.id) })
      },
    )

    scope.get<{ Params: { id: string } }>('/files/documents/:id', async (request, reply) => {
      const viewer = assertCan(await findViewer(graph, auth, request), 'account.read')
      const { document, bytes } = await readDocument({ graph, documents }, viewer, request.params.id)
      return reply
        .type(document.mediaType)
        .header('content-disposition', contentDisposition(document.name))
        .send(bytes)
    })
  })
}

const EMPTY = { zh: '文件内容为空：请另选一个文件。', en: 'The file is empty: choose another one.' }

/** What is said where a body is rejected before it is read, by status. */
const MESSAGES_BY_STATUS = new Map([
  [413, { zh: '文件过大：每个文件不超过 5 MB。', en: 'The file is too large: 5 MB at most.' }],
  [415, WRONG_TYPE],
])
