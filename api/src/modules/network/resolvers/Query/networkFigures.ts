import { readNetworkFigures } from '@heming/graph/network'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const networkFigures: NonNullable<QueryResolvers['networkFigures']> = (_query, _args, { graph }) =>
  readOnce(graph, readNetworkFigures)
