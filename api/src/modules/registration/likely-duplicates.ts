import { type FirmRow, findSimilarFirms, type Graph, type SimilarFirmQuery } from '@heming/graph'
import { ownDomainOf } from '../reviews/evidence.ts'
import { areAlike, comparableNameOf, spellingsOf } from './like-names.ts'

/** Most that are offered. */
const MOST_OFFERED = 10

/** A firm that may be the one drafted, with what speaks for it. */
export interface LikelyDuplicate {
  firm: FirmRow
  because: ('CODE' | 'DOMAIN' | 'NAME')[]
}

/** What is known of the firm drafted. */
export interface FirmDraft {
  nameZh: string
  nameEn: string
  creditCode: string | null
  lei: string | null
  website: string | null
}

/** Firms that may be the one drafted, likeliest first: what has the same code, then what more speaks for, then by id. */
export async function findLikelyDuplicates(
  graph: Graph,
  draft: FirmDraft,
  email: string,
): Promise<LikelyDuplicate[]> {
  const { nameZh, nameEn, creditCode, lei, website } = draft
  const hosts = [website && hostOf(website), ownDomainOf(email)].filter(
    (host) => host !== null && host !== '',
  )
  const names = [nameZh, nameEn].filter((name) => name !== '')
  const query: SimilarFirmQuery = {
    names: names.map(spellingsOf),
    creditCode,
    lei,
    hosts: [...new Set(hosts as string[])],
  }
  const similar = await findSimilarFirms(graph, query)
  const drafted = names.map(comparableNameOf)
  return similar
    .map(({ firm, by }): LikelyDuplicate => {
      // Either name may stand in either field, and a firm with one name only has it in both columns.
      const [zh, en] = [comparableNameOf(firm.nameZh), comparableNameOf(firm.nameEn)]
      const alike = drafted.some((name) => areAlike(name, zh) || areAlike(name, en))
      const others = (['CODE', 'DOMAIN'] as const).filter((reason) => by.includes(reason))
      return { firm, because: alike ? [...others, 'NAME'] : [...others] }
    })
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_OFFERED)
}

function weightOf({ because }: LikelyDuplicate): number {
  return because.length + (because.includes('CODE') ? 3 : 0)
}

function hostOf(page: string): string {
  return new URL(page).hostname.replace(/^www\./, '')
}
