import { LeaseTaken, withLease } from '../src/kernel/leases/lease.ts'
import { refreshAssetForms, refreshLikelyPartners, refreshRecords } from '../src/matching/index.ts'
import { connectForMaintenance } from './connect.ts'

/**
 * Brings up to date what matching knows beforehand (records, forms of IP, likely partners), in
 * the graph that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name, and prints for how many firms something was
 * written again; with the argument `records` only records. Started by the api, it ends with it; the next run
 * completes an interrupted one.
 */
const endAlone = () => process.exit(1)
process.on('disconnect', endAlone)
const graph = connectForMaintenance()
const onlyRecords = process.argv[2] === 'records'
const refreshAll = async () => {
  await refreshAssetForms(graph)
  const recorded = await refreshRecords(graph)
  const likely = await refreshLikelyPartners(graph, { timeout: 0 })
  return Math.max(recorded, likely)
}
try {
  const count = onlyRecords
    ? await refreshRecords(graph, { timeout: 0 })
    : await withLease(graph, 'matching', refreshAll, { timeout: 0 })
  process.stdout.write(`${count}\n`)
} catch (error) {
  // Another replica does the same just now.
  if (error instanceof LeaseTaken) process.stdout.write('0\n')
  else {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} finally {
  await graph.close()
  process.off('disconnect', endAlone)
}
