import { definePrivacy, type Ownership } from '../kernel/privacy/define-privacy.ts'

const PROFILE: Ownership = {
  firm: {
    exported: { because: 'a profile is public: Query.firm shows all of it' },
    erased: { because: 'removeFirm deletes it last, and leaves a RemovedFirm' },
  },
}

const OF_PROFILE: Ownership = {
  firm: { exported: { because: 'Query.firm shows it' }, erased: { because: 'it goes with the firm' } },
}

/** The profile of a firm, and what it is tied to. */
export const privacy = definePrivacy({
  nodes: { Firm: PROFILE, Traditional: PROFILE, Digital: PROFILE },
  relationships: { OFFERS: OF_PROFILE },
})
