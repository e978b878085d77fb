import { findConflict, rightsWantedBy } from '../../ip-assets/rights.ts'
import { HOME, relateMarkets } from '../../markets/market-regions.ts'
import type { FirmFacts, FirmKind, Neighbourhood } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { type Path, startAt, step } from '../model/paths.ts'
import { presences } from '../signals/market-fit.ts'
import { similarProjects } from '../signals/similar-projects.ts'
import type { Message } from './message.ts'

/** Something to watch. What is merely absent from the graph has no path. */
export interface Caution {
  code: string
  /** Taken off the direction it concerns, 0..1. */
  penalty: number
  direction: 'FOR_YOU' | 'FOR_THEM'
  path: Path
  message: Message
}

const NO_COMMON_MARKET = 0.02
/** The same for every firm that nobody else has checked: one without a page, or that registered itself. */
const UNCHECKED = 0.025
const NEW_TO_DOMAIN = 0.02
/** Of the firms of the partner's kind that have worked at all, at least this share must know the culture. */
const MIN_EXPERIENCED = 1 / 8
const RIGHTS_GRANTED = 0.03

/**
 * What to watch when these two come together, heaviest first. An unknown fact is no caution, except
 * that a firm is new here.
 */
export function findCautions(
  neighbourhood: Neighbourhood,
  subject: FirmFacts,
  partner: FirmFacts,
): Caution[] {
  return [
    ...grantedRights(neighbourhood, subject, partner),
    ...unchecked(partner),
    ...newToDomain(neighbourhood, subject, partner),
    ...noCommonMarket(neighbourhood, subject, partner),
  ].sort((a, b) => b.penalty - a.penalty)
}

function noCommonMarket(neighbourhood: Neighbourhood, subject: FirmFacts, partner: FirmFacts): Caution[] {
  const { brief, taxonomy } = neighbourhood
  const targets = brief?.markets.filter((market) => market !== HOME) ?? []
  const yours = targets.length > 0 ? targets : presences(neighbourhood, subject).map(({ market }) => market)
  const theirs = presences(neighbourhood, partner).map(({ market }) => market)
  if (yours.length === 0 || theirs.length === 0) return []
  if (yours.some((market) => theirs.some((other) => relateMarkets(taxonomy.markets, market, other))))
    return []
  const message = { kind: 'NO_COMMON_MARKET' } as const
  return [{ code: 'NO_COMMON_MARKET', penalty: NO_COMMON_MARKET, direction: 'FOR_YOU', path: [], message }]
}

function unchecked(partner: FirmFacts): Caution[] {
  const caution = { penalty: UNCHECKED, direction: 'FOR_YOU', path: [] } as const
  if (partner.registered && !partner.verified)
    return [{ ...caution, code: 'UNVERIFIED', message: { kind: 'SELF_REGISTERED' } }]
  return partner.confirmed ? [] : [{ ...caution, code: 'UNCONFIRMED', message: { kind: 'UNCONFIRMED' } }]
}

/**
 * A digital firm that has worked, but never with such culture, where others of its kind have; one without any
 * known work is new here, which is no fault.
 */
function newToDomain(neighbourhood: Neighbourhood, subject: FirmFacts, partner: FirmFacts): Caution[] {
  if (partner.projects.length === 0) {
    const message = { kind: 'NEW_HERE' } as const
    return [{ code: 'NEW_HERE', penalty: 0, direction: 'FOR_YOU', path: [], message }]
  }
  if (subject.domains.length === 0 || partner.kind === subject.kind) return []
  const { all, domain, distinguishes } = rememberExperienced(
    neighbourhood,
    `${subject.id} ${partner.kind}`,
    () => findExperienced(neighbourhood, subject, partner.kind),
  )
  if (!distinguishes || all.has(partner.id)) return []
  const message = { kind: 'NEW_TO_DOMAIN', domain } as const
  return [{ code: 'NEW_TO_DOMAIN', penalty: NEW_TO_DOMAIN, direction: 'FOR_YOU', path: [], message }]
}

/** Who has worked with a firm's culture. */
interface Experienced {
  all: ReadonlySet<string>
  /** The firm's domain that most of them know. */
  domain: string
  /** Whether enough do: what nearly nobody has done warns of nobody. */
  distinguishes: boolean
}

const rememberExperienced = createMemory<Experienced>()

function findExperienced(neighbourhood: Neighbourhood, subject: FirmFacts, kind: FirmKind): Experienced {
  const { projects, participants } = neighbourhood
  const isOfKind = (id: string) => participants.get(id)?.kind === kind
  const all = new Set<string>()
  const byDomain = new Map(subject.domains.map((id) => [id, new Set<string>()]))
  for (const { closeness, how, project, domain } of similarProjects(neighbourhood, subject)) {
    if (closeness === 0 || how === 'OWN') continue
    for (const id of project.participants.filter(isOfKind)) {
      all.add(id)
      byDomain.get(domain ?? '')?.add(id)
    }
  }
  const working = new Set([...projects.values()].flatMap((project) => project.participants.filter(isOfKind)))
  const [best] = [...byDomain].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  const [domain, knowing] = best ?? ['', all]
  return { all, domain, distinguishes: knowing.size > 0 && knowing.size >= working.size * MIN_EXPERIENCED }
}

/** IP that a public exclusive grant keeps from what the two could do together. */
function grantedRights(neighbourhood: Neighbourhood, subject: FirmFacts, partner: FirmFacts): Caution[] {
  const { brief, taxonomy, asOf, ipAssets } = neighbourhood
  const [owner, user] = subject.kind === 'TRADITIONAL' ? [subject, partner] : [partner, subject]
  const fields = [
    ...new Set(user.capabilities.map((id) => taxonomy.capabilities.get(id)?.group ?? id)),
  ].sort()
  for (const assetId of owner.ipAssets) {
    const asset = ipAssets.get(assetId)
    if (!asset) continue
    for (const field of fields) {
      const wanted = brief?.ipAssets.includes(assetId)
        ? { ...rightsWantedBy(brief, asOf), field }
        : { field, markets: [], from: asOf, to: asOf }
      const grant = findConflict(taxonomy.markets, asset, wanted, user.id)
      if (!grant) continue
      const path = step(
        step(startAt('Firm', owner.id), 'OWNS', 'IPAsset', assetId),
        'GRANTED',
        'Grant',
        grant.id,
      )
      const message = {
        kind: 'RIGHTS_GRANTED',
        assetId,
        grantId: grant.id,
        fields: [field],
        to: grant.to,
      } as const
      return [{ code: 'RIGHTS_CONFLICT', penalty: RIGHTS_GRANTED, direction: 'FOR_THEM', path, message }]
    }
  }
  return []
}
