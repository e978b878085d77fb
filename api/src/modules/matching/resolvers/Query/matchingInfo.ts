import { describeMatchingWeights, findMatchingWeights } from '@heming/graph/matching'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const matchingInfo: NonNullable<QueryResolvers['matchingInfo']> = async (_query, _args, { graph }) =>
  describeMatchingWeights(await readOnce(graph, findMatchingWeights))
