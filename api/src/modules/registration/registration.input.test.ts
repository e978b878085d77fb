import { expect, test } from 'vitest'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { registerFirmInput, similarFirmsInput } from './registration.input.ts'

test.each(['91110108551385082Q', '９１１１０１０８５５１３８５０８２Ｑ', ' 9111-0108 5513 8508 2q'])(
  'the code %s is looked for as it is kept',
  (creditCode) => {
    expect(parseInput(similarFirmsInput, { creditCode })).toMatchObject({ creditCode: '91110108551385082Q' })
  },
)

test.each([
  ['Sichuan', true],
  ['Hong Kong', true],
  ['France', true],
  ['Singapore', true],
  ['Atlantis', false],
  ['', false],
])('a firm registers in %s: %s', (province, taken) => {
  const text = { descriptionZh: '', descriptionEn: '', cityZh: 'Lyon', cityEn: 'Lyon' }
  const firm = { kind: 'DIGITAL', nameZh: 'Atelier Lyon', nameEn: 'Atelier Lyon', ...text, province }
  expect(registerFirmInput.safeParse({ ...firm, evidenceKind: 'DOCUMENT' }).success).toBe(taken)
})
