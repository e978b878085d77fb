import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    firms: [{ id: 'firm', kind: 'DIGITAL', nameZh: '=1+1', nameEn: 'One, "two"', sample: true }],
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

test('a table is a download of CSV that marks samples and computes nothing', async () => {
  const person = await signedInPerson(api)
  const response = await person.open('/files/export/firms.csv')
  expect(response.statusCode).toBe(200)
  expect(response.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="heming-firms.csv"',
    'cache-control': 'private, no-store',
  })
  const lines = response.body.split('\n')
  expect(lines[0]).toBe(
    '\uFEFFid,kind,organisationType,nameEn,nameZh,descriptionEn,descriptionZh,cityEn,cityZh,province,provinceZh,website,foundedYear,capabilities,heritageDomains,markets,sample',
  )
  const own = lines.find((line) => line.startsWith(tenant.id('firm')))
  expect(own).toMatch(/,DIGITAL,COMPANY,"One, ""two""",'=1\+1,.*,true$/)
})

test('what is no table is not found, and says which there are', async () => {
  const person = await signedInPerson(api)
  for (const file of ['accounts.csv', 'firms.json', 'firms', '__proto__.csv'])
    expect((await person.open(`/files/export/${file}`)).statusCode).toBe(404)
  expect((await person.open('/files/export/accounts.csv')).json().errors[0].message).toContain(
    'ip_assets.csv',
  )
})

test('thirty tables an hour are enough for one session', async () => {
  const person = await signedInPerson(api)
  for (let count = 0; count < 30; count += 1)
    expect((await person.open('/files/export/briefs.csv')).statusCode).toBe(200)
  const late = await person.open('/files/export/briefs.csv')
  expect(late.statusCode).toBe(429)
  expect(Number(late.headers['retry-after'])).toBeGreaterThan(0)
})
