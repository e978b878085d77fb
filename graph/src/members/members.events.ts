import { z } from 'zod'
import { memberRoleShape } from '../accounts/standing.store.ts'
import { defineEvent } from '../kernel/events/define-event.ts'

const roleShape = z.object({ role: memberRoleShape })
/** The address is left out: an event outlives the person's account. */
const invitationShape = z.object({ invitationId: z.string(), role: memberRoleShape })

/** Somebody was invited to a firm or a base. */
export const MEMBER_INVITED = defineEvent({
  action: 'MEMBER_INVITED',
  subjectKind: 'PLACE',
  payload: invitationShape,
})

/** An invitation was sent again with a new link. */
export const INVITATION_RESENT = defineEvent({
  action: 'INVITATION_RESENT',
  subjectKind: 'PLACE',
  payload: invitationShape,
})

/** An open invitation was ended by those who sent it. */
export const INVITATION_WITHDRAWN = defineEvent({
  action: 'INVITATION_WITHDRAWN',
  subjectKind: 'PLACE',
  payload: z.object({ invitationId: z.string() }),
})

/** Somebody accepted an invitation. */
export const MEMBER_JOINED = defineEvent({
  action: 'MEMBER_JOINED',
  subjectKind: 'PLACE',
  payload: roleShape,
})

/** A member was given another role. */
export const MEMBER_ROLE_CHANGED = defineEvent({
  action: 'MEMBER_ROLE_CHANGED',
  subjectKind: 'PLACE',
  payload: roleShape,
})

/** A membership ended. */
export const MEMBER_LEFT = defineEvent({
  action: 'MEMBER_LEFT',
  subjectKind: 'PLACE',
  payload: z.object({}),
})

/** An account was made a member without an invitation, or given another role so. */
export const MEMBERSHIP_SET = defineEvent({
  action: 'MEMBERSHIP_SET',
  subjectKind: 'PLACE',
  payload: roleShape,
})
