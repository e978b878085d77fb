/** What is known of an IP asset. */
export interface Asset {
  /** Ids of plain forms. */
  forms: readonly string[]
  category: string | null
  /** Id of the heritage domain. */
  domain: string | null
}

/** What kind of thing an IP asset is: its forms lend themselves to different work by that. */
export type Thing =
  | 'character'
  | 'performance'
  | 'event'
  | 'craft'
  | 'manuscript'
  | 'fiction'
  | 'book'
  | 'place'
  | 'archive'
  | 'collection'

/** Domains of the taxonomy by what their IP is, where no form or category says otherwise. */
const THINGS: ReadonlyMap<string, Thing> = new Map([
  ...of('performance', 'opera', 'kunqu', 'shadow-puppetry', 'performing-arts'),
  ...of('event', 'lantern', 'folk-festival'),
  ...of('craft', 'ceramics', 'silk-weaving', 'embroidery', 'lacquer', 'woodblock-print'),
  ...of('craft', 'folk-craft', 'metal-craft'),
  ...of('manuscript', 'ancient-books', 'writing-system'),
  ...of('fiction', 'literature-myth'),
  ...of('book', 'publishing'),
  ...of('place', 'grotto-mural', 'ancient-architecture', 'world-heritage-site'),
  ...of('collection', 'museum-collection', 'calligraphy-painting', 'archaeology-bronze', 'jade-prehistory'),
])

const HAS_PLACE = new Set(['world-heritage', 'archaeological-site'])

/**
 * What kind of thing an asset is in one of its forms; null if that is not known. A site of old books, say, is
 * a place to walk through and manuscripts to read.
 */
export function thingOf({ forms, category, domain }: Asset, form: string): Thing | null {
  const has = (id: string) => forms.includes(id)
  const byDomain = THINGS.get(domain ?? '') ?? null
  // A model that is on film, but no object, place or data, is a figure that acts.
  if (has('3d') && has('video') && !['space', 'object', 'data', 'performance'].some(has)) return 'character'
  if (byDomain === 'performance' || byDomain === null) return byDomain
  if (category === 'publishing' && byDomain === 'craft') return 'fiction'
  if (byDomain === 'craft') {
    if (category === 'digital-archive') return 'archive'
    return has('space') ? 'event' : 'craft'
  }
  if (category === 'event-brand' || byDomain === 'event') return 'event'
  const isPlace = has('space') && (byDomain === 'place' || HAS_PLACE.has(category ?? ''))
  if (isPlace && ['space', '3d', 'music'].includes(form)) return 'place'
  if (isPlace && byDomain !== 'manuscript') return form === 'object' ? 'collection' : 'place'
  // A library of a site's images holds no measurements; the illustrations of stories are those of a book.
  if (byDomain === 'place' && form === 'data') return 'collection'
  return byDomain === 'fiction' && form !== 'text' ? 'book' : byDomain
}

function of(thing: Thing, ...domains: string[]): [string, Thing][] {
  return domains.map((domain) => [domain, thing])
}
