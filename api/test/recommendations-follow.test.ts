import { setTimeout as sleep } from 'node:timers/promises'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let users: Awaited<ReturnType<typeof signedInPeople<'owner'>>>
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    heritageDomains: ['puppets'],
    capabilities: [
      { id: 'screen', typicalSide: 'DIGITAL' },
      { id: 'filming', group: 'screen' },
    ],
    firms: [
      { id: 'theatre', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'other-theatre', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'maker', kind: 'DIGITAL', heritageDomains: ['puppets'], capabilities: ['filming'] },
      { id: 'studio', kind: 'DIGITAL' },
    ],
    projects: [{ id: 'film', participantIds: ['other-theatre', 'maker'], capabilitiesUsed: ['filming'] }],
  })
  users = await signedInPeople(api, ['owner'])
  await users.join('owner', 'OWNER', { firmId: tenant.id('studio') })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const PARTNERS = `query ($for: MatchSubject!, $filter: PartnerFilter) {
  recommendPartners(for: $for, filter: $filter, first: 20) { edges { node { partner { id } } } }
}`

/** Which of the tenant's firms are recommended to the theatre. */
async function partners(): Promise<string[]> {
  // A copy of the records is at most this late.
  await sleep(250)
  const variables = {
    for: { firmId: tenant.id('theatre') },
    filter: { firms: ['maker', 'studio'].map((name) => tenant.id(name)) },
  }
  const { data, errors } = await api.ask(PARTNERS, variables)
  expect(errors).toBeUndefined()
  return data.recommendPartners.edges.map(({ node }: { node: { partner: { id: string } } }) =>
    node.partner.id.slice(tenant.prefix.length),
  )
}

test('a change of a profile is in the recommendations of others as soon as the outbox is drained', async () => {
  expect(await partners()).toEqual(['maker'])
  const changes = {
    firmId: tenant.id('studio'),
    heritageDomains: [tenant.id('puppets')],
    capabilities: [tenant.id('filming')],
  }
  const UPDATE = 'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { code } } }'
  expect((await users.people.owner.ask(UPDATE, { input: changes })).data.updateFirm.errors).toEqual([])
  await api.sendMail()
  expect((await partners()).sort()).toEqual(['maker', 'studio'])
})

test('a firm that is deleted, of which the records have not heard yet, is left out', async () => {
  await partners()
  const parameters = { id: tenant.id('maker') }
  await api.graph.write((run) =>
    run('MATCH (firm:Firm {id: $id}) DETACH DELETE firm', parameters, z.unknown()),
  )
  expect(await partners()).not.toContain('maker')
})
