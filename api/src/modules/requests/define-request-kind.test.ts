import { expect, test } from 'vitest'
import { accountCounts } from '../../kernel/limits/write-limits.ts'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import { countNameOf } from './define-request-kind.ts'

test('what is counted of requests a day is counted again after a reset', () => {
  const limited = REQUEST_KINDS.filter(({ maxADay }) => maxADay !== undefined)
  const names = limited.map(({ definition }) => `${countNameOf(definition)}:account`)
  expect(names.length).toBeGreaterThan(0)
  expect(accountCounts('account')).toEqual(expect.arrayContaining(names))
})
