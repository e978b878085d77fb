import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

/** What a training wrote. */
const file = JSON.parse(
  readFileSync(new URL('../../graph/src/matching/shipped-weights.json', import.meta.url), 'utf8'),
)
type Fit = { fittedOn: string; questions: number }
const fits = Object.values<Fit | null>(file.kinds).filter((fit) => fit !== null)

it('says which weights ship, on what they were fitted and how good they were found to be', async () => {
  const { matchingInfo } = await api.get(
    '{ matchingInfo { version fittedOn fittedAt hitAt10 ndcgAt10 questions } }',
  )
  expect(matchingInfo).toMatchObject({
    version: file.version,
    fittedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    questions: fits.reduce((sum, { questions }) => sum + questions, 0),
  })
  expect(fits.length).toBeGreaterThan(0)
  for (const { fittedOn } of fits)
    for (const set of fittedOn.split(', ')) expect(matchingInfo.fittedOn).toContain(set)
  expect(matchingInfo.hitAt10).toBeGreaterThan(0)
  expect(matchingInfo.ndcgAt10).toBeLessThan(matchingInfo.hitAt10)
})
