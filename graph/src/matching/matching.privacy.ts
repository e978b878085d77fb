import { definePrivacy } from '../kernel/privacy/define-privacy.ts'

/** What is computed beforehand. */
export const privacy = definePrivacy({
  relationships: {
    LIKELY_PARTNER: {
      firm: {
        exported: {
          because: 'it is computed from profiles and projects; Query.recommendPartners shows what follows',
        },
        erased: { because: 'it goes with the firm' },
      },
    },
  },
  nobodys: {
    MatchingWeights: 'weights of signals, fitted on the projects of all firms together',
    RecordVersion: 'a number that says how new the newest record of a firm is',
    RecordTombstone: 'the id of a firm that is gone, kept for a week, so that copies of its record go',
    StaleRecords: 'ids of firms whose records are to be brought up to date',
  },
})
