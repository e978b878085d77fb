import { type OrganisationType, organisationTypeShape } from '../firms/organisation-type.ts'
import { findConflict, rightsWantedBy } from '../ip-assets/rights.ts'
import type { FirmKind } from './model/facts.ts'
import type { Question } from './model/question.ts'
import type { RecordedAsset } from './records/firm-record.ts'
import type { RecordIndex } from './records/record-index.ts'
import type { PartnerFilter } from './retrieval/network.ts'

/**
 * Default types of partners: organisations that license, make and sell, and not those that govern, fund or
 * study.
 */
export const PARTNER_TYPES: readonly OrganisationType[] = ['COMPANY', 'INSTITUTION', 'MEDIA']

/**
 * Whom scores are relative to, by slot: everybody of the kind and types that partners have by default,
 * samples only where a sample asks; whatever a filter narrows, so that a firm scores the same with and
 * without it.
 */
export function findComparable({ index, kind, subject }: Question): Uint8Array {
  const mask = maskOf(index, kind, PARTNER_TYPES, subject.sample ? null : false)
  if (kind !== subject.kind) return mask
  const others = mask.slice()
  others[index.slotOf(subject.id) ?? others.length] = 0
  return others
}

/** Firms of a kind, types and provenance, by slot; worked out once until a record changes. */
function maskOf(
  index: RecordIndex,
  kind: FirmKind,
  types: readonly string[],
  sample: boolean | null,
): Uint8Array {
  return index.derive(`firms of ${kind} ${[...types].sort()} ${sample}`, '', () => {
    const mask = new Uint8Array(index.size)
    for (const slot of index.slotsOf(kind))
      if (types.includes(index.types[slot] ?? '') && (sample === null || index.samples[slot] === sample))
        mask[slot] = 1
    return mask
  })
}

/**
 * Who may be recommended, by slot: of the kind, types and provenance asked for, not the subject, nobody it
 * has worked with, offering every must-have of the brief, free to be given its rights, and within the filter.
 * Firms that the filter names may be of any type and samples unless it says otherwise. Nobody of `without`.
 */
export function findEligible(
  question: Question,
  filter: PartnerFilter,
  without: readonly string[] = [],
): Uint8Array {
  const { index, kind, subject } = question
  const isAnyType = !filter.organisationTypes?.length && (filter.firms?.length ?? 0) > 0
  const types = filter.organisationTypes?.length
    ? filter.organisationTypes
    : isAnyType
      ? organisationTypeShape.options
      : PARTNER_TYPES
  const sample = filter.sample ?? (subject.sample || isAnyType ? null : false)
  const mask = maskOf(index, kind, types, sample).slice()
  if (filter.firms?.length) keepOnly(mask, filter.firms, (id) => slotsOf(question, id))
  if (filter.provinces?.length) {
    const provinces = new Set(filter.provinces)
    for (const slot of index.slotsOf(kind)) if (!provinces.has(index.provinces[slot] ?? '')) mask[slot] = 0
  }
  for (const id of [subject.id, ...subject.partners, ...without]) mask[index.slotOf(id) ?? mask.length] = 0
  for (const need of question.brief?.needs ?? [])
    if (need.must) keepOnly(mask, [need.capability], (id) => withBelow(question, id, index.offers))
  keepOnly(mask, filter.capabilities, (id) => withBelow(question, id, index.offers))
  keepOnly(mask, filter.heritageDomains, (id) => index.domains.of(id).slots)
  keepOnly(mask, filter.markets, (id) => index.markets.of(id).slots)
  const assets = assetsOfBrief(question)
  if (!rightsAreFree(question, assets, ''))
    keepOnly(mask, grantees(question, assets), (id) => slotsOf(question, id))
  return mask
}

/** Clears all who have none of the ids; does nothing without ids. */
function keepOnly(
  mask: Uint8Array,
  ids: readonly string[] | null | undefined,
  slotsOfId: (id: string) => readonly number[],
): void {
  if (!ids?.length) return
  const kept = new Uint8Array(mask.length)
  for (const id of ids) for (const slot of slotsOfId(id)) kept[slot] = mask[slot] as number
  mask.set(kept)
}

/** Firms that offer a capability or, where it is a group, one below it. */
function withBelow({ taxonomy }: Question, id: string, offers: Question['index']['offers']): number[] {
  const below = [...taxonomy.capabilities].flatMap(([each, { group }]) => (group === id ? [each] : []))
  return [id, ...below].flatMap((each) => offers.of(each).slots)
}

function slotsOf({ index }: Question, id: string): number[] {
  const slot = index.slotOf(id)
  return slot === undefined ? [] : [slot]
}

/** Whether a firm could be given the rights that the asking brief needs; always true without a brief. */
function rightsAreFree(
  { brief, taxonomy, asOf }: Question,
  assets: readonly RecordedAsset[],
  firmId: string,
) {
  if (!brief) return true
  const wanted = rightsWantedBy(brief, asOf)
  return assets.every((asset) => !findConflict(taxonomy.markets, asset, wanted, firmId))
}

/** The IP that the asking brief concerns, of whatever firm. */
function assetsOfBrief({ brief, subject, index }: Question): RecordedAsset[] {
  return (brief?.ipAssets ?? []).flatMap(
    (id) => subject.assets.find((asset) => asset.id === id) ?? index.assetOf(id) ?? [],
  )
}

/** Licensees of the brief's IP that hold the very rights, so that a grant does not stand in their way. */
function grantees(question: Question, assets: readonly RecordedAsset[]): string[] {
  const holders = assets.flatMap(({ grants }) => grants.flatMap(({ firmId }) => firmId ?? []))
  const free = holders.filter((id) => rightsAreFree(question, assets, id))
  // An id that nobody has keeps nobody.
  return free.length > 0 ? free : ['']
}
