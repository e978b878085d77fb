import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hanSpellingsOf, lookAlikeInHan } from './han-look-alikes.ts'
import { foldName, nameKeyOf } from './name-key.ts'

describe('the key of a name', () => {
  test.each([
    ['Lisu', 'ꓔꓰꓠꓚꓰꓠꓔ'],
    ['Cherokee', 'ᎢᎬNCᎬNᎢ'],
    ['Coptic', 'ⲦⲈNⲤⲈNⲦ'],
    ['Armenian', 'Teոceոt'],
    ['small capitals', 'ᴛᴇɴᴄᴇɴᴛ'],
    ['stroked letters', 'Ŧencenŧ'],
    ['Cyrillic п for n', 'Тепсеnt'],
    ['letters in squares', '🆃🅴🅽🅲🅴🅽🆃'],
    ['letters of flags', '🇹🇪🇳🇨🇪🇳🇹'],
    ['Deseret', 'Ten𐐽ent'],
    ['Cyrillic', 'Теnсеnt'],
    ['a barred t', 'Tencenⱦ'],
    ['a curled c', 'Tenɕent'],
    ['a barred c', 'Tenꞓent'],
    ['a barred e', 'Tꬳncꬳnt'],
    ['an n with a tail', 'Teꬼceꬼt'],
    ['an insular t', 'Tencenꞇ'],
    ['an n with a descender', 'Teꞑceꞑt'],
    ['Greek', 'ΤΕΝCΕΝΤ'],
    ['dots', 'T.e.n.c.e.n.t'],
    ['a legal form', 'Tencent Co., Ltd.'],
    ['initials of a form', 'Tencent S.A.'],
    ['a form at the end', 'Tencent Pte. Ltd.'],
    ['another form', 'Tencent G.m.b.H.'],
  ])('is that of the name that it is read as: %s', (_kind, name) => {
    expect(nameKeyOf(name)).toBe(nameKeyOf('Tencent'))
  })

  test.each([
    ['腾讯', '騰訊'],
    ['腾讯', '腾讯有限公司'],
    ['腾讯', '腾讯集团股份有限公司'],
    ['Illusion 10', 'lIIusion IO'],
    ['Modern Arts', 'Modem Arts'],
    ['Alibaba', 'A|ibaba'],
    ['Alibaba', 'A!ibaba'],
    ['Alibaba', 'A¦ibaba'],
    ['Baidu', 'Baiðu'],
    ['Art | Design', 'Art Design'],
    ['Palace Museum', 'The Palace Museum'],
    ['Palace Museum', 'ＴＨＥ “Palace Museum”'],
    ['二一工坊', 'ニー工坊'],
  ])('of %s is that of %s', (one, other) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other))
  })

  test.each([
    ['van Gogh', 'nan Gogh'],
    ['AG Design', 'Design'],
    ['故宫博物院', '故官博物院'],
    ['Ханой', 'Xanadu'],
    ['Group', 'Company'],
    ['Tencent', 'Tencents'],
    ['Theatre of Xi’an', 'atre of Xi’an'],
    ['The Group', 'Group'],
    ['Read the Docs', 'Read Docs'],
    ['Ankang Museum', 'Kang Museum'],
  ])('of %s is not that of %s', (one, other) => {
    expect(nameKeyOf(one)).not.toBe(nameKeyOf(other))
  })

  test('is at most 400 long, however its letters unfold, and ends with a whole character', () => {
    const letter = fc.constantFrom('\uFDFA', '\uFDFB', '㍿', '㎯', '한', '𝕬', '𠮷', 'ﬃ', 'sa ', 'a')
    const name = fc.array(fc.oneof(letter, fc.string({ unit: 'grapheme', maxLength: 3 })), {
      minLength: 100,
      maxLength: 200,
    })
    fc.assert(
      fc.property(name, (letters) => {
        const text = letters.join('')
        for (const drawn of [foldName(text), nameKeyOf(text) ?? '']) {
          expect(drawn.length).toBeLessThanOrEqual(400)
          expect(drawn).not.toMatch(/[\uD800-\uDBFF]$/)
        }
      }),
    )
    expect(foldName('\uFDFA'.repeat(1_000_000)).length).toBe(400)
    // Imported names of the greatest length stay below what an index entry may hold (8 kB).
    expect(Buffer.byteLength(nameKeyOf('한'.repeat(1_000)) ?? '')).toBeLessThan(2_000)
  })

  test('is null where nothing is a letter, and words stay readable', () => {
    expect(nameKeyOf('“+” 🎋')).toBeNull()
    expect(foldName('The Museum Ἰ1')).toBe('the museum i1')
  })
})

describe('Han characters', () => {
  test.each([
    ['故宫博物院', '故官博物院'],
    ['故宫博物院', '故宫愽粅院'],
    ['腾讯', '腾讠卂'],
    ['腾讯', '螣讯'],
    ['故宫', '敀宫'],
    ['网易', '罓易'],
    ['三星', '彡星'],
    ['北京', '比京'],
    ['西湖', '覀湖'],
    ['王星记', '玊星记'],
    ['故宫博物院', '故 a宫 a博 a物 a院'],
    ['苏州博物馆', '苏州慱物馆'],
  ])('of %s look like those of %s', (one, other) => {
    expect(lookAlikeInHan(one, other)).toBe(true)
    expect(lookAlikeInHan(other, one)).toBe(true)
  })

  test.each([
    ['腾讯', '腾飞'],
    ['华为', '华力'],
    ['故宫博物院', '故宫博物馆店'],
    ['山水', 'ab'],
  ])('of %s do not look like those of %s', (one, other) => {
    expect(lookAlikeInHan(one, other)).toBe(false)
  })

  test('are looked for as they may have been written, in a bounded number of spellings', () => {
    expect(hanSpellingsOf('故官博物院')).toContain('故宫博物院')
    expect(hanSpellingsOf('腾讠卂')).toContain('腾讯')
    expect(hanSpellingsOf('己'.repeat(200)).length).toBeLessThanOrEqual(32)
  })
})
