import type { Graph } from '@heming/graph/driver'
import contentDisposition from 'content-disposition'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { assertCan } from '../../kernel/auth/actions.ts'
import type { Auth } from '../../kernel/auth/auth.ts'
import { findViewer, type Viewer } from '../../kernel/auth/viewer.ts'
import { badInput } from '../../kernel/errors/app-error.ts'
import { registerUploads } from '../../kernel/http/upload-scope.ts'
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
  const limits = {
    types: [...MEDIA_TYPES.keys()],
    maxBytes: MAX_DOCUMENT_BYTES,
    tooLarge: TOO_LARGE,
    wrongType: WRONG_TYPE,
  }
  await registerUploads(app, limits, (scope) => {
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
const TOO_LARGE = { zh: '文件过大：每个文件不超过 5 MB。', en: 'The file is too large: 5 MB at most.' }
