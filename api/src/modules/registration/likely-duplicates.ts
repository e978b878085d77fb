import type { FirmRow, Graph } from '@heming/graph'
import { findSimilarFirms, type SimilarFirmQuery } from '@heming/graph/registration'
import { ownDomainOf } from '../requests/evidence.ts'
import { areAlike, spellingsOf } from './like-names.ts'

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
  return similar
    .map(({ firm, by }): LikelyDuplicate => {
      // Either name may stand in either field, and a firm with one name only has it in both columns.
      const alike = names.some((name) => areAlike(name, firm.nameZh) || areAlike(name, firm.nameEn))
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
