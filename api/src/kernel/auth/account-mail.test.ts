import { expect, test } from 'vitest'
import { plainName } from './account-mail.ts'

test.each([
  ['evilꓸcom 〳〳pay', 'evil com   pay'],
  ['evil.com//pay:1', 'evil com  pay 1'],
  ['李清照', '李清照'],
  ['Zoë O’Hara-Müller (Kiln)', 'Zoë O’Hara-Müller (Kiln)'],
  ['サーカス 村上', 'サーカス 村上'],
  ['first\r\nsecond', 'first'],
  [{ name: 1 }, '未命名 Unnamed'],
])('a message repeats of the name %j no more than %j', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})
