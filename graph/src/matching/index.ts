/** What others may use of matching. */
export type { RenderedReason, RenderedStep } from './explain/texts.ts'
export { type Fit, fitOf } from './fit.ts'
export { recommendPartners } from './matching.store.ts'
export { refreshLikelyPartners } from './precompute/likely-partners.store.ts'
export { refreshAssetFormsAndEmbeddings } from './precompute/prepare.ts'
export type { Recommendation, RecommendationKey, RecommendationPage } from './recommend.ts'
export type { PartnerFilter } from './retrieval/network.ts'
export { warmMatching } from './warm.ts'
