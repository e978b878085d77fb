import type { Likeness } from '../model/need.ts'
import { shortFirmName } from './firm-names.ts'
import { MAX_NAMES, madeDomainsZh, PROVIDED, shortDomainsZh, shortNamesZh } from './short-names.ts'
import type { Words } from './words.ts'

/** What a capability is called as a use of material, where that differs. */
const USES: ReadonlyMap<string, string> = new Map([
  ['三维扫描', '三维采集'],
  ['策展', '展览'],
])

/** The name of a firm. */
export function firm(words: Words, id: string): string {
  return shortFirmName(words.name('Firm', id))
}

/** Names of firms, the first ones and their number if there are many. */
export function firms(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => firm(words, id))
  return `${named.join('、')}${ids.length > MAX_NAMES ? `等${ids.length}家机构` : ''}`
}

/**
 * A title as running text gives it: a work keeps the title marks of its own; others stand in quotation marks,
 * and those within them become single ones.
 */
export function quoted(title: string): string {
  const isWork = title.includes('《') && !title.includes('×') && !title.startsWith('示例')
  return isWork ? title : `“${title.replace(/“([^”]*)”/g, '‘$1’')}”`
}

/** A project's title, with its year if that is known. */
export function project(words: Words, projectId: string, year: number | null): string {
  return `${quoted(words.name('Project', projectId))}${year ? `（${year}年）` : ''}`
}

/** One capability in running text. */
export function capability(words: Words, id: string): string {
  const name = words.name('Capability', id)
  return shortNamesZh.get(name) ?? name
}

/** Capabilities in running text, the first ones if there are many. */
export function capabilities(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => capability(words, id))
  return `${named.join('、')}${ids.length > MAX_NAMES ? '等' : ''}`
}

/** The same, as uses of material. */
export function uses(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => {
    const name = capability(words, id)
    return USES.get(name) ?? name
  })
  return `${named.join('、')}${ids.length > MAX_NAMES ? '等' : ''}`
}

/** The verb for what a firm can do: it makes things and provides platforms. */
export function canDo(ids: readonly string[]): string {
  return ids.some((id) => PROVIDED.has(id)) ? '可提供' : '能做'
}

/** A heritage domain by its name. */
export function domain(words: Words, id: string): string {
  return words.name('HeritageDomain', id)
}

/** The core of a heritage domain: 彩灯. */
export function shortDomain(words: Words, id: string): string {
  const name = domain(words, id)
  return shortDomainsZh.get(name) ?? name
}

/** What makes a firm like another, before its name; empty if it is only of the same kind. */
export function likeness(words: Words, likeIn: Likeness | null | undefined): string {
  if (!likeIn) return ''
  if (likeIn.label === 'Capability') return `同做${capability(words, likeIn.id)}的`
  const name = shortDomain(words, likeIn.id)
  return madeDomainsZh.has(name) ? `同做${name}的` : `同属${name}领域的`
}

/** Markets in running text. */
export function markets(words: Words, ids: readonly string[]): string {
  return ids.map((id) => words.name('Market', id)).join('、')
}

/** 2027-05-01 as 2027年5月1日. */
export function chineseDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
