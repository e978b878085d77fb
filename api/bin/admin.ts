import { parseArgs } from 'node:util'
import { type Graph, makePlatformAdmin } from '@heming/graph'
import { findGraph } from '@heming/graph/operating'
import { z } from 'zod'
import { createAccount } from '../src/auth/create-account.ts'
import { makeBaseAdmin } from '../src/auth/make-base-admin.ts'
import { operatorAuth } from '../src/auth/operator-auth.ts'

const USAGE = `Usage: npm run admin -- create <e-mail> [--name <name>]
       npm run admin -- base-admin <base id> <e-mail>`

const commandShape = z.union([
  z.tuple([z.literal('create'), z.email()]),
  z.tuple([z.literal('base-admin'), z.string().min(1), z.email()]),
])

/** Makes an account that looks after the platform, or lets one that exists do so, or look after an export base. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' } },
})
const command = commandShape.safeParse(positionals)
if (!command.success) {
  console.error(USAGE)
  process.exit(1)
}
const found = await findGraph((text) => console.info(text))
if (!found) {
  console.error('There is no graph yet: run `npm start` first, or set NEO4J_URI and NEO4J_PASSWORD.')
  process.exit(1)
}
try {
  if (command.data[0] === 'create') await createPlatformAdmin(found.graph, command.data[1])
  else await giveBase(found.graph, command.data[1], command.data[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await found.close()
}

async function createPlatformAdmin(graph: Graph, email: string): Promise<void> {
  const name = values.name ?? email.split('@')[0] ?? email
  const { accountId, password } = await createAccount(operatorAuth(graph), { email, name })
  await makePlatformAdmin(graph, accountId, 'operator')
  console.log(`${email} looks after the platform now.`)
  if (password) console.log(`Password, shown this once: ${password}`)
}

async function giveBase(graph: Graph, baseId: string, email: string): Promise<void> {
  const outcome = await makeBaseAdmin(graph, { baseId, email })
  if (outcome === 'NO_BASE')
    throw new Error(`There is no base ${baseId}: its id stands in the address of its page.`)
  if (outcome === 'NO_ACCOUNT') throw new Error(`There is no account of ${email}: they sign up first.`)
  if (outcome === 'NOT_VERIFIED')
    throw new Error(`${email} is not confirmed yet: open the link in the mail first.`)
  console.log(`${email} looks after the base ${baseId} now.`)
}
