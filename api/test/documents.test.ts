import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { ageDocuments, createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { folderStorage } from '../src/modules/documents/document-storage.ts'
import { discardDocuments } from '../src/modules/documents/documents.service.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson, pdfOf, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let folder = ''
/** What happens between the record of a document and its bytes. */
let beforeBytes: (id: string) => Promise<void> = async () => {}
let curator: TestPerson
let stranger: TestPerson

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-documents-'))
  const storage = folderStorage(folder)
  const put = async (id: string, bytes: Buffer) => {
    await beforeBytes(id)
    await storage.put(id, bytes)
  }
  api = await startTestApi(undefined, { documents: { ...storage, put } })
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'elsewhere' }, { id: 'empty' }],
    firms: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((id) => ({
      id,
      kind: 'DIGITAL' as const,
      hostedBy: ['seven', 'eight'].includes(id) ? 'empty' : 'base',
    })),
  })
  curator = await curatorOf('base')
  stranger = await curatorOf('elsewhere')
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
  await rm(folder, { recursive: true })
})

async function curatorOf(base: string): Promise<TestPerson> {
  const person = await signedInPerson(api)
  const accountId = (await person.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, baseId: tenant.id(base), role: 'CURATOR', actor: 'test' })
  return person
}

const errorsOf = (response: { json(): { errors: { extensions: { code: string } }[] } }) =>
  response.json().errors.map(({ extensions }) => extensions.code)

/** The id of a document that a person has just uploaded. */
const uploaded = async (person: TestPerson, text = 'licence'): Promise<string> =>
  (await person.upload(`${text}.pdf`, pdfOf(text))).json().id

const CLAIM = `mutation ($input: ClaimFirmInput!) {
  done: claimFirm(input: $input) { claim { id documents { id name size url } } errors { code field } }
}`
const ASK_REMOVAL = `mutation ($input: RequestFirmRemovalInput!) {
  done: requestFirmRemoval(input: $input) { request { id documents { id name size url } } errors { code field } }
}`
const REVIEW = `mutation ($input: ReviewClaimInput!) { done: reviewClaim(input: $input) { errors { code } } }`
const show = async (person: TestPerson, query: string, firm: string, documentIds: string[]) => {
  const evidence = { evidenceKind: 'DOCUMENT', evidence: 'business licence' }
  return (await person.ask(query, { input: { firmId: tenant.id(firm), ...evidence, documentIds } })).data.done
}

describe('uploading', () => {
  test('takes PDF, JPEG and PNG by what they are, under a name that is safe to open', async () => {
    const person = await signedInPerson(api)
    const scan = await person.upload('../../etc/营业执照\u202e\u0000.PNG', PNG, 'image/png')
    expect(scan.statusCode).toBe(201)
    expect(scan.json()).toEqual({
      id: expect.any(String),
      name: '营业执照.png',
      mediaType: 'image/png',
      size: PNG.length,
      uploadedAt: expect.stringMatching(/^2\d{3}-/),
      url: `/files/documents/${scan.json().id}`,
    })
    // The header says PNG, the bytes are a PDF.
    const disguised = (await person.upload('setup.exe', pdfOf('x'), 'image/png')).json()
    expect([disguised.name, disguised.mediaType]).toEqual(['setup.exe.pdf', 'application/pdf'])
    expect((await person.upload('', pdfOf('x'))).json().name).toBe('document.pdf')
    expect((await person.upload('字'.repeat(500), pdfOf('x'))).json().name).toBe(`${'字'.repeat(120)}.pdf`)

    const back = await person.open(scan.json().url)
    expect(back.rawPayload.equals(PNG)).toBe(true)
    expect(back.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(back.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('营业执照.png')}`,
    )
  })

  test('rejects what is something else, empty or too large, with a message', async () => {
    const person = await signedInPerson(api)
    const page = Buffer.from('<script>alert(1)</script>')
    const cases: [Buffer, string, number, RegExp][] = [
      [page, 'application/pdf', 400, /PDF, JPEG or PNG/],
      [page, 'text/html', 415, /PDF, JPEG or PNG/],
      [pdfOf('x'), 'text/plain', 415, /PDF, JPEG or PNG/],
      [Buffer.alloc(0), 'application/pdf', 400, /empty/],
      [Buffer.concat([pdfOf('x'), Buffer.alloc(5 * 1024 * 1024)]), 'application/pdf', 413, /5 MB/],
    ]
    for (const [bytes, mediaType, status, message] of cases) {
      const response = await person.upload('file.pdf', bytes, mediaType)
      expect([response.statusCode, errorsOf(response)]).toEqual([status, ['BAD_USER_INPUT']])
      expect(response.json().errors[0].message).toMatch(message)
    }
  })

  test('is for anyone who is signed in, has a confirmed address and may write', async () => {
    const nobody = newPerson(api)
    expect(errorsOf(await nobody.upload('a.pdf', pdfOf('a')))).toEqual(['UNAUTHENTICATED'])
    const person = await signedInPerson(api)
    const { key } = (await person.call('/api-key/create', { name: 'reads' })).json()
    const byKey = await api.app.inject({
      method: 'POST',
      url: '/files/documents?name=a.pdf',
      headers: { 'x-api-key': key, 'content-type': 'application/pdf' },
      payload: pdfOf('a'),
    })
    expect([byKey.statusCode, errorsOf(byKey)]).toEqual([403, ['FORBIDDEN']])
  })

  test('ends at twenty documents that are attached to nothing yet, also of many at once', async () => {
    const person = await signedInPerson(api)
    const responses = await Promise.all(
      Array.from({ length: 24 }, (_, at) => person.upload(`${at}.pdf`, pdfOf('x'))),
    )
    const rejected = responses.filter(({ statusCode }) => statusCode !== 201)
    expect(rejected.map(errorsOf)).toEqual(Array(4).fill(['CONFLICT']))
  })
})

describe('a document that is shown', () => {
  test.each([
    ['a claim', CLAIM, 'one', 'claim'],
    ['a request for removal', ASK_REMOVAL, 'two', 'request'],
  ])(
    'with %s is seen by its uploader and its reviewers, and by nobody else',
    async (_what, query, firm, made) => {
      const person = await signedInPerson(api)
      const id = await uploaded(person)
      const url = `/files/documents/${id}`
      expect((await curator.open(url)).statusCode).toBe(404)
      const done = await show(person, query, firm, [id])
      expect(done.errors).toEqual([])
      expect(done[made].documents).toEqual([{ id, name: 'licence.pdf', size: pdfOf('licence').length, url }])
      for (const who of [person, curator])
        expect((await who.open(url)).body).toBe(pdfOf('licence').toString())
      const hidden = await stranger.open(url)
      const missing = await stranger.open('/files/documents/none')
      expect([hidden.statusCode, hidden.json().errors[0].message]).toEqual([
        404,
        missing.json().errors[0].message,
      ])
      expect(errorsOf(hidden)).toEqual(['NOT_FOUND'])
      expect((await newPerson(api).open(url)).statusCode).toBe(401)
      // The name must not be logged.
      expect(JSON.stringify(api.logged())).not.toContain('licence.pdf')
    },
  )

  test.each([
    ['a claim', CLAIM, 'seven'],
    ['a request for removal', ASK_REMOVAL, 'eight'],
  ])(
    'with %s at a base that nobody runs is seen by the platform, which decides',
    async (_what, query, firm) => {
      const [person, admin] = [await signedInPerson(api), await signedInPerson(api)]
      await makePlatformAdmin(api.graph, (await admin.ask('{ viewer { id } }')).data.viewer.id, 'test')
      const [id, ofStaffed] = [await uploaded(person), await uploaded(person)]
      expect((await show(person, query, firm, [id])).errors).toEqual([])
      expect((await show(person, query, 'three', [ofStaffed])).errors).toEqual([])
      expect((await admin.open(`/files/documents/${id}`)).statusCode).toBe(200)
      expect((await curator.open(`/files/documents/${id}`)).statusCode).toBe(404)
      expect((await admin.open(`/files/documents/${ofStaffed}`)).statusCode).toBe(404)
    },
  )

  test('is one’s own, and shown once', async () => {
    const [person, other] = [await signedInPerson(api), await signedInPerson(api)]
    const [own, foreign] = [await uploaded(person), await uploaded(other)]
    const rejected = { claim: null, errors: [{ code: 'NOT_FOUND', field: 'documentIds' }] }
    expect(await show(person, CLAIM, 'three', [own, foreign])).toEqual(rejected)
    expect(await show(person, CLAIM, 'three', ['none'])).toEqual(rejected)
    expect((await show(person, CLAIM, 'three', [own])).errors).toEqual([])
    expect(await show(person, CLAIM, 'four', [own])).toEqual(rejected)
    const six = await Promise.all(Array.from({ length: 6 }, () => uploaded(other)))
    expect((await show(other, CLAIM, 'four', six)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  })
})

describe('a document goes', () => {
  const kept = async (ids: readonly string[]) => {
    await discardDocuments({ graph: api.graph, documents: folderStorage(folder) })
    const files = await readdir(folder)
    return ids.map((id) => files.includes(id))
  }

  test('a day after it was uploaded, unless it is shown; then ninety days after the decision', async () => {
    const person = await signedInPerson(api)
    const [shown, unshown] = [await uploaded(person), await uploaded(person)]
    const { claim } = await show(person, CLAIM, 'five', [shown])
    expect(await kept([shown, unshown])).toEqual([true, true])
    await ageDocuments(api.graph, [shown, unshown], 2)
    expect(await kept([shown, unshown])).toEqual([true, false])
    expect((await person.open(`/files/documents/${unshown}`)).statusCode).toBe(404)

    const input = { claimId: claim.id, accept: false, reason: 'It is the licence of another firm.' }
    expect((await curator.ask(REVIEW, { input })).data.done.errors).toEqual([])
    await ageDocuments(api.graph, [shown], 89)
    expect(await kept([shown])).toEqual([true])
    expect((await curator.open(`/files/documents/${shown}`)).statusCode).toBe(200)
    await ageDocuments(api.graph, [shown], 2)
    expect(await kept([shown])).toEqual([false])
    const own = (await person.ask('{ viewer { claims { id documents { id } } } }')).data.viewer.claims
    expect(own).toEqual([{ id: claim.id, documents: [] }])
  })

  test('whose record went before its bytes came, and its upload is NOT_FOUND', async () => {
    const person = await signedInPerson(api)
    let late = ''
    beforeBytes = async (id) => {
      late = id
      await ageDocuments(api.graph, [id], 2)
      await discardDocuments({ graph: api.graph, documents: folderStorage(folder) })
    }
    const response = await person.upload('late.pdf', pdfOf('late'))
    beforeBytes = async () => {}
    expect([response.statusCode, errorsOf(response)]).toEqual([404, ['NOT_FOUND']])
    expect(late).not.toBe('')
    expect(await readdir(folder)).not.toContain(late)
  })

  test('with the profile that it was shown for', async () => {
    const [claimant, requester] = [await signedInPerson(api), await signedInPerson(api)]
    const [ofClaim, ofRemoval] = [await uploaded(claimant), await uploaded(requester)]
    await show(claimant, CLAIM, 'six', [ofClaim])
    const { request } = await show(requester, ASK_REMOVAL, 'six', [ofRemoval])
    const grant = `mutation ($input: ReviewFirmRemovalInput!) { done: reviewFirmRemoval(input: $input) { errors { code } } }`
    const input = { requestId: request.id, accept: true }
    expect((await curator.ask(grant, { input })).data.done.errors).toEqual([])
    // What the removal was granted on is kept as long as after any decision.
    expect(await kept([ofClaim, ofRemoval])).toEqual([false, true])
  })
})
