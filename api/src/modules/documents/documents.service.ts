import { createHash } from 'node:crypto'
import {
  createDocument,
  type DocumentRow,
  deleteDocuments,
  type FoundDocument,
  findDocument,
  findDocumentsToDiscard,
} from '@heming/graph/documents'
import type { Graph } from '@heming/graph/driver'
import { areParties, type PossibleParty } from '@heming/graph/requests'
import { fileTypeFromBuffer } from 'file-type'
import { signedInWrites } from '../../kernel/auth/signed-in-writes.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { countAct } from '../../kernel/limits/write-limits.ts'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import { reviewedBy } from '../requests/may-review.ts'
import type { DocumentStorage } from './document-storage.ts'
import { splitFileName } from './file-name.ts'

/**
 * What may be shown: what a scanner, a phone or an office makes, and what no browser runs. The first ending
 * is given to a file that has none of them.
 */
export const MEDIA_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['application/pdf', ['.pdf']],
  ['image/jpeg', ['.jpg', '.jpeg']],
  ['image/png', ['.png']],
])

/** Max size of a document, in bytes. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024

/** Documents that one session, or all keys of an account, may upload. */
const UPLOADS = { windowSeconds: 60 * 60, max: 60 }

/** Documents that are discarded at once. */
const BATCH = 100

/**
 * Keeps a document of the viewer's, to be attached to a claim or a request within a day. Throws the codes of
 * ErrorCode.
 */
export async function uploadDocument(
  { graph, documents }: { graph: Graph; documents: DocumentStorage },
  viewer: Viewer,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<DocumentRow> {
  const { allowed } = await countAct(graph, 'document', viewer, UPLOADS)
  if (!allowed) throw new AppError('TOO_MANY_ATTEMPTS', TOO_OFTEN)
  // What a file is stands in its bytes; its name and the header may say anything.
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const endings = MEDIA_TYPES.get(mediaType)
  if (!endings) throw badInput(WRONG_TYPE, 'file')
  const document = await createDocument(
    signedInWrites(graph, async () => viewer),
    {
      accountId: viewer.accountId,
      name: nameOf(name, endings),
      mediaType,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  )
  if (document === 'TOO_MANY') throw new AppError('CONFLICT', TOO_MANY)
  // Where this fails, the document has no bytes, nobody knows its id, and it is discarded within a day.
  await documents.put(document.id, bytes)
  // An erasure between the two has discarded the record already: nothing would find these bytes again.
  if (!(await findDocument(graph, document.id))) {
    await documents.remove(document.id)
    throw notFound(NO_DOCUMENT)
  }
  return document
}

/**
 * A document with its bytes, for its uploader and the reviewers of what it is attached to.
 * Throws NOT_FOUND for everybody else.
 */
export async function readDocument(
  { graph, documents }: { graph: Graph; documents: DocumentStorage },
  viewer: Viewer,
  id: string,
): Promise<{ document: DocumentRow; bytes: Buffer }> {
  const found = await findDocument(graph, id)
  if (!found || !(await maySee(graph, viewer, found))) throw notFound(NO_DOCUMENT)
  const bytes = await documents.get(id)
  if (!bytes) throw notFound(NO_DOCUMENT)
  return { document: found.document, bytes }
}

/**
 * Removes the documents whose day has come by now, bytes first, so that what is cut off goes on with the
 * next.
 */
export async function discardDocuments({
  graph,
  documents,
}: {
  graph: Graph
  documents: DocumentStorage
}): Promise<void> {
  for (;;) {
    const ids = await findDocumentsToDiscard(graph, { now: new Date(), limit: BATCH })
    if (ids.length === 0) return
    const removeBytes = () => Promise.all(ids.map((id) => documents.remove(id)))
    await removeBytes()
    await deleteDocuments(graph, ids)
    // Once more for those that came meanwhile.
    await removeBytes()
  }
}

async function maySee(
  graph: Graph,
  viewer: Viewer,
  { accountId, attachedTo }: FoundDocument,
): Promise<boolean> {
  if (accountId === viewer.accountId) return true
  if (!attachedTo) return false
  const kind = REQUEST_KINDS.find(({ definition }) => definition.kind === attachedTo.kind)
  if (!kind) return false
  const load = async (pair: PossibleParty) => (await areParties(graph, [pair]))[0] === true
  return (await reviewedBy(viewer, kind.actions.read, attachedTo, { isParty: { load } })) !== null
}

/** A name with an ending that says what the file is. */
function nameOf(given: string, endings: readonly string[]): string {
  const { stem, ending = endings[0] } = splitFileName(given, endings)
  return `${stem || 'document'}${ending}`
}

const TOO_OFTEN = {
  zh: '上传次数过多，请一小时后再试。',
  en: 'Too many uploads. Please try again in an hour.',
}
/** What is said of a file of another kind, whether its header or its bytes say so. */
export const WRONG_TYPE = {
  zh: '请上传 PDF、JPEG 或 PNG 文件。',
  en: 'Choose a PDF, JPEG or PNG file.',
}
const TOO_MANY = {
  zh: '您已上传 20 份尚未提交的文件：请先提交申请，或明天再上传。',
  en: 'You have uploaded 20 documents that are not part of a request yet: submit your request first, or upload more tomorrow.',
}
const NO_DOCUMENT = { zh: '没有这份文件。', en: 'There is no such document.' }
