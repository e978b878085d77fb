import { expect, test } from 'vitest'
import { registerOf } from './register-of.ts'

test.each([
  ['CREDIT_CODE', '91350100M000100Y43', 'https://www.gsxt.gov.cn/'],
  // A public institution is in no register of companies.
  ['CREDIT_CODE', '12100000400000624D', 'https://www.cods.org.cn/'],
  ['LEI', '529900T8BM49AURSDO55', 'https://search.gleif.org/#/record/529900T8BM49AURSDO55'],
  ['MAIL_DOMAIN', '9.example', undefined],
  ['DOCUMENT', '9', undefined],
] as const)('%s %s is looked up at %s', (kind, code, href) => {
  expect(registerOf(kind, code)?.href).toBe(href)
})
