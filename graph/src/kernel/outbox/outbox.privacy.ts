import { definePrivacy } from '../privacy/define-privacy.ts'
import { DELETE_ENTRIES_ABOUT } from './outbox.cypher.ts'

/** Mail and other work that waits. */
export const privacy = definePrivacy({
  nodes: {
    OutboxEntry: {
      account: {
        exported: {
          because: 'what waits is mail on its way to the same person, or is about what the export has',
        },
        erased: { statement: DELETE_ENTRIES_ABOUT },
      },
      firm: {
        exported: { because: 'what waits is about what its history has' },
        erased: { because: 'those who are notified of the end of a firm are notified by such entries' },
      },
    },
  },
})
