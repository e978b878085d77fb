import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  connectTestGraph,
  createTenant,
  findTraces,
  loadDemoNetwork,
  type Tenant,
} from '../../testing/index.ts'
import { EVENT_CATALOGUE } from '../event-catalogue.generated.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { defineEvent, recordEvent } from '../kernel/events/define-event.ts'
import { setMembership } from '../members/memberships.store.ts'
import { PRIVACY } from '../privacy.generated.ts'
import { eraseAccount } from './erase-account.store.ts'

let graph: Graph
let tenant: Tenant
const accountId = `account-${randomUUID()}`
const email = `${accountId}@example.org`
beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  const account = 'CREATE (:Account {id: $accountId, email: $email, name: $accountId})'
  await graph.write((run) => run(account, { accountId, email }, z.unknown()))
  await setMembership(graph, { accountId, firmId: tenant.id('firm'), role: 'VIEWER', actor: 'test' })
})
afterAll(async () => {
  await eraseAccount(graph, { accountId, email })
  await tenant.remove()
  await graph.close()
})

const namesOf = async (statement: string) => {
  const rows = await graph.read(statement, {}, z.object({ names: z.array(z.string()) }))
  return rows.flatMap(({ names }) => names)
}
const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

/**
 * Labels of an imported benchmark, which is no part of the network, those that other tests invent, and those
 * of before a migration.
 */
const ELSEWHERE = /^Import_|^Test|^(Claim|RemovalRequest)$/

/** Node labels in our statements, so that labels without nodes in a fresh graph count too. */
function labelsInStatements(): string[] {
  const root = new URL('..', import.meta.url)
  const files = readdirSync(root, { recursive: true }).map(String)
  return files
    .filter((file) => file.endsWith('.cypher.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, root), 'utf8').matchAll(/\(\w*:([A-Z]\w*(?:\|[A-Z]\w*)*)/g),
    ])
    .flatMap(([, labels = '']) => labels.split('|'))
}

describe('what the features declare of personal data', () => {
  const nobodys = PRIVACY.flatMap((each) => Object.keys(each.nobodys ?? {}))
  const nodes = PRIVACY.flatMap((each) => Object.keys(each.nodes ?? {}))
  const relationships = PRIVACY.flatMap((each) => Object.keys(each.relationships ?? {}))

  test('names every label there is in the graph, its constraints and indexes and our statements, once', async () => {
    const labels = sorted([
      ...(await namesOf('CALL db.labels() YIELD label RETURN collect(label) AS names')),
      ...(await namesOf(
        "SHOW INDEXES YIELD * WHERE entityType = 'NODE' AND type <> 'LOOKUP' RETURN labelsOrTypes AS names",
      )),
      ...labelsInStatements(),
    ])
    const own = labels.filter((label) => !ELSEWHERE.test(label))
    expect(own.length).toBeGreaterThan(30)
    expect([...nodes, ...nobodys].sort()).toEqual(own)
  })

  test('names every type of relationships of accounts and firms with properties', async () => {
    const types = await namesOf(`MATCH (owner:Account|Firm)-[edge]-()
      WHERE size(keys(edge)) > 0 RETURN collect(DISTINCT type(edge)) AS names`)
    expect(types).toContain('MEMBER_OF')
    expect(types.filter((type) => ![...relationships, ...nobodys].includes(type))).toEqual([])
  })

  test('says of each whose it is, and gives each section of the export one name', () => {
    const owners = PRIVACY.flatMap((each) => Object.entries({ ...each.nodes, ...each.relationships }))
    for (const [name, { account, firm }] of owners)
      expect([name, account !== undefined || firm !== undefined]).toEqual([name, true])
    const sections = owners.flatMap(([, { account }]) =>
      account && 'section' in account.exported ? [account.exported.section] : [],
    )
    expect(sorted(sections)).toEqual(sections.sort())
  })
})

/** Ids, instants and days, which we make ourselves. */
const GENERATED = /(Id|At|Until)$/

const PROFILE = 'what a firm says of itself; deleted when the firm is erased'
const CODES = 'codes that the product gives'

/** Further payload fields that may hold any text and are no person's, each with the reason. */
const NOT_PERSONAL: Record<string, string> = {
  'ACCOUNT_UPDATED.fields': CODES,
  'API_KEY_MADE.kind': CODES,
  'CONSENT_GIVEN.version': CODES,
  'DOCUMENT_UPLOADED.mediaType': 'a kind of file',
  'FIRM_REGISTERED.*': PROFILE,
  'FIRM_UPDATED.capabilities': CODES,
  'FIRM_UPDATED.cityEn': PROFILE,
  'FIRM_UPDATED.cityZh': PROFILE,
  'FIRM_UPDATED.descriptionEn': PROFILE,
  'FIRM_UPDATED.descriptionZh': PROFILE,
  'FIRM_UPDATED.heritageDomains': CODES,
  'FIRM_UPDATED.markets': CODES,
  'FIRM_UPDATED.nameEn': PROFILE,
  'FIRM_UPDATED.nameZh': PROFILE,
  'FIRM_UPDATED.province': PROFILE,
  'FIRM_UPDATED.provinceZh': PROFILE,
  'SIGN_IN_UNLINKED.provider': 'a service that the operator configured',
  'VERIFICATION_ENDED.formerNameEn': PROFILE,
  'VERIFICATION_ENDED.formerNameZh': PROFILE,
  'VERIFICATION_ENDED.nameEn': PROFILE,
  'VERIFICATION_ENDED.nameZh': PROFILE,
}

/** Names of the fields of a JSON schema that may hold any text. */
function textFields(schema: z.core.JSONSchema.BaseSchema): string[] {
  const isText = (value: unknown): boolean => {
    const { type, format, enum: choices, pattern, anyOf, items } = value as z.core.JSONSchema.BaseSchema
    if (anyOf) return anyOf.some(isText)
    if (type === 'array') return isText(items)
    return type === 'string' && !format && !choices && !pattern
  }
  const fields = Object.entries(schema.properties ?? {})
  const texts = fields.flatMap(([name, value]) => (isText(value) && !GENERATED.test(name) ? [name] : []))
  // A payload that may have any other field besides.
  return schema.additionalProperties ? [...texts, '*'] : texts
}

describe('events', () => {
  test('hold free text only in personal fields, or in fields that are about no person', () => {
    const found = EVENT_CATALOGUE.flatMap(({ action, payload, personal }) =>
      textFields(z.toJSONSchema(payload, { unrepresentable: 'any' }))
        .filter((field) => !personal.includes(field))
        .map((field) => `${action}.${field}`),
    )
    expect(found.sort()).toEqual(Object.keys(NOT_PERSONAL).sort())
  })

  const personal = EVENT_CATALOGUE.filter((event) => event.personal.length > 0)
  test.each(personal)('$action keeps no personal field of an account that is erased', async (event) => {
    const [id, remark] = [`account-${randomUUID()}`, `remark-${randomUUID()}`]
    const address = `${id}@example.org`
    // Whatever else the payload has to hold is not of interest here.
    const shape = Object.fromEntries(event.personal.map((field) => [field, z.string()]))
    const definition = defineEvent({ ...event, consumed: false, payload: z.object(shape) })
    await graph.write(async (run) => {
      await run('CREATE (:Account {id: $id, email: $address, name: $id})', { id, address }, z.unknown())
      const payload = Object.fromEntries(event.personal.map((field) => [field, remark]))
      await recordEvent(run, definition, { actor: 'operator', subject: 'firm', about: id, payload })
    })
    expect(await findTraces(graph, [remark])).toHaveLength(1)
    expect(await eraseAccount(graph, { accountId: id, email: address })).toBe('DONE')
    expect(await findTraces(graph, [remark, id])).toEqual([])
  })

  test('with personal fields are recorded about an account only', async () => {
    const [event] = personal
    if (!event) throw new Error('No event has personal fields.')
    const payload = {
      claimId: 'claim',
      claimed: true,
      requestId: 'request',
      reason: 'Never answers letters.',
    }
    const record = graph.write((run) =>
      recordEvent(run, event, { actor: 'operator', subject: 'firm', payload }),
    )
    await expect(record).rejects.toThrow('about')
  })
})
