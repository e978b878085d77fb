import { makePlatformAdmin } from '@heming/graph/accounts'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

let api: TestApi
let admin: TestPerson
let tenant: Tenant
beforeAll(async () => {
  api = await startTestApi()
  admin = await signedInPerson(api)
  await makePlatformAdmin(api.graph, (await admin.ask('{ viewer { id } }')).data.viewer.id, 'test')
  tenant = await createTenant(api.graph, {
    capabilities: [
      { id: 'dyeing', typicalSide: 'TRADITIONAL' },
      { id: 'dyeing.indigo', group: 'dyeing' },
      { id: 'dyeing.madder', group: 'dyeing' },
    ],
    firms: [{ id: 'mill', kind: 'TRADITIONAL', capabilities: ['dyeing.indigo'] }],
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const ENTRIES = `query ($vocabulary: Vocabulary!, $after: String, $first: Int) {
  vocabularyEntries(vocabulary: $vocabulary, first: $first, after: $after) {
    totalCount totalIsExact pageInfo { hasNextPage endCursor }
    edges { node { code nameZh nameEn parentCodes typicalSide marketType useCount partCount } }
  }
}`
const change = (mutation: string) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  return `mutation ($input: ${type}!) {
    done: ${mutation}(input: $input) { entry { code nameZh nameEn parentCodes marketType useCount } errors { code field message } }
  }`
}
const send = async (mutation: string, input: Record<string, unknown>, language = 'en') =>
  (await admin.ask(change(mutation), { input }, { 'accept-language': language })).data.done

type Entry = Record<string, unknown>
interface EntryPage {
  edges: { node: Entry }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function ownEntries(after: string | null = null): Promise<Entry[]> {
  const response = await admin.ask(ENTRIES, { vocabulary: 'CAPABILITIES', first: 50, after })
  const { edges, pageInfo }: EntryPage = response.data.vocabularyEntries
  const own = edges.map(({ node }) => node).filter(({ code }) => String(code).startsWith(tenant.prefix))
  return pageInfo.hasNextPage ? [...own, ...(await ownEntries(pageInfo.endCursor))] : own
}

test('an admin of the platform pages through a vocabulary, and sees how often each entry is used', async () => {
  expect(await ownEntries()).toMatchObject([
    { code: tenant.id('dyeing'), typicalSide: 'TRADITIONAL', parentCodes: [], useCount: 0, partCount: 2 },
    { code: tenant.id('dyeing.indigo'), parentCodes: [tenant.id('dyeing')], useCount: 1, partCount: 0 },
    { code: tenant.id('dyeing.madder'), useCount: 0, partCount: 0 },
  ])
})

test('adds an entry, which everybody finds at once, renames and retires it', async () => {
  const code = tenant.id('dyeing.woad')
  const names = { nameZh: `菘蓝${tenant.prefix}`, nameEn: `Woad ${tenant.prefix}` }
  const entry = { vocabulary: 'CAPABILITIES', code, ...names }
  expect(await send('addVocabularyEntry', { ...entry, parentCodes: [tenant.id('dyeing')] })).toMatchObject({
    entry: { code, ...names, parentCodes: [tenant.id('dyeing')], useCount: 0 },
    errors: [],
  })
  const visitor = async () => {
    const { data } = await api.ask('{ capabilities { children { id nameEn } } }')
    return data.capabilities
      .flatMap(({ children }: { children: { id: string }[] }) => children)
      .find(({ id }: { id: string }) => id === code)
  }
  expect(await visitor()).toEqual({ id: code, nameEn: names.nameEn })

  const renamed = {
    vocabulary: 'CAPABILITIES',
    code,
    nameZh: names.nameZh,
    nameEn: `Pastel ${tenant.prefix}`,
  }
  expect((await send('renameVocabularyEntry', renamed)).errors).toEqual([])
  expect(await visitor()).toEqual({ id: code, nameEn: renamed.nameEn })

  expect((await send('retireVocabularyEntry', { vocabulary: 'CAPABILITIES', code })).errors).toEqual([])
  expect(await visitor()).toBeUndefined()
  expect(await send('retireVocabularyEntry', { vocabulary: 'CAPABILITIES', code })).toMatchObject({
    entry: null,
    errors: [{ code: 'NOT_FOUND', field: 'code' }],
  })
})

test('what is in use is not retired, and it says by how many', async () => {
  const retire = (name: string, language?: string) =>
    send('retireVocabularyEntry', { vocabulary: 'CAPABILITIES', code: tenant.id(name) }, language)
  expect(await retire('dyeing.indigo')).toMatchObject({
    entry: null,
    errors: [{ code: 'CONFLICT', message: expect.stringContaining('use it (1)') }],
  })
  expect((await retire('dyeing')).errors[0].message).toContain('other entries lie in it (2)')
  expect((await retire('dyeing', 'zh')).errors[0].message).toContain('有 2 个条目归在其下')
})

test('what cannot be an entry is rejected beside its field, with what would be right', async () => {
  const good = {
    vocabulary: 'CAPABILITIES',
    code: tenant.id('new'),
    nameZh: `新${tenant.prefix}`,
    nameEn: `New ${tenant.prefix}`,
  }
  const wrong = async (input: Record<string, unknown>) => {
    const { errors } = await send('addVocabularyEntry', { ...good, ...input })
    return errors.map(({ code, field }: { code: string; field: string }) => [code, field])
  }
  expect(await wrong({ code: 'two words' })).toEqual([['BAD_USER_INPUT', 'code']])
  expect(await wrong({ code: tenant.id('dyeing') })).toEqual([['BAD_USER_INPUT', 'code']])
  expect(await wrong({ nameZh: ' ', nameEn: 'x'.repeat(101) })).toEqual([
    ['BAD_USER_INPUT', 'nameZh'],
    ['BAD_USER_INPUT', 'nameEn'],
  ])
  expect(await wrong({ parentCodes: [tenant.id('dyeing.indigo')] })).toEqual([
    ['BAD_USER_INPUT', 'parentCodes'],
  ])
  const { errors } = await send('addVocabularyEntry', {
    ...good,
    vocabulary: 'MARKETS',
    parentCodes: ['nowhere'],
  })
  expect(errors).toEqual([
    {
      code: 'BAD_USER_INPUT',
      field: 'parentCodes',
      message: expect.stringContaining('"nowhere" is no region'),
    },
  ])
})
