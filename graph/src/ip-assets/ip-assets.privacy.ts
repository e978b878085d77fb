import { definePrivacy } from '../kernel/privacy/define-privacy.ts'
import { DELETE_ASSETS } from './privacy.cypher.ts'

/** IP assets of firms, and the licences on them. */
export const privacy = definePrivacy({
  nodes: {
    IPAsset: {
      firm: {
        exported: { because: 'it is public: Firm.ipAssets shows it' },
        erased: { statement: DELETE_ASSETS },
      },
    },
    Grant: {
      firm: {
        exported: { because: 'IPAsset.grants shows those that are public; imports bring the others in' },
        erased: { because: 'it goes with its asset; one that the firm was given stays, without the firm' },
      },
    },
  },
  nobodys: { AssetForm: 'an entry of the taxonomy' },
})
