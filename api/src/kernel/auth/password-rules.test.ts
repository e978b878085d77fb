import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooSimple } from './password-rules.ts'

test.each([
  ...['1234567891', 'Password123', 'password12', 'qwerty1234', 'letmein123', 'iloveyou12', '1q2w3e4r5t'],
  ...['qwertyqwerty', 'passwordpassword', '1234512345', 'abcabcabca', 'aaaaaaaabc', '٠١٢٣٤٥٦٧٨٩'],
  ...[
    'heming2026',
    'Heming-2026',
    '合鸣20262026',
    'ｐａｓｓｗｏｒｄ１２',
    '!!password!',
    '321drowssap',
    'woaini1314',
  ],
  ...['Password2026!', 'woaini1314520', 'abcdefghijk1', '1234567890ab', '0987654321qq', 'letmein!!!!!!'],
  ...['quanzhou2026!', 'Quanzhou-2026', 'jingdezhen1004', 'kunming1234', 'woaizhongguo1', 'tianxiadiyi123'],
  ...['bushiwodecuo1', 'woaiwojia520', 'wo1314520ni', 'wangxiaoming88', 'WangXiaoMing88', 'lihua19900101'],
  ...['asdf1234qwer', 'qwerty!@#$%^', 'qwertyuiopasdf', '!QAZ2wsx#EDC', '!@#$%^&*()', 'a1b2c3d4e5f6'],
  ...[
    'letmeinplease',
    'welcometochina',
    'thisismypassword',
    'iloveyouforever',
    'monkeydragon',
    'correct horse',
  ],
  ...['188123456789a', 'a13800138000', '13812345678a', '98765432100a', 'zhangwei123', 'abcd1234efgh'],
  ...['dragonmonkey12', 'adminadmin1', 'p\u0430ssword1234', 'm0nkeydr4gon', 'lijing19851203'],
  ...['passw0rd12345', 'p-a-s-s-w-o-r-d', 'pass word 123', '20261129202', '13800138000', 'wang19901231'],
  `${'\ud800'.repeat(6)}abcd`,
])('%j is among the first that anybody tries', (password) => {
  expect(isTooSimple(password, [], 10)).toBe(true)
})

test.each([
  ...[
    'a whole new password',
    'correct horse battery staple',
    'J8#kd02!mQ',
    'another-paper-boat',
    'lantern-harbour',
  ],
  ...['张三李四王五赵六钱七孙', 'tr0ub4dor&3x', 'heming is a harbour of lanterns'],
  ...[
    'teapot-violet-river',
    'wo de mao xihuan chi yu',
    'mingtian women qu kan hai',
    'the newest of passwords',
  ],
  ...['7$3a9!2b4cQ', 'k7392846150', '8402759316027485', 'paper-boat-2026', 'Wutong19901231!'],
])('%j is not', (password) => {
  expect(isTooSimple(password, ['lin.yue@people.example', 'Lin Yue'], 10)).toBe(false)
})

test.each([
  ['lin.yue@people.example', ['lin.yue@people.example', 'Wang']],
  ['e3.example11kx', ['lin@e3.example', 'Wang']],
  ['linyue84!kx', ['lin.yue@people.example', 'Wang']],
  ['LINYUE!7391', ['x@y.example', 'Lin Yue']],
  ['Margarethe7391kx', ['x@y.example', 'Margarethe Wang']],
  ['林悦7391!kx', ['x@y.example', '林悦']],
])('%j holds only with the address or the name of %j', (password, words) => {
  expect(isTooSimple(password, words, 10)).toBe(true)
  expect(isTooSimple(password, [], 10)).toBe(false)
})

test('a password of random characters is never among them, and none takes long', () => {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  const random = fc
    .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 128 })
    .map((all) => all.join(''))
    .filter((password) => new Set(password.toLowerCase()).size >= 8)
  fc.assert(fc.property(random, (password) => !isTooSimple(password, ['lin@people.example'], 10)))
  const began = performance.now()
  fc.assert(
    fc.property(fc.string({ maxLength: 128 }), fc.string({ maxLength: 254 }), (password, word) => {
      isTooSimple(password, [word], 10)
    }),
    { numRuns: 500 },
  )
  expect(performance.now() - began).toBeLessThan(5_000)
})
