import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameSpelling } from './name-spelling.ts'

test.each([
  ['Palace Museum', 'PALACE MUSEUM'],
  ['Palace Museum', 'Ｐａｌａｃｅ　Ｍｕｓｅｕｍ'],
  ['Palace Museum', 'Palace-Museum'],
  ['Palace Museum', 'PalaceMuseum Ltd.'],
  ['Toys“R”Us', 'Toys"R"Us'],
  ['P.A. Works', 'PA Works'],
  ['R & D Lab', 'R&D Lab'],
  ['Moët', 'MOËT'],
  ['Moët', 'Moe\u0308t'],
  ['Studio 4°C', 'STUDIO 4°C'],
  ['ギャラリー', 'ｷﾞｬﾗﾘｰ'],
  ['腾讯', '騰訊有限公司'],
  ['腾讯', '“腾讯”'],
])('%s may be spelt %s', (one, other) => {
  expect(isSameSpelling(one, other)).toBe(true)
  expect(isSameSpelling(other, one)).toBe(true)
})

test.each([
  ['Palace Museum', 'Pa1ace Museum'],
  ['Palace Museum', 'Pаlace Museum'],
  ['Palace Museum', 'Palace︱Museum'],
  ['Palace Museum', 'Palace Museum AG∈'],
  ['Moët', 'Moet'],
  ['ギャラリー', 'キャラリー'],
  // A dash beside these is drawn as the character for one, or the mark of a long vowel.
  ['北京', '北京—'],
  ['ニ', 'ニ－'],
  ['Studio 4°C', 'Studio 4C'],
  ['R$D', 'RD$'],
  ['', ''],
  ['!!', '!!'],
])('%s is another name than %s', (one, other) => {
  expect(isSameSpelling(one, other)).toBe(false)
  expect(isSameSpelling(other, one)).toBe(false)
})

// Punctuation of Latin and East Asian names, of either width, that nobody reads as a letter.
const ORDINARY = [...' .,:;·•‧・\'"‘’‚‛“”„«»‹›()&-‐‑–—、。､｡《》〈〉「」『』｢｣【】（），．：；＇＂･＆－　']
const name = fc
  .array(fc.constantFrom('Palace', 'Museum', 'Lantern', '故宫', '灯彩', 'ギャ'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))
const anywhere = fc.tuple(name, fc.nat(40)).map(([text, at]) => [text.slice(0, at), text.slice(at)] as const)

test('whatever sign, mark, letter or digit is added makes another name', () => {
  const added = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 1 })
    .filter((sign) => /[\p{S}\p{P}\p{M}\p{L}\p{N}]/u.test(sign) && !ORDINARY.includes(sign.normalize('NFC')))
    .filter((sign) => !/\p{Default_Ignorable_Code_Point}/u.test(sign))
  const drawn = fc.constantFrom(...'│∈⺌◻┼√§$€︱｜|!/[]+~_№™', '\u20D2', '\u0338')
  fc.assert(
    fc.property(anywhere, fc.oneof(added, drawn), ([before, after], sign) => {
      expect(isSameSpelling(before + after, before + sign + after)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('what is ordinary between Latin letters makes none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ORDINARY), (sign) => {
      expect(isSameSpelling('Palace Museum', `Palace${sign}Museum`)).toBe(true)
    }),
  )
})
