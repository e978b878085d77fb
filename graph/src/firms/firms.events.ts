import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'
import { profileShape } from './firm-profile.ts'
import { organisationTypeShape } from './organisation-type.ts'

const PROFILE = 'what a firm says of itself; deleted when the firm is erased'
const CODES = 'codes that the product gives'

/** The profile of a firm was changed. */
export const FIRM_UPDATED = defineEvent({
  action: 'FIRM_UPDATED',
  subjectKind: 'FIRM',
  /** The fields that changed, as they are now. */
  payload: profileShape.partial(),
  impersonal: {
    nameZh: PROFILE,
    nameEn: PROFILE,
    descriptionZh: PROFILE,
    descriptionEn: PROFILE,
    cityZh: PROFILE,
    cityEn: PROFILE,
    province: PROFILE,
    provinceZh: PROFILE,
    heritageDomains: CODES,
    capabilities: CODES,
    markets: CODES,
  },
})

/** A verified firm changed its name or type of organisation, which ended its verification. */
export const VERIFICATION_ENDED = defineEvent({
  action: 'VERIFICATION_ENDED',
  subjectKind: 'FIRM',
  payload: z.object({
    formerNameZh: z.string(),
    formerNameEn: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    /** Absent in events from before types counted. */
    formerOrganisationType: organisationTypeShape.optional(),
    organisationType: organisationTypeShape.optional(),
    /** Id of the base that verified it, or PLATFORM; null if that was not recorded. */
    verifiedBy: z.string().nullable(),
  }),
  impersonal: {
    formerNameZh: PROFILE,
    formerNameEn: PROFILE,
    nameZh: PROFILE,
    nameEn: PROFILE,
    verifiedBy: 'an id',
  },
  consumed: true,
})
