import type { DocumentRow } from '@heming/graph/documents'

export type DocumentMapper = DocumentRow
