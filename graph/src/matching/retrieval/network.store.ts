import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { caps } from '../model/caps.ts'
import { type NodeKey, type NodeName, nodeKey } from '../model/nodes.ts'
import { buildRecord } from '../records/build-record.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { readFirmSources } from '../records/firm-sources.store.ts'
import { LiveRecords } from '../records/live-records.ts'
import { RecordIndex } from '../records/record-index.ts'
import { findWeights } from '../weights.store.ts'
import { NAMES, SUBJECT } from './network.cypher.ts'
import type { Network } from './network.ts'
import { findVocabularies, type Vocabularies } from './vocabularies.store.ts'

const ids = z.array(z.string())
const day = z.string().nullable()

const subjectShape = z.object({
  firmId: z.string(),
  brief: z
    .object({
      id: z.string(),
      firmId: z.string(),
      needs: z.array(z.object({ capability: z.string(), must: z.boolean(), weight: z.number() })),
      ipAssets: ids,
      markets: ids,
      field: z.string().nullable(),
      startsOn: day,
      endsOn: day,
    })
    .nullable(),
  likely: z.array(z.tuple([z.string(), z.number()])),
  vocabularyState: z.array(z.number().nullable()),
  weightsNumber: z.int().nullable(),
})

/** Labels whose nodes have a name of their own; entries of vocabularies are named with these. */
const NAMED = ['Firm', 'Project', 'IPAsset', 'Brief', 'Grant'] as const

const namesShape = z
  .record(z.enum(NAMED), z.array(z.tuple([z.string(), z.string(), z.string()])))
  .transform((lists) =>
    NAMED.flatMap((label) => lists[label].map(([id, nameZh, nameEn]) => ({ label, id, nameZh, nameEn }))),
  )

/** What a subject may say. */
const ANY_SUBJECT: { firmId?: string; briefId?: string; isPrivate?: boolean } = {}

interface Copy {
  index: RecordIndex
  live: LiveRecords
}

const copies = new WeakMap<Graph['read'], Copy>()

/** The copy of a graph's records in this process; one for all who ask. */
function copyOf(graph: Graph): Copy {
  const known = copies.get(graph.read)
  if (known) return known
  const index = new RecordIndex()
  const warn = (id: string) => process.emitWarning(`The stored record of firm ${id} cannot be read.`)
  const copy = { index, live: new LiveRecords(graph, index, warn) }
  copies.set(graph.read, copy)
  return copy
}

/**
 * A graph as matching reads it: the version of the records, at most five times a second, and the subject, one
 * round trip each; names of what records and vocabularies do not hold, such as a brief, are one more, the
 * vocabularies one, once a minute, and weights fitted on the network one, once a fit.
 */
export function graphNetwork(graph: Graph): Network {
  let vocabularies: Promise<Vocabularies> | undefined
  const { index, live } = copyOf(graph)
  return {
    async findSubject(subject) {
      const { firmId: named = null, briefId = null, isPrivate = false } = { ...ANY_SUBJECT, ...subject }
      const parameters = {
        likelyPerFirm: caps.likelyPerFirm,
        firmId: named,
        briefId: isPrivate ? null : briefId,
        privateBriefId: isPrivate ? briefId : null,
      }
      const [[row]] = await Promise.all([graph.read(SUBJECT, parameters, subjectShape), live.refresh()])
      if (!row) return null
      const { vocabularyState, weightsNumber, firmId, ...rest } = row
      vocabularies = findVocabularies(graph, vocabularyState)
      const weights = findWeights(graph, weightsNumber)
      const firm = index.recordOf(firmId) ?? (await readRecord(graph, firmId))
      const { taxonomy } = await vocabularies
      return firm && { ...rest, firm, index, taxonomy, weights: await weights }
    },
    async findNames(keys) {
      const entries = (await vocabularies)?.names
      const named: NodeName[] = []
      const unknown: NodeKey[] = []
      for (const key of keys) {
        const names = index.namesOf(key)
        const name = names ? { ...key, nameZh: names[0], nameEn: names[1] } : entries?.get(nodeKey(key))
        if (name) named.push(name)
        else unknown.push(key)
      }
      if (unknown.length === 0) return named
      const idsOf = (wanted: string) => unknown.flatMap(({ label, id }) => (label === wanted ? id : []))
      const parameters = Object.fromEntries(NAMED.map((label) => [label, idsOf(label)]))
      return [...named, ...(await graph.read(NAMES, parameters, namesShape)).flat()]
    },
  }
}

/** The record of a firm so new that none is stored yet; null if the firm is gone. */
async function readRecord(graph: Graph, firmId: string): Promise<FirmRecord | null> {
  const { sources } = await readFirmSources(
    (query, parameters, shape) => graph.read(query, parameters, shape),
    [firmId],
  )
  const [stored] = sources
  return stored ? buildRecord(stored.source) : null
}
