import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

// firms, edges and node of a page of 10: 1 + 10 * (1 + 1) = 21 objects; of 100 objects four such pages may be had in a minute.
const PAGE = '{ firms(first: 10) { edges { node { id } } } }'
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { anonymousCostPerMinute: 100 })
})
afterAll(() => api.close())

test('anonymous operations of one network are limited by what they cost, and others go on', async () => {
  const codesFrom = async (address: (index: number) => string, language = 'en') => {
    const answers = []
    for (let index = 0; index < 5; index++) {
      const headers = { 'x-forwarded-for': address(index), 'accept-language': language }
      answers.push(await api.ask(PAGE, {}, headers))
    }
    return answers.map(({ errors }) => errors?.[0]?.extensions.code)
  }
  const onlyLast = [undefined, undefined, undefined, undefined, 'TOO_MANY_ATTEMPTS']
  expect(await codesFrom(() => '203.0.113.9')).toEqual(onlyLast)
  expect(await codesFrom((index) => `2001:db8:1:2::${index}`)).toEqual(onlyLast)
  expect(await codesFrom((index) => `203.0.113.${10 + index}`)).toEqual(Array(5).fill(undefined))
  const refused = await api.ask(PAGE, {}, { 'x-forwarded-for': '203.0.113.9', 'accept-language': 'zh' })
  expect(refused.status).toBe(429)
  expect(refused.errors?.[0]?.message).toMatch(/一分钟/)
})
