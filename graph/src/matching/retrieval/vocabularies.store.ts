import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { caps } from '../model/caps.ts'
import type { Taxonomy } from '../model/facts.ts'
import { type NodeName, nodeKey } from '../model/nodes.ts'
import { VOCABULARIES } from './vocabularies.cypher.ts'

/** The small vocabularies of a graph, and how their entries are called. */
export interface Vocabularies {
  taxonomy: Taxonomy
  /** By `nodeKey`. */
  names: ReadonlyMap<string, NodeName>
}

/**
 * Milliseconds that vocabularies are kept while nobody edits them: how many offer a thing only weighs.
 */
const KEPT_FOR = 60_000

const named = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
const kind = z.enum(['TRADITIONAL', 'DIGITAL'])

const vocabulariesShape = z.object({
  capabilities: z.array(
    named.extend({ group: z.string().nullable(), typicalSide: kind.nullable(), offeredBy: z.number() }),
  ),
  domains: z.array(named.extend({ firms: z.number() })),
  markets: z.array(named.extend({ partOf: z.array(z.string()) })),
  forms: z.array(named.extend({ lends: z.array(z.object({ capability: z.string(), weight: z.number() })) })),
  firms: z.number(),
})

interface Kept {
  state: string
  until: number
  vocabularies: Promise<Vocabularies>
}

const kept = new WeakMap<Graph['read'], Kept>()

/**
 * The vocabularies, at most a minute old, and never without a change that was there when `state`
 * (of VOCABULARY_STATE) was read. Read once for all who ask meanwhile.
 */
export function findVocabularies(
  graph: Pick<Graph, 'read'>,
  state: readonly (number | null)[],
): Promise<Vocabularies> {
  const known = kept.get(graph.read)
  if (known && known.until > Date.now() && known.state === state.join()) return known.vocabularies
  const vocabularies = readVocabularies(graph)
  kept.set(graph.read, { state: state.join(), until: Date.now() + KEPT_FOR, vocabularies })
  // A failure is not cached; the callers get it from the promise itself.
  vocabularies.catch(() => kept.delete(graph.read))
  return vocabularies
}

async function readVocabularies(graph: Pick<Graph, 'read'>): Promise<Vocabularies> {
  const [row] = await graph.read(VOCABULARIES, { vocabulary: caps.vocabulary }, vocabulariesShape)
  if (!row) throw new Error('The vocabularies are one row.')
  return { taxonomy: toTaxonomy(row), names: toNames(row) }
}

function toTaxonomy(row: z.infer<typeof vocabulariesShape>): Taxonomy {
  return {
    capabilities: new Map(
      row.capabilities.map(({ id, group, typicalSide, offeredBy }) => [
        id,
        { group, typicalSide, offeredBy },
      ]),
    ),
    domains: new Map(row.domains.map(({ id, firms }) => [id, { firms }])),
    markets: new Map(row.markets.map(({ id, partOf }) => [id, { partOf }])),
    forms: new Map(row.forms.map(({ id, lends }) => [id, lends])),
    firms: row.firms,
  }
}

function toNames({ capabilities, domains, markets, forms }: z.infer<typeof vocabulariesShape>) {
  const lists = { Capability: capabilities, HeritageDomain: domains, Market: markets, AssetForm: forms }
  const names = Object.entries(lists).flatMap(([label, list]) =>
    list.map(({ id, nameZh, nameEn }) => ({ label, id, nameZh, nameEn })),
  )
  return new Map(names.map((name) => [nodeKey(name), name]))
}
