import { HOME, regionsBetween, relateMarkets } from '../../markets/market-regions.ts'
import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { type Path, reverse, startAt, step } from '../model/paths.ts'
import { accumulate, type Finding } from './evidence.ts'
import type { Feature } from './feature.ts'

/** Being in the very market, in a region around it, or everywhere. */
const SAME = 1
const WITHIN = 0.6
const EVERYWHERE = 0.3
const ANYWHERE = 'GLOBAL'
/** Where no brief names the markets, one in common is worth this much; more add to the rest. */
const ONE_MARKET = 0.55

interface Presence {
  market: string
  /** From the firm to the market. */
  path: Path
}

/**
 * Whether the other is present in the markets where the subject sells or, with a brief, wants to sell,
 * 0..1. Unknown markets say nothing.
 */
export const marketFit: Feature = {
  code: 'MARKET_FIT',
  find(neighbourhood, subject, other): Finding {
    const wanted = wantedMarkets(neighbourhood, subject)
    const there = presences(neighbourhood, other)
    const matches = wanted
      .flatMap((want) => {
        const options = there.flatMap((presence) => matchOf(neighbourhood, want, presence) ?? [])
        return options
          .sort((a, b) => b.worth - a.worth || (a.presence.market < b.presence.market ? -1 : 1))
          .slice(0, 1)
      })
      .sort((a, b) => b.worth - a.worth || (a.want.market < b.want.market ? -1 : 1))
    const [best] = matches
    if (!best) return []
    const targeted = neighbourhood.brief?.firmId === subject.id && neighbourhood.brief.markets.length > 0
    const share = targeted
      ? matches.reduce((sum, match) => sum + match.worth, 0) / wanted.length
      : accumulate(matches.map((match) => ONE_MARKET * match.worth))
    const kept = matches.filter((match) => match.worth === best.worth).map((match) => match.want.market)
    const region = best.worth < SAME && best.want.market !== best.presence.market
    return [
      {
        share,
        evidence: {
          code: 'MARKET_FIT',
          path: best.path,
          message: { kind: 'MARKET', markets: region ? [best.presence.market] : kept, region },
          about: 'market',
        },
      },
    ]
  },
}

/** Markets abroad that a firm is known to sell to or wants to; with a brief, those it targets. */
function wantedMarkets(neighbourhood: Neighbourhood, subject: FirmFacts): readonly Presence[] {
  const { brief } = neighbourhood
  if (brief && brief.firmId === subject.id && brief.markets.length > 0)
    return brief.markets
      .filter((market) => market !== HOME)
      .map((market) => ({ market, path: step(startAt('Brief', brief.id), 'TARGETS', 'Market', market) }))
  return presences(neighbourhood, subject)
}

const remember = createMemory<readonly Presence[]>()

/** Markets abroad that a firm sells to, or that its projects reached. */
export function presences(neighbourhood: Neighbourhood, firm: FirmFacts): readonly Presence[] {
  return remember(neighbourhood, firm.id, () => findPresences(neighbourhood, firm))
}

function findPresences(neighbourhood: Neighbourhood, firm: FirmFacts): Presence[] {
  const start = startAt('Firm', firm.id)
  const found = new Map(firm.markets.map((market) => [market, step(start, 'SELLS_TO', 'Market', market)]))
  for (const id of firm.projects)
    for (const market of neighbourhood.projects.get(id)?.markets ?? [])
      if (!found.has(market))
        found.set(market, step(step(start, 'TOOK_PART_IN', 'Project', id), 'REACHED', 'Market', market))
  return [...found].filter(([market]) => market !== HOME).map(([market, path]) => ({ market, path }))
}

function matchOf(neighbourhood: Neighbourhood, want: Presence, presence: Presence) {
  const relation = relateMarkets(neighbourhood.taxonomy.markets, want.market, presence.market)
  if (relation === null) return null
  const general = want.market === ANYWHERE || presence.market === ANYWHERE
  const worth = general ? EVERYWHERE : relation === 'SAME' ? SAME : WITHIN
  const between = relation === 'SAME' ? want.path : climb(neighbourhood, want, presence.market)
  return between
    ? { want, presence, worth, path: [...between.slice(0, -1), ...reverse(presence.path)] }
    : null
}

/** The path on from a market to one that contains it or lies in it, through the regions between. */
function climb(neighbourhood: Neighbourhood, want: Presence, market: string): Path | null {
  const { taxonomy } = neighbourhood
  const up = regionsBetween(taxonomy.markets, want.market, market)
  const chain = up ?? regionsBetween(taxonomy.markets, market, want.market)?.toReversed()
  return chain
    ? chain.slice(1).reduce((path, region) => step(path, 'PART_OF', 'Market', region), want.path)
    : null
}
