import { expect, it } from 'vitest'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import { toNetworkRecords } from '../demo/demo-records.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'

const AS_OF = '2026-11-25'

/** Nobody both broadcasts live and translates: it shows what a brief looks like that nobody fits. */
const FITS_NOBODY = 'sample-brief-ferry-season'

it('every sample brief has partners, except the one that shows an empty list; one shows rights that are taken', async () => {
  const records = toNetworkRecords(await readDemoNetwork())
  const network = memoryNetwork(records, { asOf: AS_OF })
  const codes = new Map<string, string[]>()
  for (const { id } of records.briefs) {
    const page = await recommendFrom(network, { subject: { briefId: id }, first: 100, asOf: AS_OF })
    const found = page?.recommendations ?? []
    if (id === FITS_NOBODY) expect(found).toEqual([])
    else expect(found.length, id).toBeGreaterThanOrEqual(3)
    codes.set(
      id,
      found.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    )
  }
  expect(codes.get('sample-brief-mountain-guests-series')).toContain('RIGHTS_CONFLICT')
})
