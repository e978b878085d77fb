import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { briefOutcomeShape, briefVisibilityShape } from './brief.row.ts'

// Others than the firm's people read its history: events name a brief by its id, never by what it says.

/** A draft of a brief was begun. */
export const BRIEF_CREATED = defineEvent({
  action: 'BRIEF_CREATED',
  subjectKind: 'FIRM',
  payload: z.object({ briefId: z.string() }),
})

/** A brief was changed; of a draft, which saves itself, once in ten minutes. */
export const BRIEF_UPDATED = defineEvent({
  action: 'BRIEF_UPDATED',
  subjectKind: 'FIRM',
  /** How many fields changed. */
  payload: z.object({ briefId: z.string(), version: z.number().int(), fields: z.number().int() }),
})

/** A draft became an open brief. */
export const BRIEF_PUBLISHED = defineEvent({
  action: 'BRIEF_PUBLISHED',
  subjectKind: 'FIRM',
  payload: z.object({ briefId: z.string(), visibility: briefVisibilityShape, deadline: z.iso.date() }),
})

/** An open brief was closed. */
export const BRIEF_CLOSED = defineEvent({
  action: 'BRIEF_CLOSED',
  subjectKind: 'FIRM',
  payload: z.object({ briefId: z.string(), outcome: briefOutcomeShape }),
})

/** A closed or expired brief was opened again. */
export const BRIEF_REOPENED = defineEvent({
  action: 'BRIEF_REOPENED',
  subjectKind: 'FIRM',
  payload: z.object({ briefId: z.string(), deadline: z.iso.date() }),
})

/** A draft was deleted. */
export const BRIEF_DELETED = defineEvent({
  action: 'BRIEF_DELETED',
  subjectKind: 'FIRM',
  payload: z.object({ briefId: z.string() }),
})
