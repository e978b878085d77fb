import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { createTenant, startOwnGraph, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let admin: TestPerson
let other: TestPerson
beforeAll(async () => {
  // A database of its own: other tests make platform administrators.
  api = await startTestApi(await startOwnGraph())
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'staffed' }, { id: 'empty' }],
    firms: [
      { id: 'free', kind: 'DIGITAL' },
      { id: 'hosted', kind: 'DIGITAL', hostedBy: 'staffed' },
      { id: 'unrun', kind: 'DIGITAL', hostedBy: 'empty' },
    ],
  })
  admin = await signedInPerson(api)
  other = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await idOf(admin), 'test')
})
afterAll(async () => {
  await tenant?.remove()
  await api?.close()
})

const idOf = async (person: TestPerson): Promise<string> =>
  (await person.ask('{ viewer { id } }')).data.viewer.id
const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code message } } }`
const ASK = `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) { request { id } errors { code message } } }`
const REGISTER = `mutation ($input: RegisterFirmInput!) { registerFirm(input: $input) { claim { id } errors { code message } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { claim { status } errors { code message } } }`

/** Names unlike one another and those of the network, so that none is taken for a duplicate. */
const NEW_NAMES: Record<string, object> = {
  free: { nameZh: '泉州花灯作坊', nameEn: 'Lantern Hall' },
  hosted: { nameZh: '大理银器铺', nameEn: 'Silver Forge' },
  unrun: { nameZh: '景德瓷窑', nameEn: 'Blue Kiln' },
}

/** The responses to a claim, a request for removal and a registration. */
async function askAll(person: TestPerson, firm: string, base: string | null, language = 'en') {
  const firmId = tenant.id(firm)
  const input = { firmId, ...LETTER }
  const headers = { 'accept-language': language }
  const own = {
    kind: 'DIGITAL',
    ...NEW_NAMES[firm],
    cityZh: '泉州',
    cityEn: 'Quanzhou',
    province: 'Fujian',
    descriptionZh: '',
    descriptionEn: '',
    baseId: base && tenant.id(base),
    ...LETTER,
  }
  return [
    (await person.ask(CLAIM, { input }, headers)).data.claimFirm,
    (await person.ask(ASK, { input }, headers)).data.requestFirmRemoval,
    (await person.ask(REGISTER, { input: own }, headers)).data.registerFirm,
  ].map(({ errors }) => errors)
}

test('the only platform administrator is asked to make a second one before asking for what nobody else decides', async () => {
  for (const [language, message] of [
    ['en', /first create a second administrator.*npm run admin -- create/],
    ['zh', /请先.*npm run admin -- create.*增加一位管理员/],
  ] as const) {
    for (const [firm, base] of [
      ['free', null],
      ['unrun', 'empty'],
    ] as const) {
      const rejected = [{ code: 'CONFLICT', message: expect.stringMatching(message) }]
      expect(await askAll(admin, firm, base, language)).toEqual([rejected, rejected, rejected])
    }
  }
  const queue = '{ claimsToReview { totalCount } firmRemovalsToReview { totalCount } }'
  expect((await admin.ask(queue)).data).toEqual({
    claimsToReview: { totalCount: 0 },
    firmRemovalsToReview: { totalCount: 0 },
  })
})

test('others may ask, and so may the administrator where a base decides, or once there is a second one', async () => {
  expect(await askAll(other, 'free', null)).toEqual([[], [], []])
  const place = { accountId: await idOf(other), baseId: tenant.id('staffed') }
  await setMembership(api.graph, { ...place, role: 'CURATOR', actor: 'test' })
  expect(await askAll(admin, 'hosted', 'staffed')).toEqual([[], [], []])
  const second = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await idOf(second), 'test')
  const input = { firmId: tenant.id('unrun'), ...LETTER }
  const { claim, errors } = (await admin.ask(CLAIM, { input })).data.claimFirm
  expect(errors).toEqual([])
  const accept = { input: { claimId: claim.id, accept: true } }
  expect((await admin.ask(REVIEW, accept)).data.reviewClaim.errors).toEqual([
    {
      code: 'FORBIDDEN',
      message: expect.stringMatching(/another administrator has to.*npm run admin -- create/),
    },
  ])
  expect((await second.ask(REVIEW, accept)).data.reviewClaim.claim.status).toBe('ACCEPTED')
})
