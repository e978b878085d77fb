import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { rankings: { atOnce: 1, waiting: 1 } })
})
afterAll(() => api.close())

const ranking = (alias: string) =>
  `${alias}: recommendPartners(for: { firmId: "no-such-firm" }, first: 1) { totalCount }`

test('rankings past those at work and waiting are BUSY, in the language of the request', {
  timeout: 90_000,
}, async () => {
  const responses = async (aliases: string[], language: string) => {
    const question = `{ ${aliases.map(ranking).join(' ')} }`
    const { errors } = await api.ask(question, {}, { 'accept-language': language })
    return errors?.map(({ message, extensions: { code } }) => ({ code, message }))
  }
  // The field is never null, so the first error is the whole response.
  const english = await responses(['a', 'b', 'c', 'd'], 'en')
  expect(english).toEqual([{ code: 'BUSY', message: expect.stringMatching(/Try again in a minute/) }])
  // Those taken before may be at work still: the first ranking after a start takes seconds.
  const next = async () => (await responses(['a'], 'en'))?.[0]?.code
  await expect.poll(next, { timeout: 60_000, interval: 250 }).toBe('NOT_FOUND')
  const chinese = await responses(['a', 'b', 'c', 'd'], 'zh')
  expect(chinese).toEqual([{ code: 'BUSY', message: expect.stringMatching(/一分钟/) }])
})
