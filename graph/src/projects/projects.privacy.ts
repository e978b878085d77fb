import { definePrivacy, type Ownership } from '../kernel/privacy/define-privacy.ts'
import { DELETE_LONE_PROJECTS } from './privacy.cypher.ts'

const WITH_FIRM: Ownership = {
  firm: { exported: { because: 'Firm.projects shows it' }, erased: { because: 'it goes with the firm' } },
}

/** Projects stay where others took part in them. */
export const privacy = definePrivacy({
  nodes: {
    Project: {
      firm: {
        exported: { because: 'it is public: Firm.projects shows it' },
        erased: { statement: DELETE_LONE_PROJECTS },
      },
    },
  },
  relationships: {
    TOOK_PART_IN: WITH_FIRM,
    WORKED_WITH: WITH_FIRM,
    PROVED: WITH_FIRM,
    NAMED_IN: {
      firm: {
        exported: { because: 'Query.projectConfirmationsToReview shows it to the firm that is named' },
        erased: { because: 'it goes with the firm, and what waits lapses' },
      },
    },
  },
})
