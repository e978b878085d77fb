import { randomUUID } from 'node:crypto'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { REMOVAL } from '@heming/graph/removals'
import { decideRequest, openRequest } from '@heming/graph/requests'
import { createTenant, loadDemoNetwork, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newCreditCode, newLei } from './new-codes.ts'
import { readReviewQueue } from './review-queue.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let curator: TestPerson
let person: TestPerson
/** A word that only names of this run hold. */
const mark = randomUUID().replaceAll('-', '').slice(0, 12)
beforeAll(async () => {
  api = await startTestApi()
  await loadDemoNetwork(api.graph)
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: [
      {
        id: 'troupe',
        kind: 'TRADITIONAL',
        nameZh: `${mark}木偶剧团`,
        nameEn: `${mark} Marionette Troupe`,
        source: `https://www.${mark}.example/about`,
        sourceTier: 'official',
        own: true,
      },
      {
        id: 'reported',
        kind: 'TRADITIONAL',
        source: `https://news.${mark}-press.example/about`,
        sourceTier: 'official',
      },
    ],
  })
  curator = await signedInPerson(api)
  person = await signedInPerson(api)
  const accountId = await idOf(curator)
  await setMembership(api.graph, { accountId, baseId: tenant.id('base'), role: 'CURATOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const idOf = async (who: TestPerson) => (await who.ask('{ viewer { id } }')).data.viewer.id

const REGISTER = `mutation ($input: RegisterFirmInput!) {
  registerFirm(input: $input) {
    firm { id kind organisationType nameZh claimed verified selfRegistered website sample base { id } capabilities { capability { id } } }
    claim { id status base { id } evidence evidenceHolds removedBefore }
    errors { code field message }
  }
}`
const SIMILAR = `query ($to: SimilarFirmsInput!) { similarFirms(to: $to) { firm { id } because } }`
const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code } } }`
const WITHDRAW = `mutation ($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { claim { status } errors { code } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { claim { status } errors { code } } }`

const REMOVE = `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) { request { id } } }`

const form = (own: object = {}) => ({
  kind: 'DIGITAL',
  nameZh: `数字${randomUUID()}`,
  nameEn: `Digital ${randomUUID()}`,
  descriptionZh: '做虚拟现实。',
  descriptionEn: 'Makes virtual reality.',
  cityZh: '泉州',
  cityEn: 'Quanzhou',
  province: 'Fujian',
  evidenceKind: 'DOCUMENT',
  evidence: 'business licence no. 7',
  ...own,
})
const register = async (who: TestPerson, own?: object) =>
  (await who.ask(REGISTER, { input: form(own) })).data.registerFirm

describe('a firm that registers again', () => {
  test("is its registrant's, public and unverified, until the curator that was asked verifies and hosts it", async () => {
    const website = `https://${randomUUID()}.example`
    const own = {
      organisationType: 'UNIVERSITY',
      baseId: tenant.id('base'),
      capabilities: ['game.dev'],
      website,
    }
    const { firm, claim, errors } = await register(person, own)
    expect(errors).toEqual([])
    expect(firm).toMatchObject({
      kind: 'DIGITAL',
      organisationType: 'UNIVERSITY',
      claimed: true,
      verified: false,
      selfRegistered: true,
      sample: false,
      base: null,
    })
    expect(firm.website).toBe(`${website}/`)
    expect(firm.capabilities).toEqual([{ capability: { id: 'game.dev' } }])
    expect(claim).toMatchObject({ status: 'PENDING', base: { id: tenant.id('base') } })
    const { data } = await person.ask('{ viewer { memberships { role firm { id } } } }')
    expect(data.viewer.memberships).toContainEqual({ role: 'OWNER', firm: { id: firm.id } })

    const show = 'query ($id: ID!) { firm(id: $id) { verified base { id } verification { base { id } } } }'
    const mailed = (await api.mailTo(person.email)).length
    expect((await api.get(show, { id: firm.id })).firm.verified).toBe(false)
    const decided = await curator.ask(REVIEW, { input: { claimId: claim.id, accept: true } })
    expect(decided.data.reviewClaim).toEqual({ claim: { status: 'ACCEPTED' }, errors: [] })
    expect((await api.mailTo(person.email)).slice(mailed)).toMatchObject([
      { subject: expect.stringMatching(/^Heming: your claim for Digital .+ has been accepted$/) },
    ])
    const base = { id: tenant.id('base') }
    expect((await api.get(show, { id: firm.id })).firm).toEqual({
      verified: true,
      base,
      verification: { base },
    })
  })

  test('stays unverified when the curator declines, and leaves events', async () => {
    const { firm, claim } = await register(person, { baseId: tenant.id('base') })
    const input = { claimId: claim.id, accept: false, reason: 'The licence cannot be found.' }
    await curator.ask(REVIEW, { input })
    expect((await api.get('query ($id: ID!) { firm(id: $id) { verified } }', { id: firm.id })).firm).toEqual({
      verified: false,
    })
    const events = `query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName } } } }`
    const { data } = await person.ask(events, { of: { firmId: firm.id } })
    // With better evidence its owner asks again; nobody else claims it.
    const again = { input: { firmId: firm.id, evidenceKind: 'DOCUMENT', evidence: 'licence no. 8' } }
    expect((await curator.ask(CLAIM, again)).data.claimFirm.errors).toEqual([{ code: 'CONFLICT' }])
    const asked = (await person.ask(CLAIM, again)).data.claimFirm
    expect(asked.errors).toEqual([])
    await curator.ask(REVIEW, { input: { claimId: asked.claim.id, accept: true } })
    const show = 'query ($id: ID!) { firm(id: $id) { verified base { id } } }'
    const base = { id: tenant.id('base') }
    expect((await api.get(show, { id: firm.id })).firm).toEqual({ verified: true, base })
    expect((await person.ask(CLAIM, again)).data.claimFirm.errors).toEqual([{ code: 'CONFLICT' }])
    expect(data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'CLAIM_DECLINED',
      'FIRM_REGISTERED',
    ])
  })

  test('without a base is verified by the platform', async () => {
    const admin = await signedInPerson(api)
    await makePlatformAdmin(api.graph, await idOf(admin), 'test')
    const { claim } = await register(await signedInPerson(api))
    expect(claim.base).toBeNull()
    expect(
      (await curator.ask(REVIEW, { input: { claimId: claim.id, accept: true } })).data.reviewClaim.errors,
    ).toEqual([{ code: 'NOT_FOUND' }])
    expect(
      (await admin.ask(REVIEW, { input: { claimId: claim.id, accept: true } })).data.reviewClaim.errors,
    ).toEqual([])
  })

  test('is known as such in both queues, before and after it is verified (security.md L17)', async () => {
    const admin = await signedInPerson(api)
    await makePlatformAdmin(api.graph, await idOf(admin), 'test')
    const { firm, claim } = await register(await signedInPerson(api))
    const removal = await person.ask(REMOVE, {
      input: { firmId: firm.id, evidenceKind: 'DOCUMENT', evidence: 'a letter under our seal' },
    })
    const { id } = removal.data.requestFirmRemoval.request
    const inQueues = async () => {
      const fields = 'firm { selfRegistered verified }'
      const requests = [
        ...(await readReviewQueue(admin, 'claimsToReview', fields)),
        ...(await readReviewQueue(admin, 'firmRemovalsToReview', fields)),
      ]
      return requests.filter((request) => [claim.id, id].includes(request.id)).map(({ firm }) => firm)
    }
    const marked = { selfRegistered: true, verified: false }
    expect(await inQueues()).toEqual([marked, marked])
    await admin.ask(REVIEW, { input: { claimId: claim.id, accept: true } })
    expect(await inQueues()).toEqual([{ selfRegistered: true, verified: true }])
    const listed = await api.get('query ($id: ID!) { firm(id: $id) { selfRegistered verified } }', {
      id: tenant.id('troupe'),
    })
    expect(listed.firm).toEqual({ selfRegistered: false, verified: false })
  })

  test('with a code has its check character checked, and nobody registers that code again', async () => {
    const code = newCreditCode()
    const evidence = { evidenceKind: 'CREDIT_CODE', evidence: code }
    const broken = `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`
    expect((await register(person, { ...evidence, evidence: broken })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'evidence' },
    ])
    const { firm, claim } = await register(await signedInPerson(api), evidence)
    expect(claim).toMatchObject({ evidence: code, evidenceHolds: true })
    const again = await register(person, { ...evidence, distinctFrom: [firm.id] })
    expect(again).toMatchObject({
      firm: null,
      claim: null,
      errors: [{ code: 'CONFLICT', field: 'evidence' }],
    })
    const { data } = await person.ask(SIMILAR, { to: { creditCode: ` ${code.toLowerCase()} ` } })
    expect(data.similarFirms).toEqual([{ firm: { id: firm.id }, because: ['CODE'] }])
  })

  test.each([
    ['credit code', 'CREDIT_CODE', newCreditCode],
    ['LEI', 'LEI', newLei],
  ])(
    'with a %s that others register at the same moment is one of them',
    async (_what, evidenceKind, newCode) => {
      const people = await Promise.all(Array.from({ length: 4 }, () => signedInPerson(api)))
      const evidence = newCode()
      const tried = await Promise.all(people.map((who) => register(who, { evidenceKind, evidence })))
      expect(tried.filter(({ firm }) => firm !== null)).toHaveLength(1)
      for (const { firm, errors } of tried)
        expect(errors).toMatchObject(firm ? [] : [{ code: 'CONFLICT', field: 'evidence' }])
    },
  )

  test('gives its code free when it is declined, for anyone who has a right to it', async () => {
    const evidence = { evidenceKind: 'CREDIT_CODE', evidence: newCreditCode(), baseId: tenant.id('base') }
    const { claim } = await register(await signedInPerson(api), evidence)
    const rightful = await signedInPerson(api)
    expect((await register(rightful, evidence)).errors).toMatchObject([{ code: 'CONFLICT' }])
    await curator.ask(REVIEW, { input: { claimId: claim.id, accept: false, reason: 'Not theirs.' } })
    const { firm, errors } = await register(rightful, evidence)
    expect(errors).toEqual([])
    // The claim of another firm that shows the code of this one is not accepted, nor half accepted.
    const taken = await person.ask(CLAIM, {
      input: { firmId: tenant.id('troupe'), evidenceKind: 'CREDIT_CODE', evidence: evidence.evidence },
    })
    const admin = await signedInPerson(api)
    await makePlatformAdmin(api.graph, await idOf(admin), 'test')
    const decide = (decision: object) =>
      admin.ask(REVIEW, { input: { claimId: taken.data.claimFirm.claim.id, ...decision } })
    expect((await decide({ accept: true })).data.reviewClaim).toEqual({
      claim: null,
      errors: [{ code: 'CONFLICT' }],
    })
    const show = 'query ($id: ID!) { firm(id: $id) { claimed } }'
    expect((await api.get(show, { id: tenant.id('troupe') })).firm).toEqual({ claimed: false })
    expect((await api.get(show, { id: firm.id })).firm).toEqual({ claimed: true })
    const declined = await decide({ accept: false, reason: 'The code is another firm’s.' })
    expect(declined.data.reviewClaim.errors).toEqual([])
  })

  test('gives its code free when its requester takes that back, once and nobody else', async () => {
    const evidence = { evidenceKind: 'CREDIT_CODE', evidence: newCreditCode(), baseId: tenant.id('base') }
    const registrant = await signedInPerson(api)
    const { claim, firm } = await register(registrant, evidence)
    const withdraw = async (who: TestPerson) =>
      (await who.ask(WITHDRAW, { input: { claimId: claim.id } })).data.withdrawClaim
    for (const who of [person, curator])
      expect(await withdraw(who)).toEqual({ claim: null, errors: [{ code: 'NOT_FOUND' }] })
    expect(await withdraw(registrant)).toEqual({ claim: { status: 'WITHDRAWN' }, errors: [] })
    expect((await withdraw(registrant)).errors).toEqual([{ code: 'CONFLICT' }])
    const late = await curator.ask(REVIEW, { input: { claimId: claim.id, accept: true } })
    expect(late.data.reviewClaim.errors).toEqual([{ code: 'CONFLICT' }])
    expect((await register(await signedInPerson(api), evidence)).errors).toEqual([])
    const events =
      'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName } } } }'
    const { data } = await registrant.ask(events, { of: { firmId: firm.id } })
    expect(data.auditEvents.edges[0].node).toEqual({ action: 'CLAIM_WITHDRAWN', actorName: 'Lin Yue' })
    // The firm is there, and its owner may ask again for its verification.
    const again = { firmId: firm.id, evidenceKind: 'DOCUMENT', evidence: 'licence no. 7' }
    expect((await registrant.ask(CLAIM, { input: again })).data.claimFirm.errors).toEqual([])
  })

  test.each([
    ['a name that is empty', { nameEn: ' ' }, 'nameEn'],
    ['a province that is none', { province: 'Atlantis' }, 'province'],
    ['an address that is none of the web', { website: 'javascript:alert(1)' }, 'website'],
    ['a capability that is a group', { capabilities: ['game'] }, 'capabilities'],
    ['a mail address for a website', { website: 'mailto:a@firm.example' }, 'website'],
    ['a website that is no host', { website: '/' }, 'website'],
    ['words for a website', { website: 'not a url' }, 'website'],
    ['a website on no domain', { website: 'https://localhost' }, 'website'],
    ['a website that hides behind another', { website: 'https://tencent.com@evil.example' }, 'website'],
    ['a base that does not exist', { baseId: 'nowhere' }, 'baseId'],
    ['a document without a reference', { evidence: '' }, 'evidence'],
  ])('is rejected with %s', async (_what, own, field) => {
    const { firm, errors } = await register(person, own)
    expect([firm, errors]).toMatchObject([null, [{ code: 'BAD_USER_INPUT', field }]])
  })

  test('gets https:// before a website without a scheme (data.md S15)', async () => {
    const host = `www.${randomUUID()}.example`
    const who = await signedInPerson(api)
    const { firm, errors } = await register(who, { website: ` ${host}:8080/about ` })
    expect(errors).toEqual([])
    expect(firm.website).toBe(`https://${host}:8080/about`)
    const { data } = await person.ask(SIMILAR, { to: { website: host.replace('www.', '') } })
    expect(data.similarFirms).toEqual([{ firm: { id: firm.id }, because: ['DOMAIN'] }])
    const rejected = await person.ask(
      REGISTER,
      { input: form({ website: 'ftp://firm.example' }) },
      { 'accept-language': 'zh-CN' },
    )
    expect(rejected.data.registerFirm.errors).toMatchObject([
      { field: 'website', message: '网址不正确：请填写官网地址，例如 www.example.cn。' },
    ])
  })

  test('is one of five at most that wait', async () => {
    const busy = await signedInPerson(api)
    for (let count = 0; count < 5; count += 1) expect((await register(busy)).errors).toEqual([])
    expect((await register(busy)).errors).toMatchObject([{ code: 'CONFLICT' }])
    // Nor are five more made by taking one back: its profile is there still.
    const { data } = await busy.ask('{ viewer { claims { id } } }')
    await busy.ask(WITHDRAW, { input: { claimId: data.viewer.claims[0].id } })
    expect((await register(busy)).errors).toMatchObject([{ code: 'CONFLICT' }])
  })
})

test('a firm whose name, or one that looks the same, was that of a removed profile is registered, and the reviewer is informed', async () => {
  // Without a word at its end a name might end in 'ab', which is a legal form.
  const names = { nameZh: `窑${randomUUID()}坊`, nameEn: `Kiln ${randomUUID()} House` }
  const { firm, claim } = await register(person, names)
  expect(claim.removedBefore).toBeNull()
  const accountId = await idOf(await signedInPerson(api))
  const letter = { evidenceKind: 'DOCUMENT', evidence: 'letter', evidenceHolds: false, note: null } as const
  const asked = { ...letter, subjectId: firm.id, accountId, language: 'en', documentIds: [] } as const
  const request = await openRequest(api.graph, REMOVAL, asked)
  if (typeof request === 'string') throw new Error(request)
  const actor = await idOf(await signedInPerson(api))
  await makePlatformAdmin(api.graph, actor, 'test')
  const terms = { notices: () => [] }
  const decision = { id: request.id, actor, accept: true, reason: null, terms }
  expect(await decideRequest(api.graph, REMOVAL, decision)).toMatchObject({ status: 'ACCEPTED' })

  const other = { nameZh: `炉${randomUUID()}`, nameEn: `Oven ${randomUUID()}` }
  for (const [again, removedBefore] of [
    [names, true],
    [{ ...other, nameZh: [...names.nameZh].join('·') }, true],
    [{ nameZh: `${names.nameZh}有限公司`, nameEn: `${names.nameEn} Co., Ltd.` }, true],
    [{ nameZh: `灯${randomUUID()}`, nameEn: `Lamp ${randomUUID()}` }, false],
  ] as const) {
    const { claim: second, errors } = await register(await signedInPerson(api), {
      ...again,
      baseId: tenant.id('base'),
      distinctFrom: (await person.ask(SIMILAR, { to: again })).data.similarFirms.map(
        (similar: { firm: { id: string } }) => similar.firm.id,
      ),
    })
    expect(errors).toEqual([])
    // Requesters do not see removals.
    expect(second.removedBefore).toBeNull()
    const shown = await curator.ask('query ($id: ID!) { claim(id: $id) { removedBefore } }', {
      id: second.id,
    })
    expect(shown.data.claim).toEqual({ removedBefore })
  }
})

describe('likely duplicates', () => {
  const troupe = () => ({ firm: { id: tenant.id('troupe') } })
  const similar = async (to: object) => (await person.ask(SIMILAR, { to })).data.similarFirms

  test.each([
    ['by a name in Chinese', { nameZh: `${mark}木偶剧团有限公司` }, ['NAME']],
    ['by a name in English', { nameEn: `The ${mark.toUpperCase()} Marionette Troupe Co., Ltd.` }, ['NAME']],
    ['by the domain of the page', { website: `http://${mark}.example` }, ['DOMAIN']],
    ['by a name in traditional characters', { nameZh: `${mark}木偶劇團` }, ['NAME']],
    ['by its English name in the Chinese field', { nameZh: `${mark} Marionette Troupe` }, ['NAME']],
    ['by words written as one', { nameEn: `${mark} MarionetteTroupe` }, ['NAME']],
    [
      'by words written apart',
      { nameEn: `${mark.slice(0, 6)} ${mark.slice(6)} Marionette Troupe` },
      ['NAME'],
    ],
    ['by another host of its domain', { website: `https://en.${mark}.example` }, ['DOMAIN']],
    ['by both', { nameZh: `${mark}木偶剧团`, website: `https://www.${mark}.example/zh` }, ['DOMAIN', 'NAME']],
  ])('are found %s', async (_how, to, because) => {
    expect(await similar(to)).toEqual([{ ...troupe(), because }])
  })

  test.each([
    ['a name that only shares a word', { nameEn: `${randomUUID()} Troupe` }],
    ['a name of nothing but marks', { nameZh: '“”', nameEn: '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /' }],
    ['words that the index reads as orders', { nameEn: 'AND OR NOT' }],
    ['another domain', { website: `https://not-${mark}.example` }],
    ['nothing', {}],
  ])('are not found by %s', async (_how, to) => {
    expect(
      (await similar(to)).filter(({ firm }: { firm: { id: string } }) => firm.id === tenant.id('troupe')),
    ).toEqual([])
  })

  test.each([
    [{ nameZh: '故宮博物院' }, 'palace-museum'],
    [{ nameZh: 'The Palace Museum' }, 'palace-museum'],
    [{ nameZh: '國家圖書館' }, 'national-library-of-china'],
    [{ nameZh: '騰訊' }, 'tencent'],
    [{ nameZh: '網易公司' }, 'netease'],
    [{ nameEn: 'Net Ease' }, 'netease'],
    [{ website: 'https://en.haitianlanterns.com' }, 'zigong-haitian'],
  ])('of the demo network are found by %o (data.md S8)', async (to, id) => {
    expect((await similar(to)).map(({ firm }: { firm: { id: string } }) => firm.id)).toContain(id)
  })

  const spread = (name: string, between: string) => [...name].join(between)
  const bold = (name: string) =>
    name.replace(/[a-z]/gi, (letter) => {
      const from = letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97
      return String.fromCodePoint(from + letter.charCodeAt(0))
    })
  test.each([
    ['variation selectors', { nameZh: `${spread('故宫博物院', '\uFE00')}\uFE00` }, 'palace-museum'],
    [
      'its own name beside one of too many words',
      { nameZh: Array.from({ length: 66 }, (_, at) => at + 10).join(' '), nameEn: 'The Palace Museum' },
      'palace-museum',
    ],
    ['dots below its letters', { nameEn: 'Ṭẹṇc̣ẹṇṭ' }, 'tencent'],
    ['strokes through its letters', { nameEn: `${spread('Tencent', '\u0336')}\u0336` }, 'tencent'],
    ['dots between its letters', { nameZh: spread('腾讯', '·'), nameEn: spread('Tencent', '·') }, 'tencent'],
    ['dots between those of one of its words', { nameEn: `${spread('Tencent', '·')} Holdings` }, 'tencent'],
    ['spaces between its letters', { nameEn: spread('Tencent', ' ') }, 'tencent'],
    ['emoji between its letters', { nameEn: spread('Tencent', '🎋') }, 'tencent'],
    ['mathematical letters', { nameEn: bold('The Palace Museum') }, 'palace-museum'],
    ['small capitals', { nameEn: 'ᴛᴇɴᴄᴇɴᴛ' }, 'tencent'],
    ['a stroke in its letters', { nameEn: 'Ŧencenŧ' }, 'tencent'],
    ['letters in squares', { nameEn: '🆃🅴🅽🅲🅴🅽🆃' }, 'tencent'],
    ['letters of flags', { nameEn: '🇹🇪🇳🇨🇪🇳🇹' }, 'tencent'],
    ['Cyrillic letters alone', { nameEn: 'тепсепт' }, 'tencent'],
    ['a character that looks like its own', { nameZh: '故官博物院' }, 'palace-museum'],
    ['two of them', { nameZh: '故宫愽粅院' }, 'palace-museum'],
    ['parts of a character', { nameZh: '腾讠卂' }, 'tencent'],
    ['letters between its characters', { nameZh: '故 a宫 a博 a物 a院' }, 'palace-museum'],
  ])('are found by a name that looks like theirs: with %s', async (_how, to, id) => {
    expect((await similar(to)).map(({ firm }: { firm: { id: string } }) => firm.id)).toContain(id)
    const rejected = await register(await signedInPerson(api), to)
    expect(rejected).toMatchObject({ firm: null, errors: [{ code: 'CONFLICT', field: 'distinctFrom' }] })
  })

  test.each(['Теnсеnt', 'ΤΕΝCΕΝΤ', 'Tеոcеոt', 'ꓔꓰꓠꓚꓰꓠꓔ', 'ᎢᎬNCᎬNᎢ', 'ⲦⲈNⲤⲈNⲦ', 'Ten𐐽ent'])(
    '%s is rejected as a name: its letters are of several scripts, or of a rare one',
    async (nameEn) => {
      const stranger = await signedInPerson(api)
      for (const name of [{ nameEn }, { nameZh: nameEn }])
        expect(await register(stranger, name)).toMatchObject({
          firm: null,
          errors: [{ code: 'BAD_USER_INPUT', field: Object.keys(name)[0], message: expect.any(String) }],
        })
    },
  )

  test('are found among those whose own name only looks like the draft', async () => {
    const own = randomUUID()
    const [zh, en] = [`瓷${own}窑`, `Kiln ${own}`]
    const dotted = { nameZh: `${spread(zh, '·')}\uFE00`, nameEn: spread(en, '·') }
    const { firm } = await register(await signedInPerson(api), dotted)
    expect(firm.nameZh).toBe(spread(zh, '·'))
    for (const to of [{ nameZh: zh }, { nameEn: en }])
      expect((await similar(to)).map((found: { firm: { id: string } }) => found.firm.id)).toContain(firm.id)
  })

  test('are not found by the domain of a page of others (data.md S4)', async () => {
    expect(await similar({ website: `https://news.${mark}-press.example` })).toEqual([])
  })

  test('have to be named as others before a firm is registered', async () => {
    const own = { nameZh: `${mark}木偶剧院`, nameEn: `${mark} Puppet House` }
    const rejected = await register(person, own)
    expect(rejected).toMatchObject({ firm: null, errors: [{ code: 'CONFLICT', field: 'distinctFrom' }] })
    const known = await similar(own)
    const distinctFrom = known.map(({ firm }: { firm: { id: string } }) => firm.id)
    expect(distinctFrom).toContain(tenant.id('troupe'))
    const registrant = await signedInPerson(api)
    const again = { ...own, baseId: tenant.id('base'), distinctFrom: [...distinctFrom, 'none-such'] }
    const { claim, errors } = await register(registrant, again)
    expect(errors).toEqual([])
    // Only reviewers see which firms it is said to be other than.
    const query = 'query ($id: ID!) { claim(id: $id) { distinctFrom { id } } }'
    const shown = await curator.ask(query, { id: claim.id })
    expect(shown.data.claim.distinctFrom.map(({ id }: { id: string }) => id).sort()).toEqual(
      distinctFrom.sort(),
    )
    expect((await registrant.ask(query, { id: claim.id })).data.claim).toEqual({ distinctFrom: null })
  })

  test('of five that register one name at once one is not asked, and the others are asked about it', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => signedInPerson(api)))
    for (let round = 0; round < 3; round += 1) {
      const names = { nameZh: `灯彩${randomUUID()}`, nameEn: `Lanterns ${randomUUID()}` }
      const made = await Promise.all(people.map((who) => register(who, names)))
      expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
      for (const { errors } of made.filter(({ firm }) => firm === null))
        expect(errors).toMatchObject([{ code: 'CONFLICT', field: 'distinctFrom' }])
    }
  })
})
