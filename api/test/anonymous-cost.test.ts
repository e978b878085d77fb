import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson } from './test-person.ts'

// A list of all firms counts for 300 objects; firms, edges and node of a page of 10 for 1 + 10 * (1 + 1) =
// 21: of 1,400 objects four such pages fit in a minute.
const PAGE = '{ firms(first: 10) { edges { node { id } } } }'
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { operationCostPerMinute: 1_400 })
})
afterAll(() => api.close())

test('anonymous operations of one network are limited by what they cost, and others go on', async () => {
  const codesFrom = async (address: (index: number) => string, language = 'en') => {
    const responses = []
    for (let index = 0; index < 5; index++) {
      const headers = { 'x-forwarded-for': address(index), 'accept-language': language }
      responses.push(await api.ask(PAGE, {}, headers))
    }
    return responses.map(({ errors }) => errors?.[0]?.extensions.code)
  }
  const onlyLast = [undefined, undefined, undefined, undefined, 'TOO_MANY_ATTEMPTS']
  expect(await codesFrom(() => '203.0.113.9')).toEqual(onlyLast)
  expect(await codesFrom((index) => `2001:db8:1:2::${index}`)).toEqual(onlyLast)
  expect(await codesFrom((index) => `203.0.113.${10 + index}`)).toEqual(Array(5).fill(undefined))
  const rejected = await api.ask(PAGE, {}, { 'x-forwarded-for': '203.0.113.9', 'accept-language': 'zh' })
  expect(rejected.status).toBe(429)
  expect(rejected.errors?.[0]?.message).toMatch(/一分钟/)
})

test('operations of one account are limited at three times as much, wherever it asks from', async () => {
  const person = await signedInPerson(api)
  const statuses = []
  for (let index = 0; index < 14; index++) {
    const { status } = await person.ask(PAGE, {}, { 'x-forwarded-for': `203.0.113.${100 + index}` })
    statuses.push(status)
  }
  // 4,200 objects are 13 pages of 321.
  expect(statuses).toEqual([...Array(13).fill(200), 429])
  expect((await (await signedInPerson(api)).ask(PAGE)).status).toBe(200)
})
