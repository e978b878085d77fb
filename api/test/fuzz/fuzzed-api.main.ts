import { tmpdir } from 'node:os'
import { connectGraph, type GraphSettings } from '@heming/graph/driver'
import { folderStorage } from '../../src/modules/documents/document-storage.ts'
import { createServer } from '../../src/server.ts'
import { TEST_ORIGIN, TEST_SECRET } from '../test-api.ts'

/** The api as a process of its own; sends its parent the port, and each log line of level error. */
const settings = JSON.parse(process.argv[2] ?? '') as GraphSettings
process.once('disconnect', () => process.exit())

const graph = connectGraph(settings, {
  transactionTimeout: 30_000,
  onOmittedRow: (omitted) => app.log.error({ err: { message: JSON.stringify(omitted) } }, 'Omitted row.'),
})
const app = await createServer({
  graph,
  documents: folderStorage(tmpdir()),
  imports: folderStorage(tmpdir()),
  accounts: {
    site: TEST_ORIGIN,
    origins: [TEST_ORIGIN],
    secret: TEST_SECRET,
    mailer: { send: async () => {}, deleteOf: async () => {} },
  },
  erasureDays: 90,
  operationCostPerMinute: 0,
  logger: { level: 'error', stream: { write: (line: string) => void process.send?.({ line }) } },
})
await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ url: app.listeningOrigin })
