import { definePrivacy, type Ownership } from '../kernel/privacy/define-privacy.ts'

const OF_FIRM: Ownership = {
  firm: {
    exported: { because: 'members of the firm read it with Query.shortList and Query.partnerChoices' },
    erased: { because: 'it goes with the firm, or with the partner' },
  },
}

/** What a firm saved and dismissed is its own; the partner has no part in it. */
export const privacy = definePrivacy({ relationships: { SHORT_LISTED: OF_FIRM, DISMISSED: OF_FIRM } })
