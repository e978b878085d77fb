import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areAlike, comparableNameOf, LONG_ENOUGH_TO_LOOK_UP, spellingsOf } from './like-names.ts'

test.each([
  ['the same', '自贡海天文化', '自贡海天文化', true],
  ['another legal form', '自贡海天文化股份有限公司', '自贡海天文化有限责任公司', true],
  ['case, punctuation and legal form', 'Zigong Haitian Culture Co., Ltd.', 'ZIGONG HAITIAN CULTURE', true],
  ['full width', 'Ｈａｉｔｉａｎ　Ｃｕｌｔｕｒｅ', 'Haitian Culture', true],
  ['one within the other', '敦煌研究院', '敦煌研究院文化创意', true],
  ['one character mistyped', '泉州市木偶剧团', '泉州市木隅剧团', true],
  ['a word mistyped', 'Quanzhou Marionette Troupe', 'Quanzhou Marionete Troupe', true],
  ['traditional characters', '故宮博物院', '故宫博物院', true],
  ['traditional characters and legal form', '網易公司', '网易', true],
  ['words written as one', 'Net Ease', 'NetEase', true],
  ['another of the same city', '自贡海天文化', '自贡灯彩集团', false],
  ['another of the same trade', 'Nanjing Yunjin Institute', 'Suzhou Embroidery Institute', false],
  ['nothing but a legal form', '有限公司', '集团公司', false],
  ['a short name within a long one', '海天', '自贡海天文化', false],
])('%s: "%s" and "%s" are alike: %s', (_what, one, other, alike) => {
  const [a, b] = [comparableNameOf(one), comparableNameOf(other)]
  expect(areAlike(a, b)).toBe(alike)
  expect(areAlike(b, a)).toBe(alike)
})

test.each([
  ['海天', '自贡海天文化股份有限公司', true],
  ['敦煌', '敦煌研究院', true],
  ['BOE', 'BOE Technology Group', true],
  ['海', '自贡海天文化股份有限公司', false],
  ['海天', '自贡灯彩集团', false],
])('who looks up "%s" finds "%s": %s', (part, name, found) => {
  expect(areAlike(comparableNameOf(part), comparableNameOf(name), LONG_ENOUGH_TO_LOOK_UP)).toBe(found)
})

test('what is compared of a name is bounded, however its letters unfold', () => {
  const letter = fc.constantFrom('\uFDFA', '\uFDFB', '㍿', '㎯', '한', 'ﷺ ', 'sa ', '宫', 'a.', '𝕬', '-')
  const name = fc.array(fc.oneof(letter, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 200 })
  fc.assert(
    fc.property(name, (letters) => {
      const text = letters.join('').slice(0, 200)
      const { bare, key, pairs } = comparableNameOf(text)
      expect(Math.max(bare.length, key?.length ?? 0, pairs.size)).toBeLessThanOrEqual(400)
      // As many as there are words, and four more.
      expect(spellingsOf(text).length).toBeLessThanOrEqual(104)
    }),
  )
})
