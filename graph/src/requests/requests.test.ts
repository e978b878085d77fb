import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, it, test } from 'vitest'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { lapseRequests } from './close-requests.store.ts'
import { decideRequest, withdrawRequest } from './decide-request.store.ts'
import { expireRequests, remindReviewers } from './due-requests.store.ts'
import {
  countRequestQueue,
  findRequest,
  findRequestQueue,
  findRequestsOfAccount,
} from './find-requests.store.ts'
import { openRequest } from './open-request.store.ts'
import { createRequestFixture, PEOPLE, type Person } from './request.fixture.ts'
import type { NewRequest } from './request.row.ts'

let graph: Graph
let fixture: Awaited<ReturnType<typeof createRequestFixture>>
beforeAll(async () => {
  graph = await connectTestGraph()
  fixture = await createRequestFixture(graph)
})
afterEach(() => fixture.clear())
afterAll(async () => {
  await fixture.remove()
  await graph.close()
})

type Kind = ReturnType<typeof fixture.define>

/** Possible steps, in any order and by anybody. */
type Step =
  | { do: 'open'; by: 'ann' | 'ben' }
  | { do: 'decide'; of: number; by: Person; accept: boolean }
  | { do: 'withdraw'; of: number; by: Person }
  | { do: 'lapse' }
  | { do: 'wait'; days: number }

/** Mostly who may decide. */
const aPerson = fc.constantFrom<Person>(
  ...PEOPLE,
  ...Array<['curator', 'owner']>(4).fill(['curator', 'owner']).flat(),
)
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open'), by: fc.constantFrom('ann', 'ben') }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('decide'), of: fc.nat(3), by: aPerson, accept: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw'), of: fc.nat(3), by: aPerson }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lapse') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.constantFrom(3, 8, 20) }) },
) as fc.Arbitrary<Step>

/** A request as the model knows it. */
interface Modelled {
  id: string
  by: Person
  status: string
  reviews: ('PENDING' | 'ACCEPTED' | 'DECLINED' | 'CLOSED')[]
  reminded: boolean
  effects: string[]
}

/** The same machine over plain values. */
class Model {
  requests: Modelled[] = []
  days = 0
  readonly policy: 'ANY' | 'ALL'
  constructor(policy: 'ANY' | 'ALL') {
    this.policy = policy
  }

  open(by: Person, id: string) {
    const reviews: Modelled['reviews'] = ['PENDING', 'PENDING']
    this.requests.push({ id, by, status: 'PENDING', reviews, reminded: false, effects: ['opened'] })
  }
  mayOpen(by: Person) {
    const waiting = this.waiting()
    if (waiting.some((request) => request.by === by)) return 'PENDING_ALREADY'
    return waiting.length < 2 ? null : 'TOO_MANY'
  }
  waiting() {
    return this.requests.filter(({ status }) => status === 'PENDING')
  }
  end(request: Modelled, status: string) {
    request.status = status
    request.reviews = request.reviews.map((review) => (review === 'PENDING' ? 'CLOSED' : review))
    request.effects.push(status.toLowerCase())
  }
  decide(request: Modelled, by: Person, accept: boolean): string | null {
    const place = { ann: 0, curator: 0, owner: 1, party: -1, ben: -1, stranger: -1 }[by]
    // Who asks about the firm decides none of the requests about it for the base, be they withdrawn by now.
    if (place < 0 || this.requests.some((own) => own.by === by)) return 'NO_REQUEST'
    if (request.status !== 'PENDING' || request.reviews[place] !== 'PENDING') return 'DECIDED_ALREADY'
    request.reviews[place] = accept ? 'ACCEPTED' : 'DECLINED'
    const count = (status: string) => request.reviews.filter((review) => review === status).length
    const isAccepted = count('ACCEPTED') >= (this.policy === 'ANY' ? 1 : 2)
    const isDeclined = count('DECLINED') >= (this.policy === 'ANY' ? 2 : 1)
    if (isAccepted) this.end(request, 'ACCEPTED')
    else if (isDeclined) this.end(request, 'DECLINED')
    else request.effects.push('reviewed')
    return null
  }
  withdraw(request: Modelled, by: Person): string | null {
    if (by !== request.by) return 'NO_REQUEST'
    if (request.status !== 'PENDING') return 'DECIDED_ALREADY'
    this.end(request, 'WITHDRAWN')
    return null
  }
}

/** Does a step to the graph and to the model, and expects the same of both. */
async function take(step: Step, kind: Kind, model: Model) {
  const { id } = fixture
  if (step.do === 'open') {
    const opened = await openRequest(graph, kind, fixture.by(step.by))
    const obstacle = model.mayOpen(step.by)
    if (obstacle) expect(opened).toBe(obstacle)
    else if (typeof opened === 'string') expect.fail(opened)
    else model.open(step.by, opened.id)
  } else if (step.do === 'wait') {
    model.days += step.days
    const now = new Date(Date.now() + model.days * 24 * 60 * 60_000)
    const toRemind = model.waiting().filter(({ reminded }) => !reminded && model.days >= 7)
    expect(await remindReviewers(graph, [kind], now)).toBe(toRemind.length)
    for (const request of toRemind) request.reminded = true
    const late = model.days >= 30 ? model.waiting() : []
    expect(await expireRequests(graph, [kind], now)).toBe(late.length)
    for (const request of late) model.end(request, 'EXPIRED')
  } else if (step.do === 'lapse') {
    await graph.write((run) => lapseRequests(run, [kind], { reviewer: id('asked') }))
    for (const request of model.waiting()) if (request.reviews[1] === 'PENDING') model.end(request, 'LAPSED')
  } else {
    const request = model.requests[step.of % Math.max(1, model.requests.length)]
    if (!request) return
    const outcome =
      step.do === 'decide'
        ? await decide(kind, request.id, step.by, step.accept)
        : await withdrawRequest(graph, kind, { id: request.id, accountId: id(step.by) })
    const obstacle =
      step.do === 'decide' ? model.decide(request, step.by, step.accept) : model.withdraw(request, step.by)
    expect(typeof outcome === 'string' ? outcome : null).toBe(obstacle)
  }
}

/** Expects that each request stands as the model says, with the effects of its transitions and no others. */
async function expectAs(model: Model, kind: Kind) {
  const found = (
    await Promise.all(PEOPLE.map((person) => findRequestsOfAccount(graph, kind, fixture.id(person))))
  ).flat()
  const standing = (requests: { id: string; status: string; effects: string[]; reviews: unknown[] }[]) =>
    new Map(requests.map(({ id, status, effects, reviews }) => [id, { status, effects, reviews }]))
  expect(
    standing(found.map((request) => ({ ...request, reviews: request.reviews.map(({ status }) => status) }))),
  ).toEqual(standing(model.requests))
  expect(found.filter(({ decidedAt }) => decidedAt === null)).toHaveLength(model.waiting().length)
}

const decide = (kind: Kind, requestId: string, by: Person, accept: boolean, terms: { day?: string } = {}) =>
  decideRequest(graph, kind, {
    id: requestId,
    actor: fixture.id(by),
    accept,
    reason: accept ? null : 'why',
    terms,
  })

async function open(kind: Kind, by: Person): Promise<string> {
  const opened = await openRequest(graph, kind, fixture.by(by))
  if (typeof opened === 'string') throw new Error(opened)
  return opened.id
}

const byBoth = (accept: boolean): Step[] =>
  (['curator', 'owner'] as const).map((by) => ({ do: 'decide', of: 0, by, accept }))

/** Beside the examples; `npm run test:long` takes more. */
const RUNS = Number(process.env.RUNS_ON_GRAPH ?? 2) + 4

/** Runs to each end, so that a sample meets them all. */
const ENDS: [Step[]][] = [
  [byBoth(true)],
  [byBoth(false)],
  [[{ do: 'withdraw', of: 0, by: 'ben' }]],
  [[{ do: 'lapse' }]],
]

it.each(['ANY', 'ALL'] as const)(
  'whatever is done in whatever order, a request of the policy %s stands as the model says, and its effects are those of its transitions',
  async (policy) => {
    const kind = fixture.define(policy)
    const reached = new Set<string>()
    const anyRun = fc.array(aStep, { minLength: 4, maxLength: 14 })
    await fc.assert(
      fc
        .asyncProperty(anyRun, async (steps) => {
          const model = new Model(policy)
          for (const step of [{ do: 'open', by: 'ben' } as const, ...steps]) await take(step, kind, model)
          await expectAs(model, kind)
          for (const { status } of model.requests) reached.add(status)
        })
        .afterEach(fixture.clear),
      { numRuns: RUNS, examples: ENDS },
    )
    expect([...reached]).toEqual(expect.arrayContaining(['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED']))
  },
)

test('of many decisions at once exactly one takes effect', async () => {
  const kind = fixture.define('ANY', { only: 'BASE' })
  for (let round = 0; round < 5; round++) {
    const requestId = await open(kind, 'ben')
    const now = new Date(Date.now() + 31 * 24 * 60 * 60_000)
    const outcomes = await Promise.all([
      ...[true, false, true, false].map((accept) => decide(kind, requestId, 'curator', accept)),
      ...[true, false].map((accept) => decide(kind, requestId, 'ann', accept)),
      withdrawRequest(graph, kind, { id: requestId, accountId: fixture.id('ben') }),
      expireRequests(graph, [kind], now).then((count) => (count === 1 ? 'EXPIRED' : 'DECIDED_ALREADY')),
    ])
    const effective = outcomes.filter((outcome) => outcome !== 'DECIDED_ALREADY')
    expect(effective).toHaveLength(1)
    const { effects, status } = (await findRequest(graph, kind, requestId)) ?? {}
    expect(effects).toEqual(['opened', String(status).toLowerCase()])
  }
})

test('reviewers are reminded once, though many processes look at once', async () => {
  const kind = fixture.define('ALL')
  await open(kind, 'ben')
  await open(kind, 'ann')
  const now = new Date(Date.now() + 8 * 24 * 60 * 60_000)
  const counts = await Promise.all(Array.from({ length: 4 }, () => remindReviewers(graph, [kind], now)))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
})

test('what a hook rejects leaves nothing behind', async () => {
  const kind = fixture.define('ANY')
  expect(await openRequest(graph, kind, { ...fixture.by('ben'), colour: 'red' })).toBe('RED')
  const opened = await openRequest(graph, kind, { ...fixture.by('ben'), colour: 'blue' })
  if (typeof opened === 'string') throw new Error(opened)
  expect(opened.colour).toBe('blue')
  expect(await decide(kind, opened.id, 'curator', true, { day: 'another' })).toBe('NOT_TODAY')
  expect(await findRequest(graph, kind, opened.id)).toMatchObject({ status: 'PENDING', effects: ['opened'] })
})

test('a request stands once in the queue of who may decide it, and in no other', async () => {
  const kind = fixture.define('ALL')
  const requestId = await open(kind, 'ann')
  const read = async (person: Person, reviewers = fixture.reviewersOf(person)) => {
    const queue = { reviewers, accountId: fixture.id(person) }
    const { rows } = await findRequestQueue(graph, kind, queue, { first: 5, after: null })
    expect(await countRequestQueue(graph, kind, queue)).toEqual({ count: rows.length, exact: true })
    return rows.map((row) => row.id)
  }
  expect(await read('curator')).toEqual([requestId])
  expect(await read('owner')).toEqual([requestId])
  expect(await read('owner', [fixture.id('base'), fixture.id('asked')])).toEqual([requestId])
  expect(await read('ann')).toEqual([])
  expect(await read('party')).toEqual([])
  await decide(kind, requestId, 'curator', true)
  expect(await read('curator')).toEqual([])
  expect(await read('owner')).toEqual([requestId])
})

test('where all have to agree each needs somebody who can; where one is enough, one', async () => {
  const other = await createRequestFixture(graph)
  try {
    await other.leave('owner')
    expect(await openRequest(graph, other.define('ALL'), other.by('ben'))).toBe('NOBODY_DECIDES')
    expect(await openRequest(graph, other.define('ANY'), other.by('ben'))).toMatchObject({
      status: 'PENDING',
    })
  } finally {
    await other.remove()
  }
})

test('a request that lost its requester does not end the queue', async () => {
  const other = await createRequestFixture(graph)
  try {
    const kind = other.define('ANY')
    for (const person of ['ben', 'stranger'] as const) await openRequest(graph, kind, other.by(person))
    await other.erase('ben')
    const queue = { reviewers: [other.id('base')], accountId: other.id('curator') }
    const { rows, hasMore } = await findRequestQueue(graph, kind, queue, { first: 1, after: null })
    expect(rows.map(({ accountId }) => accountId)).toEqual([other.id('stranger')])
    expect(hasMore).toBe(false)
    expect(await countRequestQueue(graph, kind, queue)).toEqual({ count: 1, exact: true })
  } finally {
    await other.remove()
  }
})

test('a page without a readable request does not end the queue', async () => {
  const other = await createRequestFixture(graph)
  try {
    const kind = other.define('ANY')
    for (const person of ['ben', 'stranger'] as const) await openRequest(graph, kind, other.by(person))
    await other.spoil('ben')
    const queue = { reviewers: [other.id('base')], accountId: other.id('curator') }
    const { rows } = await findRequestQueue(graph, kind, queue, { first: 1, after: null })
    expect(rows.map(({ accountId }) => accountId)).toEqual([other.id('stranger')])
  } finally {
    await other.remove()
  }
})

test('addresses of one domain may have so many requests wait about a subject, each domain for itself', async () => {
  const kind = fixture.define('ANY')
  const open = (person: Person, mailDomain: string | null, more: Partial<NewRequest> = {}) =>
    openRequest(
      graph,
      kind,
      fixture.by(person, { evidenceKind: 'DOCUMENT', evidence: 'letter', mailDomain, ...more }),
    )
  expect(await open('ann', 'flood.example')).toMatchObject({ status: 'PENDING' })
  expect(await open('ben', 'flood.example')).toBe('TOO_MANY')
  expect(await open('ben', 'museum.example')).toMatchObject({ status: 'PENDING' })
  // Two wait by now of addresses on domains of their own; two of mail services may besides.
  expect(await open('owner', null)).toMatchObject({ status: 'PENDING' })
  expect(await open('curator', null)).toMatchObject({ status: 'PENDING' })
  expect(await open('stranger', null)).toBe('TOO_MANY')
  // What holds by the subject's own domain is never too much.
  const proven = { evidenceKind: 'MAIL_DOMAIN', evidenceHolds: true } as const
  expect(await open('stranger', 'subject.example', proven)).toMatchObject({ status: 'PENDING' })
  expect(await open('party', 'subject.example', proven)).toMatchObject({ status: 'PENDING' })
})
