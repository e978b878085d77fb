import { z } from 'zod'
import { type SimilarityReason, similarityReasonShape } from '../duplicates/similarity-reason.ts'
import { type FirmRow, firmShape } from '../firms/firm.row.ts'
import { lookAlikeKeysOf } from '../firms/look-alike-keys.ts'
import { foldName, nameKeyOf } from '../firms/name-key.ts'
import { registrableDomainOf } from '../firms/own-domain.ts'
import type { Run } from '../kernel/driver/driver.ts'
import { SIMILAR_FIRMS } from './similar-firms.cypher.ts'

/** Maximum number of firms that are looked at for one reason. */
const MAX_SIMILAR = 30

/** Maximum number of words of one spelling of a name that are looked for. */
const MAX_WORDS = 60

/** What a registrant states of a firm. */
export interface SimilarFirmQuery {
  /** For each name every spelling that the index may know, the name as given among them. */
  names: readonly (readonly string[])[]
  creditCode: string | null
  lei: string | null
  /** Names of hosts, e.g. museum.example. */
  hosts: readonly string[]
}

/**
 * A firm that may be the one drafted. NAME says only that the index knows words of it: how like the names are
 * is for the caller to judge.
 */
export interface SimilarFirm {
  firm: FirmRow
  by: SimilarityReason[]
}

const rowShape = z.object({ firm: firmShape, by: z.array(similarityReasonShape) })

/** Firms that may be the one drafted, by id, as read by `read`. */
export function findSimilarFirms(
  read: Run,
  { names, creditCode, lei, hosts }: SimilarFirmQuery,
): Promise<SimilarFirm[]> {
  const parameters = {
    words: names.map(wordsOf),
    nameKeys: nameKeysOf(names),
    creditCode,
    lei,
    domains: hosts.map(registrableDomainOf).filter((domain) => domain !== null),
    pages: hosts.flatMap(pagesOf),
    limit: MAX_SIMILAR,
  }
  return read(SIMILAR_FIRMS, parameters, rowShape)
}

/** The keys of names in their spellings, and of names that look like them in Han. */
function nameKeysOf(names: SimilarFirmQuery['names']): string[] {
  const spelled = names.flat().map(nameKeyOf)
  const likely = names.flatMap(([given = '']) => lookAlikeKeysOf(given))
  return [...new Set([...spelled, ...likely])].filter((key) => key !== null)
}

/**
 * The words of a name in its spellings and as names are compared, without what stands between the letters of
 * a word. Nothing in them means anything to Lucene's parser.
 */
function wordsOf(spellings: readonly string[]): string {
  const compared = spellings.map((spelling) => foldName(spelling).replace(/[^\p{L}\p{N}\s]/gu, ''))
  const words = [...spellings, ...compared].flatMap((spelling) =>
    (spelling.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS),
  )
  // The index rejects a query without words.
  return [...new Set(words)].join(' ') || '_'
}

/** How the address of a page on a host begins. */
function pagesOf(host: string): string[] {
  return ['https://', 'http://'].flatMap((scheme) => [`${scheme}${host}/`, `${scheme}www.${host}/`])
}
