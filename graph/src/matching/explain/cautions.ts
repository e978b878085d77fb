import { findConflict, rightsWantedBy } from '../../ip-assets/rights.ts'
import { HOME, relateMarkets } from '../../markets/market-regions.ts'
import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import { type Path, startAt, step } from '../model/paths.ts'
import { rarity } from '../signals/evidence.ts'
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
const UNCONFIRMED = 0.025
const NEW_TO_DOMAIN = 0.02
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
    ...unconfirmed(partner),
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

function unconfirmed(partner: FirmFacts): Caution[] {
  if (partner.confirmed) return []
  const message = { kind: 'UNCONFIRMED' } as const
  return [{ code: 'UNCONFIRMED', penalty: UNCONFIRMED, direction: 'FOR_YOU', path: [], message }]
}

/**
 * A digital firm that has worked, but never with such culture; one without any known work is new here, which
 * is no fault.
 */
function newToDomain(neighbourhood: Neighbourhood, subject: FirmFacts, partner: FirmFacts): Caution[] {
  if (partner.projects.length === 0) {
    const message = { kind: 'NEW_HERE' } as const
    return [{ code: 'NEW_HERE', penalty: 0, direction: 'FOR_YOU', path: [], message }]
  }
  if (subject.domains.length === 0 || partner.kind === subject.kind) return []
  const known = similarProjects(neighbourhood, subject).some(
    (similar) =>
      similar.closeness > 0 && similar.how !== 'OWN' && similar.project.participants.includes(partner.id),
  )
  if (known) return []
  const { domains, firms } = neighbourhood.taxonomy
  const rare = (domain: string) => rarity(domains.get(domain)?.firms ?? 1, firms)
  const [domain] = [...subject.domains].sort((a, b) => rare(b) - rare(a) || (a < b ? -1 : 1))
  const message = { kind: 'NEW_TO_DOMAIN', domain: domain ?? '' } as const
  return [{ code: 'NEW_TO_DOMAIN', penalty: NEW_TO_DOMAIN, direction: 'FOR_YOU', path: [], message }]
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
