import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { ipAssetProfileShape } from './ip-asset-profile.ts'

const SAID = 'what a firm says of its IP; deleted when the firm is erased'
const CODES = 'codes that the product gives'

const impersonal = {
  nameZh: SAID,
  nameEn: SAID,
  descriptionZh: SAID,
  descriptionEn: SAID,
  heritageDomain: CODES,
  category: CODES,
  forms: CODES,
}

/** A firm entered an IP asset. */
export const IP_ASSET_CREATED = defineEvent({
  action: 'IP_ASSET_CREATED',
  subjectKind: 'FIRM',
  payload: ipAssetProfileShape.extend({ assetId: z.string() }),
  impersonal,
})

/** What a firm says of an IP asset was changed. */
export const IP_ASSET_UPDATED = defineEvent({
  action: 'IP_ASSET_UPDATED',
  subjectKind: 'FIRM',
  /** The asset by its names, and the fields that changed, as they are now. */
  payload: ipAssetProfileShape
    .partial()
    .extend({ assetId: z.string(), nameZh: z.string(), nameEn: z.string() }),
  impersonal,
})
