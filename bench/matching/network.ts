import type { TaxonomyRecord } from '../../graph/seed/records.ts'
import { PROVINCES } from '../../graph/src/firms/provinces.ts'
import { seededRandom } from '../../graph/src/matching/precompute/seeded-random.ts'
import { drawRank, drawRanks, drawWhole, type Random, type Skew, shuffle } from './random.ts'

/**
 * Relations name firms and assets by their place in the lists: at a million firms that is half the memory.
 */
export interface SyntheticFirm {
  id: string
  kind: 'TRADITIONAL' | 'DIGITAL'
  province: (typeof PROVINCES)[number]
  /** Where its work lies, also where it names no domain. */
  community: string
  domains: string[]
  capabilities: string[]
  markets: string[]
  /** Places of its assets. */
  ipAssets: number[]
}

export interface SyntheticIPAsset {
  id: string
  owner: number
  domain: string
  forms: string[]
}

export interface SyntheticProject {
  id: string
  year: number
  participants: number[]
  capabilities: string[]
  ipAssets: number[]
  markets: string[]
}

export interface SyntheticNetwork {
  firms: SyntheticFirm[]
  ipAssets: SyntheticIPAsset[]
  projects: SyntheticProject[]
}

/**
 * Who takes part. In H2020 (35 871 organisations, 144 719 participations) the first 1 % hold 36 % of all
 * participations, the first 10 % hold 66 %, and the first one 0.9 %; networks made with this skew have 37 %,
 * 70 % and 1.1 % at that size.
 */
const PARTICIPATION: Skew = { exponent: 1.05, shift: 6 }

/**
 * Capabilities, domains, markets, forms and provinces. A quarter of the demo network's firms offer the
 * commonest capability; 30 % do here.
 */
const VOCABULARY: Skew = { exponent: 0.9, shift: 3 }

const PARTICIPATIONS_PER_FIRM = 3
/** How often a partner comes from the same community; the rest come from anywhere. */
const SAME_COMMUNITY = 0.7
/** How often the next partner is looked for on the other side: the network exists to join the two. */
const OTHER_KIND = 0.7
/**
 * One project in so many is a consortium of dozens: hubs of another sort, some beyond the 50 that tie
 * partners together.
 */
const CONSORTIUM_EVERY = 500
const [CONSORTIUM_SMALLEST, CONSORTIUM_LARGEST] = [20, 60]
const [FIRST_YEAR, LAST_YEAR] = [2006, 2026]

/**
 * The network of `size` firms that the seed decides: both kinds, IP, and projects of three participations a
 * firm. Firms stand in order of activity.
 */
export function makeNetwork(size: number, seed: number, taxonomy: TaxonomyRecord): SyntheticNetwork {
  const { firms, ipAssets } = makeFirms(size, seededRandom(seed), taxonomy)
  const projects = makeProjects(firms, seededRandom(seed + 1), taxonomy)
  return { firms, ipAssets, projects }
}

function makeFirms(size: number, random: Random, taxonomy: TaxonomyRecord) {
  const codes = vocabularies(taxonomy)
  // Ids must say nothing about activity: ties are broken by id, and an index walk in order of id would meet
  // the hubs first.
  const numbers = shuffle(
    random,
    Array.from({ length: size }, (_, place) => place),
  )
  const ipAssets: SyntheticIPAsset[] = []
  const firms = numbers.map((number, place): SyntheticFirm => {
    const kind = random() < 0.5 ? 'TRADITIONAL' : 'DIGITAL'
    const traditional = kind === 'TRADITIONAL'
    const community = pick(random, codes.domains)
    const domains = traditional
      ? [...new Set([community, ...pickSome(random, drawWhole(random, 0, 1), codes.domains)])]
      : random() < 0.2
        ? [community]
        : []
    const own = traditional ? codes.traditional : codes.digital
    const other = traditional ? codes.digital : codes.traditional
    const firm: SyntheticFirm = {
      id: `firm-${String(number).padStart(7, '0')}`,
      kind,
      province: pick(random, PROVINCES),
      community,
      domains,
      capabilities: [
        ...pickSome(random, drawWhole(random, 2, 5), own),
        ...pickSome(random, random() < 0.2 ? 1 : 0, other),
      ],
      markets: pickSome(random, drawWhole(random, 0, 2), codes.markets),
      ipAssets: [],
    }
    for (let count = traditional ? drawWhole(random, 0, 2) : 0; count > 0; count--) {
      const forms = pickSome(random, drawWhole(random, 1, 3), codes.forms)
      firm.ipAssets.push(ipAssets.length)
      ipAssets.push({ id: `asset-${ipAssets.length}`, owner: place, domain: pick(random, domains), forms })
    }
    return firm
  })
  return { firms, ipAssets }
}

function makeProjects(firms: SyntheticFirm[], random: Random, taxonomy: TaxonomyRecord): SyntheticProject[] {
  const { markets } = vocabularies(taxonomy)
  const circles = makeCircles(firms)
  const projects: SyntheticProject[] = []
  let left = firms.length * PARTICIPATIONS_PER_FIRM
  while (left > 0) {
    const participants = drawParticipants(firms, circles, random, drawSize(random))
    const members = participants.flatMap((place) => firms[place] ?? [])
    const assets = members.flatMap((firm) => firm.ipAssets)
    projects.push({
      id: `project-${projects.length}`,
      // The newer half of the years holds three quarters of the projects.
      year: FIRST_YEAR + Math.floor((LAST_YEAR - FIRST_YEAR + 1) * Math.sqrt(random())),
      participants,
      capabilities: pickSome(
        random,
        drawWhole(random, 1, 4),
        members.flatMap((firm) => firm.capabilities),
      ),
      ipAssets: assets.length > 0 && random() < 0.6 ? [pick(random, assets)] : [],
      markets: pickSome(random, drawWhole(random, 0, 2), markets),
    })
    left -= participants.length
  }
  return projects
}

/** Two or more: each further one half as likely, three on average; now and then a consortium. */
function drawSize(random: Random): number {
  if (random() < 1 / CONSORTIUM_EVERY) return drawWhole(random, CONSORTIUM_SMALLEST, CONSORTIUM_LARGEST)
  return 2 + Math.floor(Math.log(1 - random()) / Math.log(0.5))
}

interface Circles {
  ofKind: ReadonlyMap<string, number[]>
  ofCommunity: ReadonlyMap<string, number[]>
}

/** Places of firms by kind, and by kind and community; in order of activity, as the firms are. */
function makeCircles(firms: readonly SyntheticFirm[]): Circles {
  const ofKind = new Map<string, number[]>()
  const ofCommunity = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, place: number) => {
    const places = map.get(key)
    if (places) places.push(place)
    else map.set(key, [place])
  }
  firms.forEach(({ kind, community }, place) => {
    put(ofKind, kind, place)
    put(ofCommunity, `${kind} ${community}`, place)
  })
  return { ofKind, ofCommunity }
}

function drawParticipants(
  firms: readonly SyntheticFirm[],
  { ofKind, ofCommunity }: Circles,
  random: Random,
  size: number,
): number[] {
  const first = drawRank(random, firms.length, PARTICIPATION)
  const { kind, community } = firms[first] as SyntheticFirm
  const otherKind = kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL'
  const places = new Set([first])
  for (let draws = 1; places.size < size && draws < size * 8; draws++) {
    const draft = random() < OTHER_KIND ? otherKind : kind
    const near = random() < SAME_COMMUNITY ? ofCommunity.get(`${draft} ${community}`) : undefined
    const circle = near ?? ofKind.get(draft) ?? []
    const place = circle[drawRank(random, circle.length, PARTICIPATION)]
    if (place !== undefined) places.add(place)
  }
  return [...places]
}

function vocabularies({
  capabilityGroups,
  capabilities,
  heritageDomains,
  markets,
  assetForms,
}: TaxonomyRecord) {
  const traditionalGroups = new Set(
    capabilityGroups.filter((group) => group.typicalSide === 'TRADITIONAL').map((group) => group.code),
  )
  const code = (entry: { code: string }) => entry.code
  return {
    traditional: capabilities.filter(({ group }) => traditionalGroups.has(group)).map(code),
    digital: capabilities.filter(({ group }) => !traditionalGroups.has(group)).map(code),
    domains: heritageDomains.map(code),
    markets: markets.map(code),
    forms: assetForms.map(code),
  }
}

/** One of a list that is not empty, the first ones more often. */
function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[drawRank(random, items.length, VOCABULARY)] as Item
}

/** Up to `count` different ones of a list, the first ones more often. */
function pickSome<Item>(random: Random, count: number, items: readonly Item[]): Item[] {
  const ranks = drawRanks(random, count, items.length, VOCABULARY)
  return [...new Set(ranks.map((rank) => items[rank] as Item))]
}
