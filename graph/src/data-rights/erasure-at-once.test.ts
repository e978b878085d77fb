import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, findTraces, type Tenant, whileLocked } from '../../testing/index.ts'
import { findEndOfAccess } from '../accounts/access.store.ts'
import { recordAccountEvent } from '../accounts/account-events.store.ts'
import { AccountGone } from '../accounts/account-gone.ts'
import { SIGNED_IN } from '../accounts/accounts.events.ts'
import { authRecordStore } from '../accounts/auth-records.store.ts'
import { CLAIM } from '../claims/claim-request.ts'
import { createDocument } from '../documents/documents.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { REMOVAL } from '../removals/removal-request.ts'
import { openRequest } from '../requests/open-request.store.ts'
import { giveConsent } from './consents.store.ts'
import { eraseAccount } from './erase-account.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  const admin =
    "CREATE (:Account {id: $id, email: $id, name: 'Lin Yue', platformAdmin: true, emailVerified: true})"
  await graph.write((run) => run(admin, { id: randomUUID() }, z.unknown()))
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const store = authRecordStore()

const asked = (accountId: string, evidence: string) => ({
  subjectId: tenant.id('firm'),
  accountId,
  evidenceKind: 'DOCUMENT' as const,
  evidence,
  evidenceHolds: false,
  note: null,
  language: 'en' as const,
  documentIds: [],
})

/**
 * What a request in progress may write for an account; the session as the guard of Better Auth's adapter
 * does.
 */
const WRITES: Record<string, (accountId: string, text: string) => Promise<unknown>> = {
  'an event': (accountId) =>
    recordAccountEvent(graph, SIGNED_IN, { accountId, payload: { way: 'password' } }),
  'a session': (accountId, text) =>
    graph.write(async (run) => {
      if ((await findEndOfAccess(run, accountId)) > 0) throw new AccountGone(accountId)
      await store.create(run, 'session', {
        id: randomUUID(),
        token: text,
        userId: accountId,
        userAgent: text,
      })
    }),
  'a document': (accountId, text) =>
    createDocument(graph, { accountId, name: text, mediaType: 'image/png', size: 1, sha256: 'ab' }),
  'a claim': (accountId, text) => openRequest(graph, CLAIM, asked(accountId, text)),
  'a request for removal': (accountId, text) => openRequest(graph, REMOVAL, asked(accountId, text)),
  'a consent': (accountId) =>
    giveConsent(graph, { accountId, purpose: 'NEWS', version: '2026-11-25', way: 'SETTINGS' }),
}

const orders = Object.keys(WRITES).flatMap((what) => [
  [what, 'before'],
  [what, 'after'],
])

test.each(orders)('%s that comes %s an erasure at once leaves nothing of the person', async (what, order) => {
  const [accountId, text] = [`account-${randomUUID()}`, `text-${randomUUID()}`]
  const email = `${accountId}@people.example`
  const create = 'CREATE (:Account {id: $accountId, email: $email, name: $accountId, emailVerified: true})'
  await graph.write((run) => run(create, { accountId, email }, z.unknown()))
  const lock = {
    cypher: 'MATCH (account:Account {id: $accountId}) SET account.id = account.id',
    parameters: { accountId },
  }
  const write = async () => WRITES[what]?.(accountId, text).catch((error: unknown) => error)
  const erase = () => eraseAccount(graph, { accountId, email })
  const [first, second] = order === 'before' ? [write, erase] : [erase, write]
  const outcomes = await whileLocked(graph, lock, async (blocked) => {
    const waitsOrIsDone = (count: number, work: Promise<unknown>) =>
      Promise.race([blocked(count).catch(() => {}), work])
    const one = first()
    await waitsOrIsDone(1, one)
    const other = second()
    await waitsOrIsDone(2, other)
    return { both: Promise.all([one, other]) }
  })
  const [one, other] = await outcomes.both
  expect(order === 'before' ? other : one).toBe('DONE')
  // The node of a document stays for a day, without its name, so that its bytes are found.
  expect(await findTraces(graph, [accountId, text])).toEqual([])
})
