import { randomUUID } from 'node:crypto'
import { type MemberRole, makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { countRoundTrips, createTenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CLAIM, REVIEW, waitingClaim } from '../src/modules/claims/claims.trials.ts'
import { waitingRemoval } from '../src/modules/removals/removals.trials.ts'
import { collectTrials, findTrials } from './all-trials.ts'
import { startTestApi } from './test-api.ts'
import { signedInPerson } from './test-person.ts'
import { accountIdOf, LETTER, newFirm, type World } from './trials.ts'
import { everybodySignedIn, type Outcome, PUBLIC, TABLE, type Who } from './who-may-do-what-table.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

const { rows, promises, hidden } = await collectTrials()

let world: World

beforeAll(async () => {
  const api = await startTestApi()
  const tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'elsewhere' }],
    firms: [
      { id: 'firm', kind: 'TRADITIONAL', hostedBy: 'base' },
      { id: 'open', kind: 'TRADITIONAL', hostedBy: 'base' },
      { id: 'free', kind: 'DIGITAL' },
    ],
    heritageDomains: ['opera'],
    ipAssets: [{ id: 'asset', ownerId: 'firm', heritageDomain: 'opera' }],
    projects: [{ id: 'project', participantIds: ['firm', 'free'] }],
    briefs: [{ id: 'brief', firmId: 'firm', needs: [{ capability: 'game.dev', must: true, weight: 1 }] }],
  })
  const roles: Record<keyof World['people'], { role: MemberRole; firm?: string; base?: string } | null> = {
    outsider: null,
    viewer: { role: 'VIEWER', firm: 'firm' },
    editor: { role: 'EDITOR', firm: 'firm' },
    owner: { role: 'OWNER', firm: 'firm' },
    curator: { role: 'CURATOR', base: 'base' },
    baseAdmin: { role: 'ADMIN', base: 'base' },
    curatorElsewhere: { role: 'CURATOR', base: 'elsewhere' },
    platformAdmin: null,
  }
  const people = {} as World['people']
  for (const who of Object.keys(roles) as (keyof typeof roles)[]) {
    people[who] = await signedInPerson(api)
    const accountId = await accountIdOf(people[who])
    if (who === 'platformAdmin') await makePlatformAdmin(api.graph, accountId, 'test')
    const place = roles[who]
    if (!place) continue
    const where = place.firm ? { firmId: tenant.id(place.firm) } : { baseId: tenant.id(place.base ?? '') }
    await setMembership(api.graph, { accountId, role: place.role, actor: 'test', ...where })
  }
  // What the only platform administrator asks for, nobody could decide.
  await makePlatformAdmin(api.graph, await accountIdOf(await signedInPerson(api)), 'test')
  const claimant = await signedInPerson(api)
  const readingKey = (await people.owner.call('/api-key/create', { name: 'reads' })).json().key
  const ask: World['ask'] = (who, query, variables = {}) => {
    if (who === 'nobody') return api.ask(query, variables)
    if (who === 'ownerByReadingKey') return api.ask(query, variables, { 'x-api-key': readingKey })
    return people[who].ask(query, variables)
  }
  world = { api, tenant, people, claimant, readingKey, ask }
  for (const [, { prepare }] of await findTrials()) await prepare?.(world)
})
afterAll(async () => {
  await world.tenant.remove()
  await world.api.close()
})

function outcomeOf(done: unknown): Outcome | string {
  if (done === null) return 'NULL'
  const errors = (done as { errors?: { code: string }[] }).errors ?? []
  return errors[0]?.code ?? 'YES'
}

describe('who may do what', () => {
  test.each(Object.entries(PUBLIC))('%s returns everybody the same', async (_row, field) => {
    const ids = ['firm', 'base', 'brief', 'asset', 'project'].filter((id) => field.includes(`$${id}`))
    const declared = ids.length > 0 ? `(${ids.map((id) => `$${id}: ID!`).join(', ')})` : ''
    const variables = Object.fromEntries(ids.map((id) => [id, world.tenant.id(id)]))
    const responses = []
    for (const who of Object.keys(everybodySignedIn) as Who[]) {
      const { data, errors } = await world.ask(who, `query ${declared} { done: ${field} }`, variables)
      expect([who, errors, outcomeOf(data.done)]).toEqual([who, undefined, 'YES'])
      responses.push(data.done)
    }
    // Others write into the same graph meanwhile, so whole lists of it are compared by what is there, not by
    // how much.
    if (ids.length > 0) for (const response of responses) expect(response).toEqual(responses[0])
  })

  const cases = Object.entries(TABLE).flatMap(([row, outcomes]) =>
    Object.entries(outcomes).map(([who, outcome]) => [row, who as Who, outcome] as const),
  )
  test.each(cases)('%s, asked by %s: %s', async (row, who, outcome) => {
    const trial = rows[row]
    if (!trial) throw new Error(`Say in a <feature>.trials.ts how the row '${row}' is tried.`)
    const { data, ...rest } = await trial(world, who)
    expect(data, JSON.stringify(rest)).toHaveProperty('done')
    expect(outcomeOf(data?.done)).toBe(outcome)
  })
})

describe('what the schema says that the viewer may do', () => {
  const cases = Object.entries(promises).flatMap(([field, { row }]) =>
    Object.entries(TABLE[row] ?? {}).map(([who, outcome]) => [field, who as Who, row, outcome] as const),
  )
  test.each(cases)('%s is true for %s where %s is done: %s', async (field, who, _row, outcome) => {
    const [type = '', name = ''] = field.split('.')
    const id = await promises[field]?.of?.(world)
    // Firm is firm, and IPAsset ipAsset.
    const root = type.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase())
    const query =
      id === undefined
        ? `{ of: ${root} { ${name} } }`
        : `query ($id: ID!) { of: ${root}(id: $id) { ${name} } }`
    const { data, errors } = await world.ask(who, query, id === undefined ? {} : { id })
    expect(errors).toBeUndefined()
    expect(data.of?.[name] ?? false).toBe(outcome === 'YES')
  })

  test('says to a requester that the request is theirs to withdraw, and not to decide', async () => {
    const { claimant } = world
    const own = await claimant.ask(
      'query ($id: ID!) { of: claim(id: $id) { viewerCanReview viewerCanWithdraw } }',
      { id: await waitingClaim(world) },
    )
    expect(own.data.of).toEqual({ viewerCanReview: false, viewerCanWithdraw: true })
    const asked = await claimant.ask('query ($id: ID!) { of: firmRemoval(id: $id) { viewerCanReview } }', {
      id: await waitingRemoval(world),
    })
    expect(asked.data.of).toEqual({ viewerCanReview: false })
  })

  test('offers no reviewer the decision on what they asked for themselves', async () => {
    const { people } = world
    const input = { firmId: await newFirm(world, { hostedBy: 'base' }), ...LETTER }
    const claimId: string = (await people.curator.ask(CLAIM, { input })).data.done.claim.id
    const field = 'query ($id: ID!) { of: claim(id: $id) { viewerCanReview } }'
    const offered = async (who: Who) => (await world.ask(who, field, { id: claimId })).data.of.viewerCanReview
    expect([await offered('curator'), await offered('baseAdmin')]).toEqual([false, true])
    const decided = await people.curator.ask(REVIEW, { input: { claimId, accept: true } })
    expect(outcomeOf(decided.data.done)).toBe('FORBIDDEN')
  })

  test('costs a page of firms no more round trips than one firm', async () => {
    const { api, tenant, people } = world
    const fields = Object.keys(promises).flatMap((field) =>
      field.startsWith('Firm.') ? [field.slice(5)] : [],
    )
    const query = `query ($base: ID!, $first: Int) {
      firms(filter: { baseId: $base }, first: $first) { edges { node { ${fields.join(' ')} } } }
    }`
    const tripsOf = async (first: number) => {
      const trips = countRoundTrips(api.graph)
      const { data } = await people.curator.ask(query, { base: tenant.id('base'), first })
      expect(data.firms.edges).toHaveLength(first)
      return trips.count()
    }
    // What follows from other tests is not counted here.
    await api.sendMail()
    expect(await tripsOf(2)).toBe(await tripsOf(1))
  })
})

describe('an outsider', () => {
  const cases = Object.keys(hidden).flatMap((row) => [
    [row, 'outsider' as const] as const,
    [row, 'curatorElsewhere' as const] as const,
  ])
  test.each(cases)(
    '%s returns the same for what is private as for what does not exist: %s',
    async (row, who) => {
      const trial = hidden[row]
      const person = world.people[who]
      const responses = [
        await trial?.ask(person, await trial.there(world)),
        await trial?.ask(person, randomUUID()),
      ]
      const [one, other] = responses.map((response) => ({ ...response, requestId: '' }))
      expect(one).toEqual(other)
      expect(outcomeOf((one as { data?: { done: unknown } }).data?.done)).toMatch(/^(NULL|NOT_FOUND)$/)
    },
  )

  test.each([
    ['claimsToReview', waitingClaim],
    ['firmRemovalsToReview', waitingRemoval],
  ])('sees of the queue of another base nothing: %s', async (field, there) => {
    const query = `{ done: ${field}(first: 100) { totalCount edges { node { id } } } }`
    const { data } = await world.people.curatorElsewhere.ask(query)
    expect(data.done).toEqual({ totalCount: 0, edges: [] })
    const own = await world.people.curator.ask(query)
    const ids = own.data.done.edges.map(({ node }: { node: { id: string } }) => node.id)
    expect(ids).toContain(await there(world))
  })
})
