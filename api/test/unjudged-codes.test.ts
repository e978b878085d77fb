import { randomUUID } from 'node:crypto'
import { eraseAccount } from '@heming/graph/data-rights'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newCreditCode, newLei } from './new-codes.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let curator: TestPerson
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, { bases: [{ id: 'base' }] })
  curator = await signedInPerson(api)
  const place = { accountId: await idOf(curator), baseId: tenant.id('base') }
  await setMembership(api.graph, { ...place, role: 'CURATOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const idOf = async (who: TestPerson): Promise<string> => (await who.ask('{ viewer { id } }')).data.viewer.id

const REGISTER = `mutation ($input: RegisterFirmInput!) {
  registerFirm(input: $input) { firm { id } claim { id } errors { code field } } }`
const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { errors { code } } }`

const register = async (who: TestPerson, evidence: object) => {
  const input = {
    ...{ kind: 'DIGITAL', nameZh: `数字${randomUUID()}`, nameEn: `Digital ${randomUUID()}` },
    ...{ descriptionZh: '做虚拟现实。', descriptionEn: 'Makes virtual reality.' },
    ...{ cityZh: '泉州', cityEn: 'Quanzhou', province: 'Fujian', baseId: tenant.id('base') },
    ...evidence,
  }
  return (await who.ask(REGISTER, { input })).data.registerFirm
}
const TAKEN = [{ code: 'CONFLICT', field: 'evidence' }]

/** A firm that registered with a code, with a second owner who may claim it as well. */
async function registered(evidence: object) {
  const [registrant, owner] = [await signedInPerson(api), await signedInPerson(api)]
  const { firm, claim, errors } = await register(registrant, evidence)
  expect(errors).toEqual([])
  const place = { accountId: await idOf(owner), firmId: firm.id, role: 'OWNER', actor: 'test' } as const
  await setMembership(api.graph, place)
  return { registrant, owner, firmId: firm.id as string, claimId: claim.id as string }
}

const accept = async (claimId: string) =>
  expect((await curator.ask(REVIEW, { input: { claimId, accept: true } })).data.reviewClaim.errors).toEqual(
    [],
  )

async function claim(who: TestPerson, firmId: string, evidence: object): Promise<string> {
  const { claim: made, errors } = (await who.ask(CLAIM, { input: { firmId, ...evidence } })).data.claimFirm
  expect(errors).toEqual([])
  return made.id
}

const erase = async (who: TestPerson) =>
  expect(await eraseAccount(api.graph, { accountId: await idOf(who), email: who.email })).toBe('DONE')

describe.each([
  ['CREDIT_CODE', newCreditCode],
  ['LEI', newLei],
])('a code (%s) that a firm registered with', (evidenceKind, newCode) => {
  test('is free for others where another claim of the firm is accepted by other evidence', async () => {
    const evidence = { evidenceKind, evidence: newCode() }
    const { owner, firmId } = await registered(evidence)
    const rightful = await signedInPerson(api)
    expect((await register(rightful, evidence)).errors).toEqual(TAKEN)
    await accept(await claim(owner, firmId, { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }))
    expect((await register(rightful, evidence)).errors).toEqual([])
  })

  test('stays where the claim that is accepted shows the same', async () => {
    const evidence = { evidenceKind, evidence: newCode() }
    const { owner, firmId } = await registered(evidence)
    await accept(await claim(owner, firmId, evidence))
    expect((await register(await signedInPerson(api), evidence)).errors).toEqual(TAKEN)
  })

  test('is free for others where its registrant is erased while the claim waits', async () => {
    const evidence = { evidenceKind, evidence: newCode() }
    const { registrant, owner, firmId } = await registered(evidence)
    await erase(registrant)
    const again = await signedInPerson(api)
    expect((await register(again, evidence)).errors).toEqual([])
    // The firm stays with its other owner, who can have it verified by other evidence.
    await accept(await claim(owner, firmId, { evidenceKind: 'DOCUMENT', evidence: 'letter no. 8' }))
  })

  test('stays where its registrant is erased after a reviewer accepted it', async () => {
    const evidence = { evidenceKind, evidence: newCode() }
    const { registrant, claimId } = await registered(evidence)
    await accept(claimId)
    await erase(registrant)
    expect((await register(await signedInPerson(api), evidence)).errors).toEqual(TAKEN)
  })
})
