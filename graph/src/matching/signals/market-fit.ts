import { HOME, regionsBetween, relateMarkets } from '../../markets/market-regions.ts'
import { createMemory } from '../model/memo.ts'
import { type Path, reverse, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { marketsOf } from '../records/record-index.ts'
import type { Finding } from './evidence.ts'
import { shortcut } from './need-paths.ts'
import type { Signal, SlotList } from './signal.ts'

/** Being in the very market, in a region around it, or everywhere. */
const SAME = 1
const WITHIN = 0.6
const EVERYWHERE = 0.3
const ANYWHERE = 'GLOBAL'
/** Where no brief names the markets, one in common is worth this much; more add to the rest. */
const ONE_MARKET = 0.55
/** Capabilities of those who are abroad on tour. */
const TOURING = new Set(['trad.performance', 'trad.touring'])
/** Markets of the subject that are looked at. */
const MAX_WANTED = 24

interface Wanted {
  market: string
  /** From the subject or its brief to the market. */
  path: Path
  /** Markets that come near it, best first, with their worth. */
  near: readonly (readonly [market: string, worth: number])[]
}

const remember = createMemory<readonly Wanted[]>()

/**
 * Whether the other is present in the markets where the subject sells or, with a brief, wants to sell.
 * Unknown markets say nothing.
 */
export const marketFit: Signal = {
  code: 'MARKET_FIT',
  side: 'FOR_YOU',
  minScale: 0.5,
  fill: fillMarkets,
  explain: (question, other) => explainMarkets(question, other, false),
}

/** The same for the other: whether the subject is present where it sells. */
export const marketFitThem: Signal = {
  code: 'MARKET_FIT_THEM',
  side: 'FOR_THEM',
  minScale: 0.5,
  fill: fillMarkets,
  explain: (question, other) => explainMarkets(question, other, true),
}

function fillMarkets(question: Question, values: Float64Array): SlotList[] {
  const wanted = wantedMarkets(question)
  const isSought = isTargeted(question)
  return wanted.map((want) => {
    const { slots, numbers } = presentNear(question, want)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      values[slot] = join(isSought, values[slot] as number, numbers[at] as number, wanted.length)
    }
    return slots
  })
}

/** Everybody in a market or near it, each with the best worth. */
function presentNear({ index }: Question, { market, near }: Wanted) {
  return index.derive(`in or near ${market}`, near.join(), () => {
    const best = new Map<number, number>()
    for (const [id, worth] of near)
      for (const slot of index.markets.of(id).slots) if (!best.has(slot)) best.set(slot, worth)
    const slots = [...best.keys()].sort((a, b) => a - b)
    return { slots, numbers: Float64Array.from(slots, (slot) => best.get(slot) ?? 0) }
  })
}

/** Adds a market to what others were worth together; where a brief seeks none, as `accumulate` does. */
function join(isSought: boolean, value: number, worth: number, wanted: number): number {
  return isSought ? value + worth / wanted : 1 - (1 - value) * (1 - ONE_MARKET * worth)
}

function explainMarkets(question: Question, other: FirmRecord, forThem: boolean): Finding {
  const there = new Set(marketsOf(other))
  const wanted = wantedMarkets(question)
  const matches = wanted.flatMap((want) => {
    const [market, worth] = want.near.find(([id]) => there.has(id)) ?? ['', 0]
    return worth > 0 ? [{ want, market, worth }] : []
  })
  const share = matches.reduce(
    (value, { worth }) => join(isTargeted(question), value, worth, wanted.length),
    0,
  )
  const [best] = matches.sort((a, b) => b.worth - a.worth || (a.want.market < b.want.market ? -1 : 1))
  if (!best) return []
  const isRegion = best.worth < SAME && best.want.market !== best.market
  const [own, next] = forThem ? [best.want.market, best.market] : [best.market, best.want.market]
  const kept = matches.filter(({ worth }) => worth === best.worth).map(({ want }) => want.market)
  const path = shortcut([
    ...climb(question, best.want, best.market).slice(0, -1),
    ...reverse(presence(other, best.market)),
  ])
  const nextTo = { market: next, isRegion: regionsBetween(question.taxonomy.markets, own, next) !== null }
  return [
    {
      share,
      evidence: {
        code: 'MARKET_FIT',
        path: forThem ? reverse(path) : path,
        message: {
          ...{ kind: 'MARKET', region: isRegion },
          markets: isRegion ? [own] : kept,
          ...(isRegion && { nextTo }),
          ...howAbroad(question, forThem ? question.subject : other),
        },
        about: 'market',
      },
    },
  ]
}

/** How a traditional firm is abroad: it performs or tours, or sells what it makes. */
function howAbroad({ taxonomy }: Question, { kind, offers }: FirmRecord): { how?: 'TOURS' | 'EXPORTS' } {
  if (kind === 'DIGITAL') return {}
  const tours = offers.some(
    (id) => TOURING.has(id) || TOURING.has(taxonomy.capabilities.get(id)?.group ?? ''),
  )
  return { how: tours ? 'TOURS' : 'EXPORTS' }
}

function isTargeted({ brief }: Question): boolean {
  return (brief?.markets.filter((market) => market !== HOME).length ?? 0) > 0
}

/** Markets abroad that the brief targets; else those that the subject sells to or has reached. */
function wantedMarkets(question: Question): readonly Wanted[] {
  return remember(question.neighbourhood, '', () => {
    const { brief, subject } = question
    const paths: (readonly [string, Path])[] =
      brief && isTargeted(question)
        ? brief.markets.map((id) => [id, step(startAt('Brief', brief.id), 'TARGETS', 'Market', id)])
        : marketsOf(subject).map((id) => [id, presence(subject, id)])
    return paths
      .filter(([market]) => market !== HOME)
      .slice(0, MAX_WANTED)
      .map(([market, path]) => ({ market, path, near: nearTo(question, market) }))
  })
}

function nearTo({ taxonomy }: Question, wanted: string) {
  const near = [...taxonomy.markets.keys()].flatMap((market) => {
    if (market === HOME) return []
    const relation = relateMarkets(taxonomy.markets, wanted, market)
    if (relation === null) return []
    const isGeneral = wanted === ANYWHERE || market === ANYWHERE
    return [[market, isGeneral ? EVERYWHERE : relation === 'SAME' ? SAME : WITHIN] as const]
  })
  return near.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** From a firm to a market that it sells to, or that one of its projects reached. */
function presence(firm: FirmRecord, market: string): Path {
  const start = startAt('Firm', firm.id)
  if (firm.markets.includes(market)) return step(start, 'SELLS_TO', 'Market', market)
  const project = firm.projects.find(({ markets }) => markets.includes(market))
  return step(step(start, 'TOOK_PART_IN', 'Project', project?.id ?? ''), 'REACHED', 'Market', market)
}

/** The path on from a market to one that contains it or lies in it, through the regions between. */
function climb({ taxonomy }: Question, want: Wanted, market: string): Path {
  const up = regionsBetween(taxonomy.markets, want.market, market)
  const chain = up ?? regionsBetween(taxonomy.markets, market, want.market)?.toReversed() ?? []
  return chain.slice(1).reduce((path, region) => step(path, 'PART_OF', 'Market', region), want.path)
}
