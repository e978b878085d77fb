import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { mergeFieldShape } from './merge-fields.ts'

const NAMES = 'a name of a firm'

/** Another firm was merged into a firm: it is the same organisation. */
export const FIRM_MERGED = defineEvent({
  action: 'FIRM_MERGED',
  subjectKind: 'FIRM',
  payload: z.object({
    mergedFirmId: z.string(),
    mergedNameZh: z.string(),
    mergedNameEn: z.string(),
    /** The fields that the firm took from it. */
    fields: z.array(mergeFieldShape),
  }),
  impersonal: { mergedNameZh: NAMES, mergedNameEn: NAMES },
})

/** A merge was undone: the other firm is a firm of its own again. */
export const FIRM_MERGE_UNDONE = defineEvent({
  action: 'FIRM_MERGE_UNDONE',
  subjectKind: 'FIRM',
  payload: z.object({ mergedFirmId: z.string(), mergedNameZh: z.string(), mergedNameEn: z.string() }),
  impersonal: { mergedNameZh: NAMES, mergedNameEn: NAMES },
})

const otherFirmShape = z.object({ otherFirmId: z.string(), otherNameZh: z.string(), otherNameEn: z.string() })

/** Somebody said of a firm that it is not the same as another, though it looks so. */
export const FIRMS_NOT_SAME = defineEvent({
  action: 'FIRMS_NOT_SAME',
  subjectKind: 'FIRM',
  payload: otherFirmShape,
  impersonal: { otherNameZh: NAMES, otherNameEn: NAMES },
})

/** That was taken back. */
export const FIRMS_NOT_SAME_TAKEN_BACK = defineEvent({
  action: 'FIRMS_NOT_SAME_TAKEN_BACK',
  subjectKind: 'FIRM',
  payload: otherFirmShape,
  impersonal: { otherNameZh: NAMES, otherNameEn: NAMES },
})
