import type { Run } from '@heming/graph/driver'
import type { SimilarityReason } from '@heming/graph/duplicates'
import type { FirmRow } from '@heming/graph/firms'
import { findSimilarFirms, type SimilarFirmQuery } from '@heming/graph/registration'
import { ownDomainOf } from '../requests/evidence.ts'
import { areAlike, type ComparableName, comparableNameOf, spellingsOf } from './like-names.ts'

/** Max candidates that are offered. */
const MAX_OFFERED = 10

/** A firm that may be the one drafted, with what speaks for it. */
export interface LikelyDuplicate {
  firm: FirmRow
  because: SimilarityReason[]
}

/** What is known of the firm drafted. */
export interface FirmDraft {
  nameZh: string
  nameEn: string
  creditCode: string | null
  lei: string | null
  website: string | null
}

/**
 * Firms that may be the one drafted, as read by `read`, likeliest first, then by id; a part of a name counts
 * from `longEnough` characters on.
 */
export async function findLikelyDuplicates(
  read: Run,
  draft: FirmDraft,
  email: string,
  longEnough?: number,
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
  const similar = await findSimilarFirms(read, query)
  const drafted = names.map(comparableNameOf)
  return similar
    .map(({ firm, by }): LikelyDuplicate => {
      // Either name may stand in either field, and a firm with one name only has it in both columns.
      const [zh, en] = [comparableNameOf(firm.nameZh), comparableNameOf(firm.nameEn)]
      const alike = drafted.some((name) => areAlike(name, zh, longEnough) || areAlike(name, en, longEnough))
      const others = (['CODE', 'DOMAIN'] as const).filter((reason) => by.includes(reason))
      return { firm, because: alike ? [...others, 'NAME'] : [...others] }
    })
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => weightOf(other, drafted) - weightOf(one, drafted))
    .slice(0, MAX_OFFERED)
}

/**
 * How likely a firm is the one drafted: of the same code, then of the same name and verified or from a
 * source. Such a firm stands before all that only registered themselves, however many do so under like names,
 * with like pages, to hide it.
 */
export function weightOf({ firm, because }: LikelyDuplicate, drafted: readonly ComparableName[]): number {
  const keys = [firm.nameZh, firm.nameEn].map((name) => comparableNameOf(name).key)
  const same = drafted.some(({ key }) => key !== null && keys.includes(key))
  const standing = firm.verified || !firm.selfRegistered
  return (
    because.length +
    (because.includes('CODE') ? 8 : 0) +
    (same ? 2 : 0) +
    (standing ? 1 : 0) +
    (same && standing ? 4 : 0)
  )
}

function hostOf(page: string): string {
  return new URL(page).hostname.replace(/^www\./, '')
}
