import { expect, test } from 'vitest'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { similarFirmsInput } from './registration.input.ts'

test.each(['91110108551385082Q', '９１１１０１０８５５１３８５０８２Ｑ', ' 9111-0108 5513 8508 2q'])(
  'the code %s is looked for as it is kept',
  (creditCode) => {
    expect(parseInput(similarFirmsInput, { creditCode })).toMatchObject({ creditCode: '91110108551385082Q' })
  },
)
