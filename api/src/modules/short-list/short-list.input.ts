import { dismissReasonShape } from '@heming/graph/short-list'
import { textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'
import { matchSubjectInput } from '../matching/matching.input.ts'

/** Characters of a note. */
const MAX_NOTE = 1_000

/** A list is long where nobody filters; further down nobody reads. */
const MAX_POSITION = 1_000_000

const partner = { for: matchSubjectInput, partnerId: idInput }
const note = z.union([z.literal(''), textShape(MAX_NOTE)]).nullish()
const position = z.int().min(1).max(MAX_POSITION).nullish()

export const saveRecommendationInput = z.object({ ...partner, note, position })

export const dismissRecommendationInput = z.object({ ...partner, reason: dismissReasonShape, note, position })

export const resetRecommendationInput = z.object(partner)

export const openRecommendationInput = z.object({ ...partner, position })
