import type { Likeness } from '../model/need.ts'
import { shortFirmName } from './firm-names.ts'
import { MAX_NAMES, shortDomainsEn, shortNamesEn } from './short-names.ts'
import type { Words } from './words.ts'

/** Markets whose English name is not said as it is listed. */
const MARKETS: ReadonlyMap<string, string> = new Map([
  ['ASEAN / Southeast Asia', 'Southeast Asia'],
  ['Mainland China', 'mainland China'],
])

/** Countries and regions that take an article. */
const WITH_ARTICLE = /^(United |Netherlands|Middle East|Philippines|Czech Republic|Gulf)/

/** The name of a firm. */
export function firm(words: Words, id: string): string {
  return shortFirmName(words.name('Firm', id))
}

/** Names of firms, the first ones if there are many. */
export function firms(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => firm(words, id))
  return list(ids.length > MAX_NAMES ? [...named, 'others'] : named)
}

/** A title in quotation marks; those within it become single ones. */
export function quoted(title: string): string {
  return `“${title.replace(/“([^”]*)”/g, '‘$1’')}”`
}

/** A project's title, with its year if that is known. */
export function project(words: Words, projectId: string, year: number | null): string {
  return `${quoted(words.name('Project', projectId))}${year ? ` (${year})` : ''}`
}

/** One capability in running text. */
export function capability(words: Words, id: string): string {
  const name = words.name('Capability', id)
  return shortNamesEn.get(name) ?? lower(name)
}

/** Capabilities in running text, the first ones if there are many. */
export function capabilities(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => capability(words, id))
  if (ids.length > MAX_NAMES) return `${named.join(', ')} and more`
  // Craft and festival production.
  const last = / \w+$/.exec(named[0] ?? '')?.[0]
  const shared = last && named.every((name) => name.endsWith(last)) ? last : ''
  return `${list(named.map((name) => name.slice(0, name.length - shared.length)))}${shared}`
}

/** A heritage domain in running text. */
export function domain(words: Words, id: string): string {
  return lower(words.name('HeritageDomain', id))
}

/** The core of a heritage domain: lantern craft. */
export function shortDomain(words: Words, id: string): string {
  return shortDomainsEn.get(words.name('HeritageDomain', id)) ?? domain(words, id)
}

/** What makes a firm like another, after its name; empty if it is only of the same kind. */
export function likeness(words: Words, likeIn: Likeness | null | undefined): string {
  if (!likeIn) return ''
  const { label, id } = likeIn
  return `, also in ${label === 'Capability' ? capability(words, id) : shortDomain(words, id)},`
}

/** Markets in running text. */
export function markets(words: Words, ids: readonly string[]): string {
  return list(
    ids.map((id) => {
      const name = words.name('Market', id)
      const plain = MARKETS.get(name) ?? name.replaceAll(' & ', ' and ')
      return WITH_ARTICLE.test(plain) ? `the ${plain}` : plain
    }),
  )
}

/** Items as a sentence lists them; a comma keeps those apart that hold an 'and' themselves. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  const last = items.some((item) => item.includes(' and ')) ? ', and ' : ' and '
  return `${items.slice(0, -1).join(', ')}${last}${items[items.length - 1]}`
}

/** The text with a capital. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * An entry of a vocabulary in running text: a common noun begins small; a name (Chinese opera, Kunqu, 3D, VR)
 * stays as it is.
 */
export function lower(text: string): string {
  const plain = text.replaceAll(' & ', ' and ')
  const isName = /^(Chinese|Kunqu|World|[A-Z0-9]{2})/.test(plain)
  return isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** 2027-05-01 as 1 May 2027. */
export function englishDay(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', options)
}
