import { makePlatformAdmin } from '@heming/graph/accounts'
import { addToOutbox } from '@heming/graph/outbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailEntry } from '../src/kernel/mail/mail-outbox.ts'
import { describeSubject } from '../src/modules/outbox/outbox.service.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

/** Addresses that the mail server rejects. */
const rejected = new Set<string>()

let api: TestApi
let admin: TestPerson
beforeAll(async () => {
  api = await startTestApi(undefined, {
    transport: {
      async deliver({ to }) {
        if (rejected.has(to)) throw Object.assign(new Error('550'), { code: 'EENVELOPE', responseCode: 550 })
      },
      deleteOf: async () => {},
    },
  })
  admin = await signedInPerson(api)
  await makePlatformAdmin(api.graph, (await admin.ask('{ viewer { id } }')).data.viewer.id, 'test')
})
afterAll(() => api.close())

const ENTRIES = `query ($state: OutboxState!, $after: String) {
  outboxEntries(state: $state, first: 2, after: $after) {
    totalCount totalIsExact oldestSeconds pageInfo { hasNextPage endCursor }
    edges { node { id kind subject attempts lastError createdAt dueAt } }
  }
}`
const RETRY = `mutation ($input: RetryOutboxEntriesInput!) {
  retryOutboxEntries(input: $input) { retriedCount errors { code field } }
}`

async function entries(state: 'WAITING' | 'FAILED', after: string | null = null) {
  return (await admin.ask(ENTRIES, { state, after })).data.outboxEntries
}

test('mail that a server rejects stands among what failed, page by page, until an admin lets it be tried again', async () => {
  const addresses = ['one', 'two', 'three'].map((name) => `${name}@refused.example`)
  for (const address of addresses) rejected.add(address)
  const mails = addresses.map((to) => mailEntry({ to, subject: 'Hello', text: 'Hello.' }))
  await api.graph.write((run) => addToOutbox(run, mails))
  await api.sendMail()
  expect((await entries('WAITING')).totalCount).toBe(0)

  const first = await entries('FAILED')
  expect(first).toMatchObject({ totalCount: 3, totalIsExact: true, pageInfo: { hasNextPage: true } })
  const second = await entries('FAILED', first.pageInfo.endCursor)
  const shown = [...first.edges, ...second.edges].map(({ node }) => node)
  expect(shown.map(({ subject }) => subject).sort()).toEqual([
    'o…@refused.example',
    't…@refused.example',
    't…@refused.example',
  ])
  expect(shown[0]).toMatchObject({
    kind: 'mail',
    attempts: 1,
    lastError: 'The mail was not taken: EENVELOPE 550',
  })

  const one = shown[0].id
  const retried = await admin.ask(RETRY, { input: { ids: [one] } })
  expect(retried.data.retryOutboxEntries).toEqual({ retriedCount: 1, errors: [] })
  rejected.clear()
  expect((await admin.ask(RETRY, { input: {} })).data.retryOutboxEntries.retriedCount).toBe(2)
  for (const address of addresses) expect(await api.mailTo(address)).toHaveLength(1)
  expect((await entries('FAILED')).totalCount).toBe(0)

  const { data } = await admin.ask('{ viewer { events(first: 2) { edges { node { action after } } } } }')
  expect(data.viewer.events.edges.map(({ node }: { node: object }) => node)).toEqual([
    { action: 'OUTBOX_RETRIED', after: '{"count":2}' },
    { action: 'OUTBOX_RETRIED', after: '{"count":1}' },
  ])
})

test('ids that are too many or none are rejected', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => `id-${index}`)
  const { data } = await admin.ask(RETRY, { input: { ids } })
  expect(data.retryOutboxEntries.errors).toEqual([{ code: 'BAD_USER_INPUT', field: 'ids' }])
})

test('an address is shown by its first letter and its domain, whatever stands in it', () => {
  expect(describeSubject('mail:lin.yue@museum.example')).toBe('l…@museum.example')
  expect(describeSubject('mail:"a@b"@museum.example')).toBe('"…@museum.example')
  expect(describeSubject('FIRM:palace-museum')).toBe('FIRM:palace-museum')
})
