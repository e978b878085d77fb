import type { LikelyDuplicate } from './likely-duplicates.ts'

export type SimilarFirmMapper = LikelyDuplicate
