import type { Recommendation, RenderedReason, RenderedStep } from '@heming/graph/matching'
import type { Connection } from '../../kernel/paging/connection.ts'

export type RecommendationMapper = Recommendation
export type RecommendationConnectionMapper = Connection<Recommendation>
export type ReasonMapper = RenderedReason
export type PathStepMapper = RenderedStep
