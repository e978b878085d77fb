import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import * as cypher from './privacy.cypher.ts'

const SECRET = { because: 'it holds nothing but secrets and what they are checked against' }

/** The account, and what signing in needs. */
export const privacy = definePrivacy({
  nodes: {
    Account: {
      account: {
        exported: { section: 'account', records: cypher.EXPORT_ACCOUNT, single: true },
        erased: { statement: cypher.DELETE_ACCOUNT },
      },
    },
    Credential: {
      account: {
        exported: { section: 'waysToSignIn', records: cypher.EXPORT_CREDENTIALS },
        erased: { statement: cypher.DELETE_CREDENTIALS },
      },
    },
    Session: {
      account: {
        exported: { section: 'sessions', records: cypher.EXPORT_SESSIONS },
        erased: { statement: cypher.DELETE_SESSIONS },
      },
    },
    ApiKey: {
      account: {
        exported: { section: 'apiKeys', records: cypher.EXPORT_API_KEYS },
        erased: { statement: cypher.DELETE_API_KEYS },
      },
    },
    TwoFactor: { account: { exported: SECRET, erased: { statement: cypher.DELETE_TWO_FACTORS } } },
    Verification: { account: { exported: SECRET, erased: { statement: cypher.DELETE_VERIFICATIONS } } },
  },
  nobodys: { AccessClock: 'a number that counts how often access to any account has ended' },
})
