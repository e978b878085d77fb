import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import type { FirmRecord } from './firm-record.ts'
import { NEWEST_VERSION } from './firm-records.cypher.ts'
import { LiveRecords } from './live-records.ts'
import { refreshStaleRecords } from './refresh-records.store.ts'
import { noteStaleRecords } from './stale-records.store.ts'

let graph: Graph
let other: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph({ queue: 'live-records' })
  other = await connectTestGraph()
})
afterAll(() => Promise.all([graph.close(), other.close()]))
beforeEach(async () => {
  tenant = await createTenant(graph, {
    firms: [
      { id: 'a', kind: 'TRADITIONAL', province: 'Hebei' },
      { id: 'b', kind: 'DIGITAL', province: 'Hubei' },
    ],
  })
  await refresh('a', 'b')
})
afterEach(() => tenant.remove())

async function refresh(...names: string[]): Promise<void> {
  const firmIds = names.map((name) => tenant.id(name))
  await graph.write((run) => noteStaleRecords(run, { firmIds, isBatch: true }))
  await refreshStaleRecords(graph)
}

/** Longer than a copy is taken for up to date without looking. */
const nextCheck = () => sleep(250)

/** A copy of the records, and what it was given of the firms of the tenant. */
function copyOf(of: Graph) {
  const records = new Map<string, FirmRecord>()
  const calls: string[] = []
  const bad: string[] = []
  const note = (call: string, id: string) => {
    if (id.startsWith(tenant.prefix)) calls.push(`${call} ${id.slice(tenant.prefix.length)}`)
  }
  const live = new LiveRecords(
    of,
    {
      upsert(record) {
        records.set(record.id, record)
        note('upsert', record.id)
      },
      remove(id) {
        records.delete(id)
        note('remove', id)
      },
    },
    (id) => bad.push(id),
  )
  const provinceOf = (name: string) => records.get(tenant.id(name))?.province
  return { live, records, calls, bad, provinceOf }
}

const setProvince = async (province: string) => {
  const statement = 'MATCH (firm:Firm {id: $id}) SET firm.province = $province'
  await graph.write((run) => run(statement, { id: tenant.id('a'), province }, z.unknown()))
  await refresh('a')
}

const deleteFirm = async (name: string) => {
  const statement = 'MATCH (firm:Firm {id: $id}) DETACH DELETE firm'
  await graph.write((run) => run(statement, { id: tenant.id(name) }, z.unknown()))
}

test('a copy reads all records, then what changed, and that once', async () => {
  const copy = copyOf(other)
  await copy.live.refresh()
  expect(copy.calls.sort()).toEqual(['upsert a', 'upsert b'])
  expect([copy.provinceOf('a'), copy.provinceOf('b')]).toEqual(['Hebei', 'Hubei'])

  await setProvince('Hunan')
  await nextCheck()
  await copy.live.refresh()
  expect(copy.calls.slice(2)).toEqual(['upsert a'])
  expect(copy.provinceOf('a')).toBe('Hunan')

  // What came last is read again when all of it must be there.
  await sleep(1_100)
  await copy.live.refresh()
  expect(copy.calls.slice(3)).toEqual([])
})

test('a copy looks for a newer version once in 200 ms, however often it is asked', async () => {
  let checks = 0
  const counting: Graph = {
    ...other,
    read: (cypher, ...rest) => {
      if (cypher === NEWEST_VERSION) checks += 1
      return other.read(cypher, ...rest)
    },
  }
  const copy = copyOf(counting)
  await copy.live.refresh()
  await nextCheck()
  checks = 0
  await Promise.all([copy.live.refresh(), copy.live.refresh(), copy.live.refresh()])
  await copy.live.refresh()
  expect(checks).toBe(1)
})

test('calls at the same time share one reading', async () => {
  const copy = copyOf(other)
  await Promise.all([copy.live.refresh(), copy.live.refresh(), copy.live.refresh()])
  expect(copy.calls.sort()).toEqual(['upsert a', 'upsert b'])
})

test('a firm that goes leaves the copy, and is there again when it comes back', async () => {
  const copy = copyOf(other)
  await copy.live.refresh()
  await deleteFirm('b')
  await refresh('b')
  await nextCheck()
  await copy.live.refresh()
  expect(copy.provinceOf('b')).toBeUndefined()
  expect(copy.calls.at(-1)).toBe('remove b')

  await tenant.add({ firms: [{ id: 'b', kind: 'DIGITAL', province: 'Jilin' }] })
  await refresh('b')
  await nextCheck()
  await copy.live.refresh()
  expect(copy.provinceOf('b')).toBe('Jilin')
  // A copy that begins now does not meet the tombstone.
  const late = copyOf(graph)
  await late.live.refresh()
  expect(late.provinceOf('b')).toBe('Jilin')
})

test('a copy that slept while tombstones were purged reads all again', async () => {
  const copy = copyOf(other)
  await copy.live.refresh()
  await deleteFirm('b')
  await refresh('b')
  const purge = `MATCH (tombstone:RecordTombstone {firmId: $id}) MATCH (version:RecordVersion {id: 'firm records'})
    SET version.purgedTo = tombstone.version DELETE tombstone`
  await graph.write((run) => run(purge, { id: tenant.id('b') }, z.unknown()))
  await nextCheck()
  await copy.live.refresh()
  expect(copy.provinceOf('b')).toBeUndefined()
  expect(copy.provinceOf('a')).toBe('Hebei')
})

test('one record that cannot be read is reported, and the others are there', async () => {
  const copy = copyOf(other)
  await copy.live.refresh()
  const spoil = `MATCH (version:RecordVersion {id: 'firm records'}) SET version.number = version.number + 1
    WITH version MATCH (firm:Firm {id: $id}) SET firm.record = $record, firm.recordVersion = version.number`
  for (const record of ['{', '{"id": "of another shape"}'])
    await graph.write((run) => run(spoil, { id: tenant.id('a'), record }, z.unknown()))
  await nextCheck()
  await copy.live.refresh()
  expect(copy.bad).toContain(tenant.id('a'))
  expect(copy.provinceOf('a')).toBe('Hebei')

  const late = copyOf(graph)
  await late.live.refresh()
  expect([late.provinceOf('a'), late.provinceOf('b')]).toEqual([undefined, 'Hubei'])
})

test('a refresh that fails changes nothing, and the next one makes up for it', async () => {
  let failing = true
  // A database that goes away in the midst of reading.
  const breaking: Graph = {
    ...other,
    read: (cypher, ...rest) =>
      failing && cypher.includes('ORDER BY firm.recordVersion')
        ? Promise.reject(new Error('away'))
        : other.read(cypher, ...rest),
  }
  const copy = copyOf(breaking)
  await expect(copy.live.refresh()).rejects.toThrow('away')
  expect(copy.calls).toEqual([])
  expect(copy.live.size).toBe(0)
  failing = false
  await copy.live.refresh()
  expect(copy.calls.sort()).toEqual(['upsert a', 'upsert b'])
})
