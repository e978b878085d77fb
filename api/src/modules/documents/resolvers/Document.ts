import type { DocumentResolvers } from '../../types.generated.ts'
import { pathOf } from '../document-path.ts'

export const Document: DocumentResolvers = {
  url: ({ id }) => pathOf(id),
}
