import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { setMembership } from '../members/memberships.store.ts'
import * as changes from './brief-changes.store.ts'
import { findBriefsByIds, findOpenBriefs } from './briefs.store.ts'
import {
  countOpenBriefsFor,
  countPrivateBriefsOfFirms,
  findBriefsOfFirm,
  findOpenBriefsFor,
  findVisibleBriefs,
} from './private-briefs.store.ts'

/** The day in a zone, as of now. */
const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
const today = dayIn('Asia/Shanghai')

/** People by their firm: `own` posts, `same` is of its base, `verified` is verified, `other` neither. */
const PEOPLE = ['own', 'same', 'verified', 'other'] as const

let graph: Graph
let tenant: Tenant
const account = (name: string) => `${name}-${tenant.prefix}`
const actor = () => account('own')
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g' }],
    bases: [{ id: 'base' }],
    markets: [{ id: 'm' }],
    heritageDomains: ['d'],
    firms: [
      { id: 'own', kind: 'TRADITIONAL', hostedBy: 'base' },
      { id: 'same', kind: 'DIGITAL', hostedBy: 'base' },
      { id: 'verified', kind: 'DIGITAL' },
      { id: 'other', kind: 'DIGITAL' },
    ],
    ipAssets: [
      { id: 'asset', ownerId: 'own', heritageDomain: 'd' },
      { id: 'foreign', ownerId: 'other', heritageDomain: 'd' },
    ],
  })
  await graph.write(async (run) => {
    for (const name of PEOPLE)
      await run(
        `CREATE (:Account {id: $id, email: $id, name: 'Lin Yue'})`,
        { id: account(name) },
        z.unknown(),
      )
    await run('MATCH (f:Firm {id: $id}) SET f.verified = true', { id: tenant.id('verified') }, z.unknown())
  })
  for (const name of PEOPLE)
    await setMembership(graph, {
      accountId: account(name),
      firmId: tenant.id(name),
      role: 'EDITOR',
      actor: 'test',
    })
})
afterAll(async () => {
  const drop = 'UNWIND $ids AS id MATCH (a:Account {id: id}) DETACH DELETE a'
  await graph.write((run) => run(drop, { ids: PEOPLE.map(account) }, z.unknown()))
  await tenant.remove()
  await graph.close()
})

const whole = (more: object = {}) => ({
  ...{ titleZh: '灯', titleEn: 'Lanterns', descriptionZh: '述', descriptionEn: 'About' },
  ...{ field: tenant.id('g'), deadline: '2099-06-01' },
  needs: [{ capability: tenant.id('g-a'), must: true, weight: 1 }],
  ...more,
})
const begin = async (fields: object = {}) => {
  const made = await changes.createBrief(graph, {
    ...{ firmId: tenant.id('own'), actor: actor(), today },
    fields: whole(fields),
  })
  if (typeof made === 'string' || !('briefId' in made)) throw new Error(JSON.stringify(made))
  return made.briefId
}
const publish = (briefId: string) => changes.publishBrief(graph, { briefId, actor: actor(), today })
const read = async (briefId: string) =>
  (await findVisibleBriefs(graph, [briefId], { accountId: actor(), today }))[0] ??
  (await findBriefsByIds(graph, [briefId], today))[0]

describe('a brief', () => {
  test('is a draft that only its firm sees, then open, closed with what came of it, and open again', async () => {
    const briefId = await begin({ ipAssets: [tenant.id('asset')], markets: [tenant.id('m')] })
    expect(await read(briefId)).toMatchObject({ status: 'DRAFT', version: 1, deadlineZone: 'Asia/Shanghai' })
    const step = { briefId, actor: actor() }
    expect(await changes.closeBrief(graph, { ...step, outcome: 'GIVEN_UP', note: '' })).toBe('WRONG_STATE')
    expect(await publish(briefId)).toEqual({ briefId })
    expect(await findBriefsByIds(graph, [briefId], today)).toMatchObject([{ status: 'OPEN', version: 2 }])
    expect(await publish(briefId)).toBe('WRONG_STATE')
    expect(await changes.deleteDraft(graph, step)).toBe('WRONG_STATE')
    const closed = { ...step, outcome: 'PARTNER_HERE', note: 'met at the fair' } as const
    expect(await changes.closeBrief(graph, closed)).toEqual({ briefId })
    expect(await read(briefId)).toMatchObject({
      ...{ status: 'CLOSED', expired: false, outcome: 'PARTNER_HERE', outcomeNote: 'met at the fair' },
    })
    expect(await changes.changeBrief(graph, { ...step, changes: { titleEn: 'X' } })).toBe('WRONG_STATE')
    const again = { ...step, deadline: '2099-07-01', deadlineZone: 'Europe/Paris' }
    expect(await changes.reopenBrief(graph, { ...again, deadline: '2020-01-01' })).toBe('DEADLINE_PASSED')
    expect(await changes.reopenBrief(graph, again)).toEqual({ briefId })
    expect(await read(briefId)).toMatchObject({
      ...{
        status: 'OPEN',
        deadline: '2099-07-01',
        deadlineZone: 'Europe/Paris',
        outcome: null,
        outcomeNote: '',
      },
    })
    const { rows } = await findEvents(graph, { firmId: tenant.id('own') }, { first: 4, after: null })
    expect(rows.map(({ action }) => action)).toEqual([
      ...['BRIEF_REOPENED', 'BRIEF_CLOSED', 'BRIEF_PUBLISHED', 'BRIEF_CREATED'],
    ])
    expect(JSON.stringify(rows)).not.toContain('Lanterns')
  })

  test('names what it lacks before others may see it, and cannot lose it afterwards', async () => {
    const briefId = await begin({ titleZh: '', descriptionEn: '', needs: [] })
    expect(await publish(briefId)).toEqual({ missing: ['titleZh', 'descriptionEn', 'needs'] })
    const step = { briefId, actor: actor() }
    await changes.changeBrief(graph, { ...step, changes: whole({ deadline: '2020-01-01' }) })
    expect(await publish(briefId)).toBe('DEADLINE_PASSED')
    await changes.changeBrief(graph, { ...step, changes: whole() })
    await publish(briefId)
    expect(await changes.changeBrief(graph, { ...step, changes: { titleEn: '' } })).toEqual({
      missing: ['titleEn'],
    })
  })

  test('names nothing but what there is, and IP of its own firm only', async () => {
    const briefId = await begin()
    const change = (fields: object) =>
      changes.changeBrief(graph, { briefId, actor: actor(), changes: fields })
    expect(await change({ needs: [{ capability: tenant.id('g'), must: true, weight: 1 }] })).toEqual({
      unknown: 'needs',
    })
    expect(await change({ field: tenant.id('g-a') })).toEqual({ unknown: 'field' })
    expect(await change({ ipAssets: [tenant.id('foreign')] })).toEqual({ unknown: 'ipAssets' })
    expect(await change({ markets: ['nowhere'] })).toEqual({ unknown: 'markets' })
    expect(await change({ startsOn: '2099-02-01', endsOn: '2099-01-01' })).toBe('PERIOD')
  })

  test('keeps what was saved before a save of an older version, and is written by its editors only', async () => {
    const briefId = await begin()
    const save = (titleEn: string, expectedVersion: number, by = actor()) =>
      changes.changeBrief(graph, { briefId, actor: by, expectedVersion, changes: { titleEn } })
    expect(await Promise.all([save('One', 1), save('Two', 1)])).toContain('CHANGED_SINCE')
    expect(await save('Three', 1)).toBe('CHANGED_SINCE')
    expect(await read(briefId)).toMatchObject({ version: 2 })
    expect(await save('Four', 2, account('other'))).toBe('NOT_ALLOWED')
    expect(await changes.deleteDraft(graph, { briefId, actor: actor(), expectedVersion: 2 })).toEqual({
      briefId,
    })
    expect(await read(briefId)).toBeNull()
  })

  test('is open until its deadline is over where it was set, and gone from lists at once', async () => {
    // When a day has begun in Kiritimati, the day before is still going on in Niue.
    const deadline = dayIn('Pacific/Niue')
    const briefId = await begin({ deadline, deadlineZone: 'Pacific/Niue' })
    await publish(briefId)
    const isListed = async () => {
      const filter = { capabilities: [tenant.id('g-a')] }
      const { rows } = await findOpenBriefs(graph, filter, { first: 100, after: null }, today)
      return rows.some(({ id }) => id === briefId)
    }
    expect(await isListed()).toBe(true)
    const elsewhere = { briefId, actor: actor(), changes: { deadlineZone: 'Pacific/Kiritimati' } }
    expect(await changes.changeBrief(graph, elsewhere)).toBe('DEADLINE_PASSED')
    // What the clock does in the meantime.
    const pass = `MATCH (b:Brief {id: $briefId}) SET b.closesAt = datetime() - duration('PT1S')`
    await graph.write((run) => run(pass, { briefId }, z.unknown()))
    expect(await isListed()).toBe(false)
    expect(await read(briefId)).toMatchObject({ status: 'CLOSED', expired: true })
  })
})

test.each([
  ['draft', 'PUBLIC', ['own']],
  ['open', 'VERIFIED', ['own', 'verified']],
  ['open', 'BASE', ['own', 'same']],
  ['open', 'ONLY_US', ['own']],
] as const)('who sees a brief: %s %s', async (state, visibility, expected) => {
  const briefId = await begin({ visibility })
  if (state === 'open') await publish(briefId)
  expect(await findBriefsByIds(graph, [briefId], today)).toEqual([null])
  const filter = { capabilities: [tenant.id('g-a')] }
  const page = { first: 100, after: null }
  for (const name of PEOPLE) {
    const reader = { accountId: account(name), today }
    const sees = (expected as readonly string[]).includes(name)
    const isListed = sees && state === 'open'
    expect([name, (await findVisibleBriefs(graph, [briefId], reader))[0]?.id]).toEqual([
      ...[name, sees ? briefId : undefined],
    ])
    const { rows } = await findOpenBriefsFor(graph, filter, page, reader)
    expect([name, rows.some(({ id }) => id === briefId)]).toEqual([name, isListed])
    const { count } = await countOpenBriefsFor(graph, filter, reader)
    expect([name, count]).toEqual([name, rows.length])
    const firms = [tenant.id('own')]
    const [ofFirm] = await countPrivateBriefsOfFirms(graph, firms, reader)
    expect([name, ofFirm ?? 0]).toEqual([name, rows.filter((row) => row.visibility !== 'PUBLIC').length])
  }
  const own = await findBriefsOfFirm(graph, tenant.id('own'), { first: 100, after: null }, today)
  expect(own.rows.map(({ id }) => id)).toContain(briefId)
})
