import { randomUUID } from 'node:crypto'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'
import { randomAddress, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** As many accounts as may ask, each with a letter. */
const CROWD = `
UNWIND range(1, 50) AS at
MATCH (firm:Firm {id: $firmId})
CREATE (account:Account {id: $firmId + '-' + at, name: 'Crowd', email: at + '@crowd.example', inCrowd: true})
FOREACH (kind IN ['CLAIM', 'REMOVAL'] |
  CREATE (account)-[:MADE]->(request:Request {
    id: kind + account.id, inCrowd: true, kind: kind, subjectId: firm.id, status: 'PENDING', createdAt: datetime(), needsFirm: true,
    evidenceKind: 'DOCUMENT', evidence: 'letter', evidenceHolds: false
  })-[:AWAITS]->(:Review {
    id: kind + account.id, inCrowd: true, place: 0, kind: kind, group: 'PLATFORM', reviewer: 'platform', status: 'PENDING', createdAt: datetime()
  }))`
const DISPERSE =
  'MATCH (node:Account|Request|Review) WHERE node.inCrowd AND node.id CONTAINS $firmId DETACH DELETE node'

/**
 * The firms' own; another one than that of the people of other tests, for which these firms are likely
 * duplicates otherwise.
 */
const DOMAIN = `${randomUUID()}.example`

let api: TestApi
let tenant: Tenant
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    firms: [
      { id: 'crowded', kind: 'DIGITAL' },
      { id: 'near', kind: 'DIGITAL' },
    ],
  })
  const parameters = { prefix: tenant.prefix, website: `https://${DOMAIN}/` }
  const move = 'MATCH (firm:Firm) WHERE firm.id STARTS WITH $prefix SET firm.website = $website'
  await api.graph.write((run) => run(move, parameters, z.unknown()))
})
afterAll(async () => {
  await api.graph.write((run) => run(DISPERSE, { firmId: tenant.id('crowded') }, z.unknown()))
  await tenant.remove()
  await api.close()
})

/** The domain of another organisation. */
const COLLEAGUES = `${randomUUID()}.example`

/** Somebody with a mail address on a domain: the firms' own, or another. */
const insider = (address?: string, domain = DOMAIN) => signedInPerson(api, address, domain)

const errors = 'errors { code message }'
const DOCUMENTS = {
  claims: `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { ${errors} } }`,
  removals: `mutation ($input: RequestFirmRemovalInput!) { done: requestFirmRemoval(input: $input) { ${errors} } }`,
}
const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const OWN_DOMAIN = { evidenceKind: 'MAIL_DOMAIN' }
const messages = (response: { data?: { done: { errors: { message: string }[] } } }) =>
  response.data?.done.errors.map(({ message }) => message)

test.each(Object.entries(DOCUMENTS))(
  'fifty %s from mail services shut out further ones of these, and nobody with an address on a domain of their own',
  async (_kind, document) => {
    const firmId = tenant.id('crowded')
    await api.graph.write((run) => run(DISPERSE, { firmId }, z.unknown()))
    await api.graph.write((run) => run(CROWD, { firmId }, z.unknown()))
    const person = await insider()
    const ask = async (evidence: object) =>
      messages(await person.ask(document, { input: { firmId, ...evidence } }))
    const [elsewhere, atService] = [
      await insider(randomAddress(), COLLEAGUES),
      await insider(undefined, 'gmail.com'),
    ]
    const asked = async (by: TestPerson) => messages(await by.ask(document, { input: { firmId, ...LETTER } }))
    expect(await asked(atService)).toEqual([expect.stringMatching(/^Too many .* are awaiting review/)])
    expect(await asked(elsewhere)).toEqual([])
    expect(await ask(OWN_DOMAIN)).toEqual([])
  },
)

test('ten accounts of one network ask about a firm in a day, whatever they ask and however often', async () => {
  const address = randomAddress()
  const input = { firmId: tenant.id('near'), ...LETTER }
  const claim = async (person: TestPerson, more: object = {}) =>
    messages(await person.ask(DOCUMENTS.claims, { input: { ...input, ...more } }))
  const people = []
  for (let count = 1; count <= 10; count += 1) people.push(await insider(address, 'gmail.com'))
  const [one, ...others] = people as [TestPerson, ...TestPerson[]]
  const other = await insider(address)
  // What is not made does not count, nor does what the same account asks again.
  for (let count = 1; count <= 10; count += 1)
    expect(await claim(one, { documentIds: [randomUUID()] })).toHaveLength(1)
  expect(await claim(one)).toEqual([])
  for (let count = 1; count <= 10; count += 1) expect(await claim(one)).toHaveLength(1)
  for (const person of others) expect(await claim(person)).toEqual([])

  const rejected = [expect.stringMatching(/from your network today/)]
  expect(await claim(other)).toEqual(rejected)
  expect(messages(await other.ask(DOCUMENTS.removals, { input }))).toEqual(rejected)
  const elsewhere = { 'x-forwarded-for': randomAddress() }
  expect(messages(await other.ask(DOCUMENTS.removals, { input }, elsewhere))).toEqual([])
  expect(await claim(other, OWN_DOMAIN)).toEqual([])
})
