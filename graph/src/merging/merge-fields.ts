import { z } from 'zod'
import { registrableDomainOf } from '../firms/own-domain.ts'

/** The fields of which a merge takes the one firm's value or the other's. */
export const mergeFieldShape = z.enum([
  'NAME_ZH',
  'NAME_EN',
  'ORGANISATION_TYPE',
  'DESCRIPTION_ZH',
  'DESCRIPTION_EN',
  'PLACE',
  'FOUNDED_YEAR',
  'WEBSITE',
  'CREDIT_CODE',
  'LEI',
])
export type MergeField = z.infer<typeof mergeFieldShape>

/** What of a firm a field holds; the first property is the one that says whether it is empty. */
const PROPERTIES = {
  NAME_ZH: ['nameZh'],
  NAME_EN: ['nameEn'],
  ORGANISATION_TYPE: ['organisationType'],
  DESCRIPTION_ZH: ['descriptionZh'],
  DESCRIPTION_EN: ['descriptionEn'],
  // One place: the city of one firm does not lie in the province of another.
  PLACE: ['province', 'provinceZh', 'cityZh', 'cityEn', 'country'],
  FOUNDED_YEAR: ['foundedYear'],
  WEBSITE: ['website'],
  CREDIT_CODE: ['creditCode'],
  LEI: ['lei'],
} as const satisfies Record<MergeField, readonly string[]>

/** Fields by which a firm is recognised: of one that registered itself they are its own word only. */
const OWN_WORD: readonly MergeField[] = ['WEBSITE', 'CREDIT_CODE', 'LEI']

const text = z.string().nullable()
export const mergedProfileShape = z.object({
  nameZh: text,
  nameEn: text,
  organisationType: text,
  descriptionZh: text,
  descriptionEn: text,
  province: text,
  provinceZh: text,
  cityZh: text,
  cityEn: text,
  country: text,
  foundedYear: z.number().int().nullable(),
  website: text,
  domain: text,
  creditCode: text,
  lei: text,
  /** Names of the fields that the source does not support. */
  memoryFields: z.array(z.string()),
})
/** What a merge may change of a firm. */
export type MergedProfile = z.infer<typeof mergedProfileShape>

/** A firm as it is compared. */
export interface ComparedFirm {
  profile: MergedProfile
  verified: boolean
  /** How many accounts belong to it. */
  members: number
  /** Whether it registered itself and nobody has verified it. */
  ownWordOnly: boolean
}

/** A field of two firms that may become one. */
export interface ComparedField {
  field: MergeField
  kept: string | null
  merged: string | null
  /** Whether the other firm's value is taken if nobody says anything. */
  takesMerged: boolean
  /**
   * Whether it may be taken: it is there, is another, and no people or verification stand by the kept one.
   */
  mayTake: boolean
}

/**
 * Whether only the empty fields of a firm may be filled: its people or a verification stand by the others.
 */
export const isSettled = ({ verified, members }: Pick<ComparedFirm, 'verified' | 'members'>) =>
  verified || members > 0

/** All fields of two firms, with what becomes of them. */
export function compareFields(kept: ComparedFirm, merged: ComparedFirm): ComparedField[] {
  return mergeFieldShape.options.map((field) => {
    const values = { kept: shownValueOf(kept.profile, field), merged: shownValueOf(merged.profile, field) }
    const isNew = values.merged !== null && values.merged !== values.kept
    const mayTake = isNew && (values.kept === null || !isSettled(kept))
    const isOwnWord = OWN_WORD.includes(field) && merged.ownWordOnly && !kept.ownWordOnly
    return { field, ...values, mayTake, takesMerged: mayTake && values.kept === null && !isOwnWord }
  })
}

/** The value of a field as it is compared and shown; null where it is empty. */
function shownValueOf(profile: MergedProfile, field: MergeField): string | null {
  if (field === 'PLACE') {
    const names = [profile.provinceZh, profile.cityZh, profile.province, profile.cityEn].filter(Boolean)
    return names.join(' ') || null
  }
  const value = profile[PROPERTIES[field][0]]
  return value === null || value === '' ? null : String(value)
}

/** The properties that a firm gets by taking fields of another. */
export function takeFields(
  kept: MergedProfile,
  merged: MergedProfile,
  fields: readonly MergeField[],
): Partial<MergedProfile> {
  if (fields.length === 0) return {}
  const names = fields.flatMap((field): readonly (keyof MergedProfile)[] => PROPERTIES[field])
  const taken = Object.fromEntries(names.map((name) => [name, merged[name]])) as Partial<MergedProfile>
  if (fields.includes('WEBSITE')) taken.domain = registrableDomainOf(merged.website ?? '') ?? kept.domain
  // What its source does not support stays unsupported on the other firm.
  const isTaken = (name: string) => (names as readonly string[]).includes(name)
  const memoryFields = [
    ...kept.memoryFields.filter((name) => !isTaken(name)),
    ...merged.memoryFields.filter(isTaken),
  ]
  return { ...taken, memoryFields }
}

/** The fields that hold some properties; of what follows from others there is none. */
export function fieldsOf(names: readonly (keyof MergedProfile)[]): MergeField[] {
  const held: Record<MergeField, readonly string[]> = PROPERTIES
  return mergeFieldShape.options.filter((field) => names.some((name) => held[field].includes(name)))
}
