import { findConflict, rightsWantedBy } from '../../ip-assets/rights.ts'
import { HOME, relateMarkets } from '../../markets/market-regions.ts'
import { createMemory } from '../model/memo.ts'
import { type Path, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { isVerifiedOn, marketsOf, type RecordIndex } from '../records/record-index.ts'
import { tallyOf } from '../signals/masses.ts'
import type { Message } from './message.ts'

/** Something to watch. What is merely absent from the graph has no path. */
export interface Caution {
  code: string
  /** Taken off what the partner is worth to the subject, 0..1. */
  penalty: number
  path: Path
  message: Message
}

/** The same for every firm that nobody else has checked: one without a page, or that registered itself. */
const UNCHECKED = 0.025
/** Of the firms of the partner's kind that have worked at all, at least this share must know the culture. */
const MIN_EXPERIENCED = 1 / 8

/**
 * What to watch when these two come together, heaviest first. Only what nobody has checked takes something
 * off; the rest warns. An unknown fact is no caution, except that a firm is new here.
 */
export function findCautions(question: Question, partner: FirmRecord): Caution[] {
  return [
    ...unchecked(question, partner),
    ...grantedRights(question, partner),
    ...newToCulture(question, partner),
    ...noCommonMarket(question, partner),
  ]
}

/** What cautions take off, by slot: what `findCautions` says of each firm. */
export function findPenalties(index: RecordIndex, asOf: string): Float64Array {
  return index.derive('penalties', asOf, () => {
    const penalty = (_: unknown, slot: number) => (isUnchecked(index.stateAt(slot), asOf) ? UNCHECKED : 0)
    return Float64Array.from(index.ids, penalty)
  })
}

function isUnchecked(
  firm: Pick<FirmRecord, 'registered' | 'confirmed' | 'verified' | 'verifiedUntil'>,
  asOf: string,
): boolean {
  return firm.registered ? !isVerifiedOn(firm, asOf) : !firm.confirmed
}

function unchecked({ asOf }: Question, partner: FirmRecord): Caution[] {
  if (!isUnchecked(partner, asOf)) return []
  return partner.registered
    ? [{ code: 'UNVERIFIED', penalty: UNCHECKED, path: [], message: { kind: 'SELF_REGISTERED' } }]
    : [{ code: 'UNCONFIRMED', penalty: UNCHECKED, path: [], message: { kind: 'UNCONFIRMED' } }]
}

function noCommonMarket({ brief, taxonomy, subject }: Question, partner: FirmRecord): Caution[] {
  const abroad = (markets: readonly string[]) => markets.filter((market) => market !== HOME)
  const targets = abroad(brief?.markets ?? [])
  const yours = targets.length > 0 ? targets : abroad(marketsOf(subject))
  const theirs = abroad(marketsOf(partner))
  if (yours.length === 0 || theirs.length === 0) return []
  if (yours.some((market) => theirs.some((other) => relateMarkets(taxonomy.markets, market, other))))
    return []
  return [{ code: 'NO_COMMON_MARKET', penalty: 0, path: [], message: { kind: 'NO_COMMON_MARKET' } }]
}

/**
 * A firm that has worked, but never with the subject's culture, where others of its kind have; one without
 * any known work is new here, which is no fault.
 */
function newToCulture(question: Question, partner: FirmRecord): Caution[] {
  const { subject } = question
  if (partner.count === 0) return [{ code: 'NEW_HERE', penalty: 0, path: [], message: { kind: 'NEW_HERE' } }]
  if (subject.domains.length === 0 || partner.kind === subject.kind) return []
  if (subject.domains.some((domain) => tallyOf(partner.cultures, domain))) return []
  const { domain, distinguishes } = findExperienced(question)
  return distinguishes
    ? [{ code: 'NEW_TO_DOMAIN', penalty: 0, path: [], message: { kind: 'NEW_TO_DOMAIN', domain } }]
    : []
}

/**
 * The subject's domain that most know, and whether enough do: what nearly nobody has done warns of nobody.
 */
interface Experienced {
  domain: string
  distinguishes: boolean
}

const remember = createMemory<Experienced>()

function findExperienced({ neighbourhood, index, kind, subject }: Question): Experienced {
  return remember(neighbourhood, '', () => {
    const counts = (slot: number) => index.kinds[slot] === kind && (subject.sample || !index.samples[slot])
    let working = 0
    for (let slot = 0; slot < index.size; slot++) if (counts(slot) && (index.counts[slot] ?? 0) > 0) working++
    const known = subject.domains.map((domain) => ({
      domain,
      firms: index.cultures.of(domain).slots.filter(counts).length,
    }))
    const [best] = known.sort((a, b) => b.firms - a.firms || (a.domain < b.domain ? -1 : 1))
    return {
      domain: best?.domain ?? '',
      distinguishes: !!best && best.firms > 0 && best.firms >= working * MIN_EXPERIENCED,
    }
  })
}

/** IP that a public exclusive grant keeps from what the two could do together. */
function grantedRights({ brief, taxonomy, asOf, subject }: Question, partner: FirmRecord): Caution[] {
  const [owner, user] = subject.kind === 'TRADITIONAL' ? [subject, partner] : [partner, subject]
  const fields = [...new Set(user.offers.map((id) => taxonomy.capabilities.get(id)?.group ?? id))].sort()
  for (const asset of owner.assets)
    for (const field of fields) {
      const wanted = brief?.ipAssets.includes(asset.id)
        ? { ...rightsWantedBy(brief, asOf), field }
        : { field, markets: [], from: asOf, to: asOf }
      const grant = findConflict(taxonomy.markets, asset, wanted, user.id)
      if (!grant) continue
      const owned = step(startAt('Firm', owner.id), 'OWNS', 'IPAsset', asset.id)
      const message = {
        kind: 'RIGHTS_GRANTED',
        assetId: asset.id,
        grantId: grant.id,
        fields: [field],
        to: grant.to,
      } as const
      return [
        { code: 'RIGHTS_CONFLICT', penalty: 0, path: step(owned, 'GRANTED', 'Grant', grant.id), message },
      ]
    }
  return []
}
