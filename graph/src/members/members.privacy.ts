import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

const SHOWN_TO_MEMBERS = { because: 'its members and those who manage them see it with Query.membersOf' }

/** Who belongs where, and who is invited. */
export const privacy = definePrivacy({
  relationships: {
    MEMBER_OF: {
      account: {
        exported: { section: 'memberships', records: cypher.EXPORT_MEMBERSHIPS },
        erased: { because: 'it goes with the account' },
      },
      firm: { exported: SHOWN_TO_MEMBERS, erased: { because: 'it goes with the firm' } },
    },
    WAS_MEMBER_OF: {
      account: {
        exported: { section: 'formerMemberships', records: cypher.EXPORT_FORMER_MEMBERSHIPS },
        erased: { because: 'it goes with the account' },
      },
      firm: {
        exported: { because: 'it is the business of who left; the history of the firm says that they did' },
        erased: { because: 'it goes with the firm' },
      },
    },
  },
  nodes: {
    Invitation: {
      account: {
        exported: { section: 'invitations', records: cypher.EXPORT_INVITATIONS },
        erased: { statement: cypher.DELETE_INVITATIONS },
      },
      firm: { exported: SHOWN_TO_MEMBERS, erased: { statement: cypher.DELETE_INVITATIONS_TO_FIRM } },
    },
  },
  guard: {
    lock: cypher.LOCK_PLACES,
    blocked: cypher.LAST_OF_THEIR_PLACES,
    blockedAt: cypher.PLACES_LEFT_WITHOUT,
  },
})
