import { z } from 'zod'
import { findGraph } from '../bin/find-graph.ts'
import { UNCONFIRM_ADDRESS } from './unconfirm-address.cypher.ts'

// For journeys: somebody who is signed in with an address that was never confirmed. No path through the site
// leads there, which is why the pages for that need a back door to be looked at.
const found = await findGraph(() => {})
if (!found) throw new Error('No graph runs for this DATA_DIR.')
const [email = ''] = process.argv.slice(2)
const rows = await found.graph.write((run) => run(UNCONFIRM_ADDRESS, { email }, z.object({ id: z.string() })))
await found.close()
if (rows.length !== 1) throw new Error(`${email} has no account.`)
