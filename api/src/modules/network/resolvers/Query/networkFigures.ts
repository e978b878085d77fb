import { readNetworkFigures } from '@heming/graph/network'
import type { QueryResolvers } from '../../../types.generated.ts'

export const networkFigures: NonNullable<QueryResolvers['networkFigures']> = (_query, _args, { graph }) =>
  readNetworkFigures(graph)
