import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { type FirmRow, firmShape } from '../firms/firm.row.ts'
import { SIMILAR_FIRMS } from './similar-firms.cypher.ts'

/** Most firms that are looked at for one reason. */
const MOST_SIMILAR = 30

/** Most words of a name that are looked for. */
const MOST_WORDS = 20

/** What somebody who registers says of a firm. */
export interface FirmSought {
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
    pages: hosts.flatMap(pagesOf),
    limit: MOST_SIMILAR,
  }
  return graph.read(SIMILAR_FIRMS, parameters, rowShape)
}

/** The words of the names, each quoted: what means something to Lucene's parser cannot stand in them. */
function wordsOf(names: readonly string[]): string {
  const words = names.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []
  // The index refuses a question without words.
  return words.length > 0
    ? words
        .slice(0, MOST_WORDS)
        .map((word) => word.toLowerCase())
        .join(' ')
    : '_'
}

/** How the address of a page on a host begins. */
function pagesOf(host: string): string[] {
  return ['https://', 'http://'].flatMap((scheme) => [`${scheme}${host}/`, `${scheme}www.${host}/`])
}
