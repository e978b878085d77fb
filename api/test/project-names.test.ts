import { createTenant, type Tenant } from '@heming/graph/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const PEOPLE = ['editor', 'keeper', 'director', 'curator', 'outsider'] as const
type Person = (typeof PEOPLE)[number]
/** The firms that projects of the studio name, with who decides for each; nobody does for the temple. */
const NAMED = { museum: 'keeper', troupe: 'director', temple: null } as const
type Named = keyof typeof NAMED
const names = Object.keys(NAMED) as Named[]

let api: TestApi
let tenant: Tenant
let people: Awaited<ReturnType<typeof signedInPeople<Person>>>['people']
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    heritageDomains: ['scrolls'],
    capabilities: [
      { id: 'tech', typicalSide: 'DIGITAL' },
      { id: 'scan', group: 'tech' },
    ],
    firms: [
      { id: 'studio', kind: 'DIGITAL', capabilities: ['scan'], heritageDomains: ['scrolls'] },
      { id: 'maker', kind: 'DIGITAL', capabilities: ['scan'] },
      { id: 'seeker', kind: 'TRADITIONAL', heritageDomains: ['scrolls'] },
      ...names.map((id) => ({
        ...{ id, kind: 'TRADITIONAL' as const, hostedBy: 'base', heritageDomains: ['scrolls'] },
        ...{ nameEn: `Unnamed ${id}`, nameZh: `不具名${id}` },
      })),
    ],
    ipAssets: names.map((id) => ({ id: `${id}-ip`, ownerId: id, heritageDomain: 'scrolls' })),
    // So that the studio's culture has partners, and the seeker's needs can be inferred.
    projects: [{ id: 'known', participantIds: ['maker', 'seeker'], capabilitiesUsed: ['scan'] }],
  })
  const made = await signedInPeople(api, PEOPLE)
  people = made.people
  await made.join('editor', 'EDITOR', { firmId: tenant.id('studio') })
  await made.join('keeper', 'OWNER', { firmId: tenant.id('museum') })
  await made.join('director', 'EDITOR', { firmId: tenant.id('troupe') })
  await made.join('curator', 'CURATOR', { baseId: tenant.id('base') })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

async function as(who: Person | 'nobody', query: string, variables: Record<string, unknown> = {}) {
  const response = await (who === 'nobody' ? api.ask(query, variables) : people[who].ask(query, variables))
  expect(response.errors).toBeUndefined()
  return response
}
async function mutate(who: Person, name: string, input: object, fields: string) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const operation = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${fields} errors { code field message } } }`
  return (await as(who, operation, { input })).data.done
}
const STATED = {
  ...{ titleZh: '画卷', titleEn: 'The Scroll', outcomeZh: '上线', outcomeEn: 'Went online.' },
  ...{ startMonth: '2024-11', endMonth: '2025-03' },
}
const add = (more: object = {}) =>
  mutate(
    'editor',
    'addProject',
    {
      ...{ firmId: tenant.id('studio'), ...STATED, capabilities: [tenant.id('scan')] },
      firms: names.map((id) => ({ firmId: tenant.id(id), role: 'Lender' })),
      ipAssets: names.map((id) => tenant.id(`${id}-ip`)),
      ...more,
    },
    'project { id version year startMonth endMonth unconfirmed enteredBy { id } namedFirms { firm { id } state } }',
  )
async function asked(who: 'keeper' | 'director', projectId: string) {
  const queue =
    '{ projectConfirmationsToReview(first: 100) { edges { node { id viewerCanConfirm project { id } enteredBy { id } role ipAssets { id } } } } }'
  const { data } = await people[who].ask(queue)
  type Edge = { node: { id: string; project: { id: string } } }
  return data.projectConfirmationsToReview.edges.find(({ node }: Edge) => node.project.id === projectId)?.node
}
const confirm = async (who: 'keeper' | 'director', projectId: string, more: object = { accept: true }) =>
  mutate(
    who,
    'confirmProject',
    { confirmationId: (await asked(who, projectId)).id, ...more },
    'confirmation { status }',
  )

describe('a project that a firm enters', () => {
  test('is confirmed, declined and left, and each is notified by mail', async () => {
    const { project, errors } = await add()
    expect(errors).toEqual([])
    expect(project).toMatchObject({ version: 1, year: 2025, startMonth: '2024-11', endMonth: '2025-03' })
    expect(project).toMatchObject({ unconfirmed: true, enteredBy: { id: tenant.id('studio') } })
    const waiting = names.toSorted().map((id) => ({ firm: { id: tenant.id(id) }, state: 'WAITING' }))
    expect(project.namedFirms).toEqual(waiting)
    await api.sendMail()
    const subjectsTo = async (who: Person) =>
      (await api.mailTo(people[who].email))
        .map(({ subject }) => subject)
        .filter((one) => !one.includes('verify'))
    expect(await subjectsTo('keeper')).toEqual([
      '合鸣：合作案例“画卷”的参与确认待审核 / Heming: the request to confirm your firm’s part in The Scroll is awaiting review',
    ])
    expect(await asked('keeper', project.id)).toMatchObject({
      ...{ viewerCanConfirm: true, enteredBy: { id: tenant.id('studio') }, role: 'Lender' },
      ipAssets: [{ id: tenant.id('museum-ip') }],
    })
    const noReason = await confirm('director', project.id, { accept: false })
    expect(noReason.errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'reason' }])
    const declined = await confirm('director', project.id, { accept: false, reason: 'We lent nothing.' })
    expect(declined.confirmation.status).toBe('DECLINED')
    expect((await confirm('keeper', project.id)).confirmation.status).toBe('ACCEPTED')
    await api.sendMail()
    expect((await subjectsTo('editor')).sort()).toEqual([
      'Heming: Unnamed museum has confirmed its part in The Scroll',
      'Heming: Unnamed troupe has not confirmed its part in The Scroll',
    ])
    const mails = await api.mailTo(people.editor.email)
    expect(mails.map(({ text }) => text).join()).toContain('> We lent nothing.')

    const page = `query ($id: ID!) { project(id: $id) { unconfirmed viewerCanLeave participants { firm { id } confirmed } } }`
    const participants = [
      { firm: { id: tenant.id('museum') }, confirmed: true },
      { firm: { id: tenant.id('studio') }, confirmed: false },
    ]
    expect((await as('keeper', page, { id: project.id })).data.project).toEqual({
      unconfirmed: false,
      viewerCanLeave: true,
      participants,
    })
    const left = { projectId: project.id, firmId: tenant.id('museum') }
    const outcome = await mutate(
      'keeper',
      'leaveProject',
      left,
      'project { unconfirmed participants { firm { id } } }',
    )
    const alone = { unconfirmed: true, participants: [{ firm: { id: tenant.id('studio') } }] }
    expect(outcome).toEqual({ project: alone, errors: [] })
    expect((await mutate('keeper', 'leaveProject', left, 'project { id }')).errors).toMatchObject([
      { code: 'CONFLICT', field: 'firmId' },
    ])
    await api.sendMail()
    expect(await subjectsTo('editor')).toContain(
      '合鸣：“不具名museum”撤回了对案例“画卷”的确认 / Heming: Unnamed museum has taken back its confirmation of The Scroll',
    )
    const again = await mutate(
      'editor',
      'changeProject',
      { projectId: project.id, firms: [{ firmId: left.firmId }], ipAssets: [] },
      'project { id }',
    )
    expect(again.errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'firms' }])
    await mutate('editor', 'withdrawProject', { projectId: project.id }, 'projectId')
  })

  test('says what is wrong with it, by field', async () => {
    const fieldsOf = async (more: object) => {
      const { errors } = await add({ firms: [], ipAssets: [], ...more })
      return errors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)
    }
    expect(await fieldsOf({ startMonth: null, endMonth: null })).toEqual(['BAD_USER_INPUT year'])
    expect(await fieldsOf({ year: 2024 })).toEqual(['BAD_USER_INPUT year'])
    expect(await fieldsOf({ endMonth: '2024-10' })).toEqual(['BAD_USER_INPUT endMonth'])
    expect(await fieldsOf({ startMonth: null })).toEqual(['BAD_USER_INPUT startMonth'])
    expect(await fieldsOf({ startMonth: '2099-01', endMonth: null })).toEqual(['BAD_USER_INPUT startMonth'])
    const twice = ['museum', 'museum'].map((id) => ({ firmId: tenant.id(id) }))
    expect(await fieldsOf({ firms: twice })).toEqual(['BAD_USER_INPUT firms'])
    expect(await fieldsOf({ ipAssets: [tenant.id('museum-ip')] })).toEqual(['BAD_USER_INPUT ipAssets'])
    const outside = [{ nameEn: 'Netflix' }, { nameEn: 'unnamed TEMPLE' }]
    expect(await fieldsOf({ outsidePartners: outside })).toEqual(['BAD_USER_INPUT outsidePartners'])
    const { project } = await add({ firms: [], ipAssets: [] })
    const stale = { projectId: project.id, expectedVersion: 9, role: 'Scans' }
    expect((await mutate('editor', 'changeProject', stale, 'project { id }')).errors).toMatchObject([
      { code: 'CONFLICT', field: 'expectedVersion' },
    ])
    // Of year and months, what is left out is taken back.
    const changed = await mutate(
      'editor',
      'changeProject',
      { projectId: project.id, year: 2023 },
      'project { year startMonth endMonth version }',
    )
    expect(changed.project).toEqual({ year: 2023, startMonth: null, endMonth: null, version: 2 })
    await mutate('editor', 'withdrawProject', { projectId: project.id }, 'projectId')
  })
})

const FIRM = `id nameEn nameZh projects(first: 100) { totalCount edges { node { id titleEn } } }
  neighbourhood(first: 100) { nodes { id } links { fromId toId type } }
  ipAssets(first: 100) { edges { node { id projects(first: 100) { totalCount edges { node { id } } } } } }`
const PROJECT = `query ($project: ID!, $studio: ID!) {
  project(id: $project) { id participants { firm { id nameEn } role } ipAssets { id } externalPartners namedFirms { firm { id nameEn } ipAssets { id } } }
  firm(id: $studio) { ${FIRM} capabilities { proofs(first: 20) { id participants { firm { id nameEn } } } } }
}`
const OF_FIRM = `query ($id: ID!) { firm(id: $id) { ${FIRM} } }`
const RECOMMENDATIONS = `query ($id: ID!) {
  recommendPartners(for: { firmId: $id }, first: 100) {
    totalCount edges { node { partner { id } reasons { text(language: EN) path { id via } } } }
  }
}`

interface Step {
  id: string
}
type Reasons = { text: string; path: Step[] }[]

/** Whether a path leads from one of two nodes to the other. */
const joins = (path: readonly Step[], one: string, other: string) =>
  path.some(({ id }, at) => [one, other].includes(id) && [one, other].includes(path[at + 1]?.id ?? ''))

test('nobody but the members of both firms learns whom a project names before they confirm it', async () => {
  const viewers = fc.constantFrom<Person | 'nobody'>('nobody', ...PEOPLE)
  const decisions = fc.record({ museum: fc.boolean(), troupe: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(viewers, decisions, async (viewer, confirmed) => {
      const { project } = await add()
      for (const [id, accept] of Object.entries(confirmed) as ['museum' | 'troupe', boolean][])
        if (accept) await confirm(NAMED[id], project.id)
      await api.sendMail()
      const isShown = (id: Named) => id !== 'temple' && confirmed[id]
      const mayKnow = (id: Named) => viewer === 'editor' || viewer === NAMED[id]

      const ids = { project: project.id, studio: tenant.id('studio') }
      const shown = (await as(viewer, PROJECT, ids)).data
      const { namedFirms, ...everybodys } = shown.project
      const text = JSON.stringify([everybodys, shown.firm])
      for (const id of names) {
        const traces = [tenant.id(id), `Unnamed ${id}`, tenant.id(`${id}-ip`)].filter((trace) =>
          text.includes(trace),
        )
        expect(traces.length > 0, `${id} to ${viewer}`).toBe(isShown(id))
        expect(JSON.stringify(namedFirms).includes(tenant.id(id))).toBe(!isShown(id) && mayKnow(id))

        const { firm } = (await as(viewer, OF_FIRM, { id: tenant.id(id) })).data
        expect(firm.projects.totalCount).toBe(isShown(id) ? 1 : 0)
        expect(firm.ipAssets.edges[0].node.projects.totalCount).toBe(isShown(id) ? 1 : 0)
        expect(JSON.stringify(firm).includes(project.id)).toBe(isShown(id))
      }

      for (const subject of ['studio', 'troupe']) {
        const { recommendPartners } = (await as(viewer, RECOMMENDATIONS, { id: tenant.id(subject) })).data
        const partners = recommendPartners.edges.map(
          ({ node }: { node: { partner: Step; reasons: Reasons } }) => node,
        )
        for (const id of names.filter((each) => !isShown(each)))
          for (const { reasons } of partners)
            for (const { path } of reasons) expect(joins(path, tenant.id(id), project.id)).toBe(false)
        if (subject !== 'studio') continue
        // Who worked with the studio is not recommended to it, so the others have to be as they were.
        const recommended = names.filter((id) =>
          partners.some(({ partner }: { partner: Step }) => partner.id === tenant.id(id)),
        )
        expect(recommended).toEqual(names.filter((id) => !isShown(id)))
      }
      await mutate('editor', 'withdrawProject', { projectId: project.id }, 'projectId')
    }),
    {
      numRuns: 4,
      examples: [
        ['nobody', { museum: true, troupe: false }],
        ['keeper', { museum: false, troupe: false }],
      ],
    },
  )
})

test('recommendations say that one firm alone has stated a project, until another confirms it', async () => {
  const { project } = await add({
    firms: [{ firmId: tenant.id('museum') }],
    ipAssets: [tenant.id('museum-ip')],
  })
  const reasonsOfStudio = async () => {
    await api.sendMail()
    // A copy of the records is at most this late.
    await new Promise((resolve) => setTimeout(resolve, 250))
    const { recommendPartners } = (await as('nobody', RECOMMENDATIONS, { id: tenant.id('seeker') })).data
    const found = recommendPartners.edges.find(
      ({ node }: { node: { partner: Step } }) => node.partner.id === tenant.id('studio'),
    )
    const texts: string[] = found.node.reasons.map(({ text }: { text: string }) => text)
    return texts.filter((text) => text.includes('The Scroll'))
  }
  const before = await reasonsOfStudio()
  expect(before.length).toBeGreaterThan(0)
  expect(before.filter((text) => !text.endsWith(' (not confirmed by another firm)'))).toEqual([])
  await confirm('keeper', project.id)
  const after = await reasonsOfStudio()
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter((text) => text.includes('not confirmed'))).toEqual([])
})
