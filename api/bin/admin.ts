import { parseArgs } from 'node:util'
import { makePlatformAdmin } from '@heming/graph'
import { findGraph } from '@heming/graph/operating'
import { z } from 'zod'
import { createAccount } from '../src/auth/create-account.ts'
import { operatorAuth } from '../src/auth/operator-auth.ts'

const USAGE = 'Usage: npm run admin -- create <e-mail> [--name <name>]'

/** Makes an account that looks after the platform, or lets one that exists do so. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' } },
})
const [command, address] = positionals
const email = z.email().safeParse(address)
if (command !== 'create' || !email.success) {
  console.error(USAGE)
  process.exit(1)
}
const found = await findGraph((text) => console.info(text))
if (!found) {
  console.error('There is no graph yet: run `npm start` first, or set NEO4J_URI and NEO4J_PASSWORD.')
  process.exit(1)
}
try {
  const { graph } = found
  const name = values.name ?? email.data.split('@')[0] ?? email.data
  const { accountId, password } = await createAccount(operatorAuth(graph), { email: email.data, name })
  await makePlatformAdmin(graph, accountId, 'operator')
  console.log(`${email.data} looks after the platform now.`)
  if (password) console.log(`Password, shown this once: ${password}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await found.close()
}
