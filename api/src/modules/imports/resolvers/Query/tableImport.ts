import type { QueryResolvers } from '../../../types.generated.ts'
import { readImport } from '../../imports.service.ts'

export const tableImport: NonNullable<QueryResolvers['tableImport']> = (_query, { id }, context) =>
  readImport(context, id)
