import type { Recommendation, ToldReason, ToldStep } from '@heming/graph/matching'
import type { Connection } from '../../kernel/paging/connection.ts'

export type RecommendationMapper = Recommendation
export type RecommendationConnectionMapper = Connection<Recommendation>
export type ReasonMapper = ToldReason
export type PathStepMapper = ToldStep
