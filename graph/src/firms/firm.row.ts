import { z } from 'zod'
import { capabilityShape } from '../capabilities/capabilities.store.ts'
import { provenanceShape } from '../kernel/provenance/provenance.ts'
import { type OrganisationType, organisationTypeShape } from './organisation-type.ts'

/** The side of the network that a firm belongs to. */
export const firmKindShape = z.enum(['TRADITIONAL', 'DIGITAL'])
export type FirmKind = z.infer<typeof firmKindShape>

/** A firm as its node holds it. `foundedYear` is a calendar year. */
export const firmShape = provenanceShape.extend({
  id: z.string(),
  kind: firmKindShape,
  /** By default a company. */
  organisationType: organisationTypeShape,
  nameZh: z.string(),
  nameEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  cityZh: z.string(),
  cityEn: z.string(),
  province: z.string(),
  provinceZh: z.string(),
  foundedYear: z.number().int().nullable(),
  /** Address of its own page, as it says itself. */
  website: z.string().nullable(),
  /**
   * Whether `source` is a page of its own: the domain of the page is then the firm's, as that of its website.
   */
  own: z.boolean(),
  /**
   * Whether it registered itself: until it is verified, what it says, its website too, is its own word only.
   */
  selfRegistered: z.boolean(),
  sample: z.boolean(),
  claimed: z.boolean(),
  verified: z.boolean(),
  /** Grows by one with each change of the profile by its people; 1 at first. */
  version: z.number().int(),
})
export type FirmRow = z.infer<typeof firmShape>

/**
 * A capability that a firm offers. `since` is a calendar year; `proofCount` is how many of its projects used
 * the capability.
 */
export const offeredCapabilityShape = z.object({
  since: z.number().int().nullable(),
  proofCount: z.number().int(),
  capability: capabilityShape,
})
export type OfferedCapabilityRow = z.infer<typeof offeredCapabilityShape>

/**
 * Narrows a list of firms. Fields add up (AND), the values of one field are alternatives (OR); null or an
 * empty list narrows nothing.
 */
export interface FirmFilter {
  kind?: FirmKind | null
  organisationTypes?: readonly OrganisationType[] | null
  heritageDomains?: readonly string[] | null
  /** Codes of capabilities or groups; a group stands for everything below it. */
  capabilities?: readonly string[] | null
  /** English names. */
  provinces?: readonly string[] | null
  markets?: readonly string[] | null
  baseId?: string | null
  sample?: boolean | null
}
