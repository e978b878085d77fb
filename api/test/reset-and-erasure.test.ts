import { eraseAccount } from '@heming/graph/data-rights'
import { findTraces, whileLocked } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

test.each(['before', 'after'])(
  'a link for a reset that is asked for just %s an erasure stays for no account that is gone',
  async (order) => {
    const { email, ...person } = await signedInPerson(api)
    const accountId: string = (await person.ask('{ viewer { id } }')).data.viewer.id
    const lock = {
      cypher: 'MATCH (account:Account {id: $accountId}) SET account.id = account.id',
      parameters: { accountId },
    }
    const anybody = newPerson(api)
    const ask = () => anybody.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
    const erase = () => eraseAccount(api.graph, { accountId, email })
    const { both } = await whileLocked(api.graph, lock, async (blocked) => {
      const [first, second] = order === 'before' ? [ask, erase] : [erase, ask]
      const one = first()
      await blocked(1)
      const other = second()
      await blocked(2)
      return { both: Promise.all([one, other]) }
    })
    const outcomes = await both
    const response = outcomes.find((outcome) => outcome !== 'DONE')
    const unknown = await anybody.call('/request-password-reset', {
      email: 'nobody@people.example',
      redirectTo: '/en/reset-password',
    })
    expect(response).toMatchObject({ statusCode: 200, body: unknown.body })
    expect(await api.mailTo(email)).toHaveLength(1)
    expect(await findTraces(api.graph, [accountId])).toEqual([])
  },
)
