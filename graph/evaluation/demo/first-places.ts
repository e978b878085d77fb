import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import { AS_OF } from './demo-evaluation.ts'
import { toNetworkRecords } from './demo-records.ts'

export interface FirstPlaces {
  /** How many traditional firms were asked for, without a filter. */
  asked: number
  /** Each firm that is first for somebody with for how many, most first, then the smaller id. */
  firsts: readonly (readonly [firmId: string, count: number])[]
}

/** Whom the product names first for the traditional firms of the demo network. */
export async function findDemoFirstPlaces(): Promise<FirstPlaces> {
  return findFirstPlaces(toNetworkRecords(await readDemoNetwork()))
}

/** The same over any network in memory. */
export async function findFirstPlaces(records: NetworkRecords): Promise<FirstPlaces> {
  const network = memoryNetwork(records, { asOf: AS_OF })
  const asking = records.firms.filter(({ kind }) => kind === 'TRADITIONAL')
  const counts = new Map<string, number>()
  for (const { id } of asking) {
    const page = await recommendFrom(network, { subject: { firmId: id }, first: 1, asOf: AS_OF })
    const first = page?.recommendations[0]?.partnerId
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const firsts = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  return { asked: asking.length, firsts }
}

/** Who is first for how many, as a list; nobody should be for more than a quarter. */
export function describeFirstPlaces({ asked, firsts }: FirstPlaces): string {
  const most = firsts[0]?.[1] ?? 0
  return [
    `First of all for ${asked} traditional firms: ${firsts.map(([id, count]) => `${id} ${count}`).join(', ') || 'nobody'}.`,
    `The most named is first for ${((100 * most) / (asked || 1)).toFixed(1)} % (at most 25 % is meant).`,
  ].join('\n')
}
