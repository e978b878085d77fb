import type { DocumentRow } from '@heming/graph'

export type DocumentMapper = DocumentRow
