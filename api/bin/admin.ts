import { parseArgs } from 'node:util'
import type { Graph } from '@heming/graph/driver'
import { findGraph } from '@heming/graph/operating'
import { countOutboxEntries, findOutboxEntries, retryFailedEntries } from '@heming/graph/outbox'
import { z } from 'zod'
import { DUPLICATES_USAGE, decideDuplicates, duplicatesCommandShape } from './admin-duplicates.ts'

const USAGE = `npm run admin -- create EMAIL [--name NAME]
  Makes a platform administrator, of a new account or of one that exists. Prints the password of a new one, once.

npm run admin -- base-admin BASE_ID EMAIL
  Makes an account that exists, with a confirmed address, an administrator of an export base.
  BASE_ID is the last part of the address of its page: kunming for /bases/kunming.

npm run admin -- outbox [retry]
  Shows what waits in the outbox and what failed for good, e.g. mail. With "retry" failed entries are tried again.

${DUPLICATES_USAGE}`

/** Entries that are shown of each state. */
const SHOWN = 20

const commandShape = z.union([
  z.tuple([z.literal('create'), z.email()]),
  z.tuple([z.literal('base-admin'), z.string().min(1), z.email()]),
  z.tuple([z.literal('outbox')]),
  z.tuple([z.literal('outbox'), z.literal('retry')]),
  duplicatesCommandShape,
])

/**
 * Makes an account that looks after the platform, or lets one that exists do so, or look after an export
 * base.
 */
const { positionals, values } = readCommand()
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
  if (command.data[0] === 'create') await makeAdmin(found.graph, command.data[1])
  else if (command.data[0] === 'base-admin') await giveBase(found.graph, command.data[1], command.data[2])
  else if (command.data[0] === 'duplicates')
    await decideDuplicates(found.graph, command.data, {
      yes: values.yes === true,
      takeBack: values['take-back'] === true,
    })
  else if (command.data[1] === 'retry') await retryOutbox(found.graph)
  else await showOutbox(found.graph)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await found.close()
}

interface Values {
  name?: string | undefined
  yes?: boolean | undefined
  'take-back'?: boolean | undefined
}

/** Without a command where an option is unknown. */
function readCommand(): { positionals: string[]; values: Values } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string' }, yes: { type: 'boolean' }, 'take-back': { type: 'boolean' } },
    })
  } catch {
    return { positionals: [], values: {} }
  }
}

// Accounts are loaded where they are needed: they take longer than all the rest.
async function makeAdmin(graph: Graph, email: string): Promise<void> {
  const { createPlatformAdmin } = await import('../src/kernel/auth/create-platform-admin.ts')
  const name = values.name ?? email.split('@')[0] ?? email
  const made = await createPlatformAdmin(graph, { email, name })
  if (made === 'NOT_VERIFIED') throw new Error(describeUnconfirmed(email))
  console.log(`${email} is a platform administrator now.`)
  console.log(
    made.password
      ? `Password, shown this once: ${made.password}`
      : 'The account existed; its password is as it was.',
  )
}

async function giveBase(graph: Graph, baseId: string, email: string): Promise<void> {
  const { makeBaseAdmin } = await import('../src/kernel/auth/make-base-admin.ts')
  const outcome = await makeBaseAdmin(graph, { baseId, email })
  if (outcome === 'NO_BASE')
    throw new Error(
      `There is no base ${baseId}. Its id is the last part of the address of its page: kunming for /bases/kunming.`,
    )
  if (outcome === 'NO_ACCOUNT')
    throw new Error(
      `There is no account of ${email}. Let them sign up and confirm the address, then try again.`,
    )
  if (outcome === 'NOT_VERIFIED') throw new Error(describeUnconfirmed(email))
  console.log(`${email} is an administrator of the base ${baseId} now and decides on what waits there.`)
}

function describeUnconfirmed(email: string): string {
  return `${email} has not confirmed the address yet: let them open the link in the mail, then try again.`
}

async function showOutbox(graph: Graph): Promise<void> {
  for (const state of ['WAITING', 'FAILED'] as const) {
    const { count, oldestSeconds } = await countOutboxEntries(graph, state)
    console.log(`${state}: ${count}${count > 0 ? `, the oldest ${oldestSeconds} s old` : ''}`)
    const { rows } = await findOutboxEntries(graph, state, { first: SHOWN, after: null })
    for (const { id, kind, attempts, createdAt, lastError } of rows)
      console.log(`  ${createdAt} ${kind} ${id}, attempts: ${attempts}${lastError ? `. ${lastError}` : ''}`)
  }
}

async function retryOutbox(graph: Graph): Promise<void> {
  const count = await retryFailedEntries(graph, { ids: null, actor: 'operator' })
  console.log(`${count} failed entries are tried again; the api takes them within a second.`)
}
