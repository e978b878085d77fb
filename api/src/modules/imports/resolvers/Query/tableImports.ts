import type { QueryResolvers } from '../../../types.generated.ts'
import { listImports } from '../../imports.service.ts'

export const tableImports: NonNullable<QueryResolvers['tableImports']> = (_query, args, context) =>
  listImports(context, args)
