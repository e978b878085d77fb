export {
  createDocument,
  type DocumentRow,
  deleteDocuments,
  type FoundDocument,
  findDocument,
  findDocumentsOfRequests,
  findDocumentsToDiscard,
} from './documents.store.ts'
