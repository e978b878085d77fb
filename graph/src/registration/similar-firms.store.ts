import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { type FirmRow, firmShape } from '../firms/firm.row.ts'
import { registrableDomainOf } from '../firms/own-domain.ts'
import { SIMILAR_FIRMS } from './similar-firms.cypher.ts'

/** Most firms that are looked at for one reason. */
const MOST_SIMILAR = 30

/** Most words of a name that are looked for. */
const MOST_WORDS = 60

/** What somebody who registers says of a firm. */
export interface FirmSought {
  /** Every spelling of them that the index may know. */
  names: readonly string[]
  creditCode: string | null
  lei: string | null
  /** Names of hosts, e.g. museum.example. */
  hosts: readonly string[]
}

/** A firm that may be the one sought. NAME says only that the index knows words of it: how like the names are is for the caller to judge. */
export interface SimilarFirm {
  firm: FirmRow
  by: ('NAME' | 'CODE' | 'DOMAIN')[]
}

const rowShape = z.object({ firm: firmShape, by: z.array(z.enum(['NAME', 'CODE', 'DOMAIN'])) })

/** Firms that may be the one sought, by id. */
export function findSimilarFirms(
  graph: Graph,
  { names, creditCode, lei, hosts }: FirmSought,
): Promise<SimilarFirm[]> {
  const parameters = {
    words: wordsOf(names),
    creditCode,
    lei,
    domains: hosts.map(registrableDomainOf).filter((domain) => domain !== null),
    pages: hosts.flatMap(pagesOf),
    limit: MOST_SIMILAR,
  }
  return graph.read(SIMILAR_FIRMS, parameters, rowShape)
}

/** The words of the names, each quoted: what means something to Lucene's parser cannot stand in them. */
function wordsOf(names: readonly string[]): string {
  const words = names.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []
  // The index refuses a question without words.
  const known = new Set(words.map((word) => word.toLowerCase()))
  return known.size > 0 ? [...known].slice(0, MOST_WORDS).join(' ') : '_'
}

/** How the address of a page on a host begins. */
function pagesOf(host: string): string[] {
  return ['https://', 'http://'].flatMap((scheme) => [`${scheme}${host}/`, `${scheme}www.${host}/`])
}
