import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { statementShape } from './project-entry.ts'

const STATED = 'what a firm says of its work; deleted when the project is'
const CODES = 'codes that the product gives'
const TITLES = { titleZh: STATED, titleEn: STATED }
const STATEMENT = {
  ...TITLES,
  outcomeZh: STATED,
  outcomeEn: STATED,
  startDate: CODES,
  endDate: CODES,
  externalPartners: STATED,
  externalPartnersZh: STATED,
  capabilities: CODES,
  markets: CODES,
}

/** Ids are random; no event says which firm a project names before that firm has confirmed. */
const project = { projectId: z.string(), titleZh: z.string(), titleEn: z.string() }

/** A firm entered a project. */
export const PROJECT_ADDED = defineEvent({
  action: 'PROJECT_ADDED',
  subjectKind: 'FIRM',
  payload: z.object({ ...project, ...statementShape.shape }),
  impersonal: STATEMENT,
})

/** A firm changed a project that it had entered: the fields that changed, as they are now. */
export const PROJECT_CHANGED = defineEvent({
  action: 'PROJECT_CHANGED',
  subjectKind: 'FIRM',
  payload: z.object({ ...statementShape.partial().shape, ...project }),
  impersonal: STATEMENT,
})

/** A firm withdrew a project that it had entered. */
export const PROJECT_WITHDRAWN = defineEvent({
  action: 'PROJECT_WITHDRAWN',
  subjectKind: 'FIRM',
  payload: z.object(project),
  impersonal: TITLES,
})

/** A firm that entered a project asked another one to confirm it. */
export const PROJECT_CONFIRMATION_ASKED = defineEvent({
  action: 'PROJECT_CONFIRMATION_ASKED',
  subjectKind: 'FIRM',
  payload: z.object({ ...project, confirmationId: z.string() }),
  impersonal: TITLES,
  consumed: true,
})

/** A firm confirmed that it took part in a project; from now on it is shown. */
export const PROJECT_CONFIRMED = defineEvent({
  action: 'PROJECT_CONFIRMED',
  subjectKind: 'FIRM',
  payload: z.object({ ...project, confirmationId: z.string() }),
  impersonal: TITLES,
  consumed: true,
})

/** A firm declined to be named: an event of the firm that asked, which alone knows whom. */
export const PROJECT_CONFIRMATION_DECLINED = defineEvent({
  action: 'PROJECT_CONFIRMATION_DECLINED',
  subjectKind: 'FIRM',
  payload: z.object({ ...project, confirmationId: z.string(), reason: z.string().nullable() }),
  personal: ['reason'],
  impersonal: TITLES,
  consumed: true,
})

/** A firm took back that it took part in a project. */
export const PROJECT_LEFT = defineEvent({
  action: 'PROJECT_LEFT',
  subjectKind: 'FIRM',
  /** `enteredBy`: id of the firm that entered it, null where that is gone. */
  payload: z.object({ ...project, enteredBy: z.string().nullable() }),
  impersonal: { ...TITLES, enteredBy: 'an id' },
  consumed: true,
})
