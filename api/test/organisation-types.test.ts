import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

let api: TestApi
let tenant: Tenant
let owner: TestPerson
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    capabilities: [
      { id: 'craft', typicalSide: 'TRADITIONAL' },
      { id: 'scan' },
      { id: 'scan-3d', group: 'scan' },
    ],
    heritageDomains: ['opera'],
    bases: [{ id: 'base' }],
    firms: [
      { id: 'house', kind: 'TRADITIONAL', heritageDomains: ['opera'] },
      { id: 'other-house', kind: 'TRADITIONAL', heritageDomains: ['opera'] },
      ...(['studio', 'college', 'office'] as const).map((id) => ({
        ...{ id, kind: 'DIGITAL' as const, capabilities: ['scan-3d'], hostedBy: 'base' },
        organisationType: ({ studio: 'COMPANY', college: 'UNIVERSITY', office: 'AUTHORITY' } as const)[id],
      })),
    ],
    // What the other house did with all three speaks for each of them.
    projects: ['studio', 'college', 'office'].map((id) => ({
      id: `show-${id}`,
      participantIds: ['other-house', id],
      capabilitiesUsed: ['scan-3d'],
    })),
  })
  owner = await signedInPerson(api)
  const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, firmId: tenant.id('college'), role: 'OWNER', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const namesOf = (edges: readonly { node: { nameEn: string } }[]) =>
  edges.map(({ node }) => node.nameEn).sort()
const listFirms = async (organisationTypes: readonly string[] | null) => {
  const query = `query ($filter: FirmFilter) {
    firms(filter: $filter) { totalCount edges { node { nameEn organisationType } } }
  }`
  const { firms } = await api.get(query, { filter: { baseId: tenant.id('base'), organisationTypes } })
  expect(firms.totalCount).toBe(firms.edges.length)
  return namesOf(firms.edges)
}
const findPartners = async (filter: object | null) => {
  const query = `query ($for: MatchSubject!, $filter: PartnerFilter) {
    recommendPartners(for: $for, filter: $filter, first: 50) { totalCount edges { node { partner { nameEn } } } }
  }`
  const { recommendPartners } = await api.get(query, { for: { firmId: tenant.id('house') }, filter })
  expect(recommendPartners.totalCount).toBe(recommendPartners.edges.length)
  const own = ['college', 'office', 'studio']
  const partners = recommendPartners.edges.map(({ node }: { node: { partner: { nameEn: string } } }) => ({
    node: node.partner,
  }))
  return namesOf(partners).filter((name) => own.includes(name))
}

test('the directory lists organisations of the types that are asked for', async () => {
  expect(await listFirms(null)).toEqual(['college', 'office', 'studio'])
  expect(await listFirms([])).toEqual(['college', 'office', 'studio'])
  expect(await listFirms(['UNIVERSITY', 'AUTHORITY'])).toEqual(['college', 'office'])
})

test('universities and authorities are recommended to those who ask for them, and to nobody else', async () => {
  expect(await findPartners(null)).toEqual(['studio'])
  expect(await findPartners({ organisationTypes: [] })).toEqual(['studio'])
  expect(await findPartners({ organisationTypes: ['UNIVERSITY', 'AUTHORITY'] })).toEqual([
    'college',
    'office',
  ])
  expect(await findPartners({ firms: [tenant.id('college')] })).toEqual(['college'])
})

test('an owner corrects what the organisation is', async () => {
  const update = `mutation ($input: UpdateFirmInput!) {
    updateFirm(input: $input) { firm { organisationType } errors { code field } }
  }`
  const input = { firmId: tenant.id('college'), organisationType: 'FOUNDATION' }
  expect((await owner.ask(update, { input })).data.updateFirm).toEqual({
    firm: { organisationType: 'FOUNDATION' },
    errors: [],
  })
  expect(await listFirms(['FOUNDATION'])).toEqual(['college'])
  // What it is says nothing of who may change it.
  const office = { firmId: tenant.id('office'), organisationType: 'MEDIA' }
  const rejected = (await owner.ask(update, { input: office })).data.updateFirm
  expect(rejected).toMatchObject({ firm: null, errors: [{ code: 'FORBIDDEN' }] })
})
