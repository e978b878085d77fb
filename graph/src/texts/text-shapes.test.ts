import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineShape, nameShape, optionalLineShape, readableLine, textShape } from './text-shapes.ts'

const line = lineShape(200)
const text = textShape(4_000)

/**
 * What no line or text may hold once it was taken, written out apart from the code: controls, half
 * characters, marks that turn text round.
 */
const UNFIT = /(?!\n)\p{Cc}|[\u2028\u2029\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u

describe('a line', () => {
  test.each([
    ['Chinese with a middle dot', '迪丽热巴·迪力木拉提'],
    ['Latin with accents', 'Zoë Müller & Søn (上海) Ltd.'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Hindi with a joiner', 'क्‍ष'],
    ['a rare form of a Han character', '葛\u{E0100}城'],
    ['a family of emoji', '👩‍👩‍👧'],
    ['a heart on fire', '❤️‍🔥'],
    ['a flag', '🇫🇷'],
    ['Vietnamese of single marks', 'Tiếng Việt'.normalize('NFD')],
    ['Hebrew with four marks on a letter', '\u05E9\u05BC\u05C1\u05B8\u0591'],
    ['Arabic with three marks on a letter', '\u0627\u0644\u0644\u0651\u0670\u064F\u0647'],
    ['Thai with a vowel and a tone', 'น้ำที่ปู่'],
    ['Tibetan with letters below letters', 'བསྒྲུབས་རྒྱལ'],
    ['Burmese with five signs on a letter', '\u1019\u103C\u103D\u103E\u1031\u1037'],
    ['a keycap', '1\u20E3'],
    ['a full-width sign', '“合鸣”——文化出海'],
  ])('keeps %s', (_kind, name) => {
    expect(line.parse(name)).toBe(name)
  })

  test.each([
    ['spaces around and a line break at the end', '  Lantern Workshop \n', 'Lantern Workshop'],
    ['doubled spaces', 'Lantern  　Workshop', 'Lantern Workshop'],
    ['a zero width space', 'Lantern\u200BWorkshop', 'LanternWorkshop'],
    ['a soft hyphen', 'Work\u00ADshop', 'Workshop'],
    ['a byte order mark and a mark of direction', '\uFEFFWork\u200Eshop', 'Workshop'],
    ['a non-joiner between Latin letters', 'Work\u200Cshop', 'Workshop'],
    ['a Hangul filler', '灯\u3164笼', '灯笼'],
    ['a hundred strokes on a letter', `Z${'\u0335'.repeat(100)}a`, `Z${'\u0335'.repeat(4)}a`],
    [
      'marks with joiners between them',
      `\u0628${'\u064E\u200D'.repeat(60)}\u0628`,
      `\u0628${'\u064E\u200D'.repeat(3)}\u064E\u0628`,
    ],
    ['Thai signs upon signs', `ส${'\u0E47'.repeat(30)}`, `ส${'\u0E47'.repeat(4)}`],
    ['Tibetan vowels upon vowels', `\u0F40${'\u0F74'.repeat(30)}`, `\u0F40${'\u0F74'.repeat(8)}`],
  ])('is taken without %s', (_kind, given, kept) => {
    expect(line.parse(given)).toBe(kept)
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' 　\u00A0'],
    ['a zero width space', '\u200B'],
    ['a Hangul filler', '\u3164'],
    ['a null notehead', '\u{1D159}'],
    ['a blank of hieroglyphs', '\u{13441}'],
    ['an object replacement character', '\uFFFC'],
    ['a soft hyphen', '\u00AD'],
    ['a blank of Braille', '\u2800'],
    ['a joiner', '\u200D'],
    ['an accent on nothing', '\u0301'],
    ['tags', '\u{E0041}\u{E0042}'],
  ])('of %s alone is rejected, and says what to do', (_kind, name) => {
    const [issue] = line.safeParse(name).error?.issues ?? []
    expect(issue).toMatchObject({ params: { message: { zh: '请至少填写一个可见字符。' } } })
  })

  test.each([
    ['a NUL', '\u0000'],
    ['an escape', '\u001B'],
    ['a line break', '\n'],
    ['a tab', '\t'],
    ['a line separator', '\u2028'],
    ['a right-to-left override', '\u202E'],
    ['an embedding', '\u202B'],
    ['an isolate', '\u2067'],
    ['half a character', '\uD83D'],
    ['a noncharacter', '\uFFFF'],
  ])('with %s is rejected wherever it stands, and says what to do', (_kind, unfit) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (head, tail) => {
          const [issue] = line.safeParse(`灯${head}${unfit}${tail}笼`).error?.issues ?? []
          expect(issue).toMatchObject({
            params: { message: { en: expect.stringMatching(/type it on one line/) } },
          })
        },
      ),
    )
  })

  test('is rejected if it is too long after cleaning', () => {
    expect(line.safeParse('灯'.repeat(200)).success).toBe(true)
    expect(line.safeParse(`${'灯'.repeat(200)}\u200B`).success).toBe(true)
    expect(line.safeParse('灯'.repeat(201)).success).toBe(false)
    // What is far too long is not read through.
    const issues = line.safeParse('\u200B'.repeat(1_000_000)).error?.issues
    expect(issues?.map(({ code }) => code)).toEqual(['too_big'])
  })

  test('that may be left out is null where it is blank', () => {
    const shape = optionalLineShape(10)
    expect([undefined, null, '', ' \u200B ', ' a '].map((each) => shape.parse(each))).toEqual([
      null,
      null,
      null,
      null,
      'a',
    ])
    expect(shape.safeParse('a\u202Eb').success).toBe(false)
  })
})

/** Anything at all, with what is dangerous more often than chance would have it. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        ...'\n\r\t\u0000 \u00AD\u200B\u200C\u200D\u202E\u2028\u2066\u3164\uFE0F\uFEFF\uD83D\uDE00',
      ),
      fc
        .array(fc.constantFrom(...'\u0301\u0335\u0489\u064E\u0E47\u0F74\u200D\u034F'), { maxLength: 20 })
        .map((marks) => `\u0628${marks.join('')}`),
      fc.constantFrom('👩‍👩‍👧', '❤️', '葛\u{E0100}', 'می‌خواهم', '灯'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('whatever was typed', () => {
  test('a line that is taken shows something, on one line, and is taken again as it is', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { data } = line.safeParse(given)
        if (data === undefined) return
        expect(data).not.toMatch(UNFIT)
        expect(data).not.toContain('\n')
        expect(data).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u)
        expect(data).toBe(data.trim())
        expect(data).not.toMatch(/(?:\p{M}\u200D*){9}/u)
        expect(data).not.toMatch(/(?:\p{M}\u200D*){4}[\u0301\u0335\u0489\u064E\u0E47]/u)
        expect(line.parse(data)).toBe(data)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a stored line is read on one line without anything unfit', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const read = readableLine(given)
        expect(read).not.toMatch(UNFIT)
        expect(read).not.toContain('\n')
        expect(readableLine(read)).toBe(read)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a text is taken without anything unfit but line breaks, and taken again as it is', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const kept = text.parse(given)
        expect(kept).not.toMatch(UNFIT)
        expect(text.parse(kept)).toBe(kept)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('a text keeps its lines, however they were ended', () => {
  expect(text.parse(' 一\r\n二\r\u2028三\n\n\u202E四\t五\u0000 ')).toBe('一\n二\n\n三\n\n四 五')
})

describe('the name of a firm', () => {
  const name = nameShape(200)
  test.each([
    '腾讯 Tencent',
    'TCL集团',
    'A站',
    'ソニー株式会社',
    '삼성 SDS',
    'Газпром',
    'Ελληνικά 3D',
    'Zoë Müller & Søn',
    'ཀུན་བཟང 3',
    'ꆈꌠꁱꂷ',
    'شركة الصين',
    'µm Works',
    '灯🎋笼',
    'α创新工场',
    'γ射线',
    'π设计工作室',
    'μ文库',
    'Ω社',
    'Δ科技',
    '株式会社Σ',
    '株式会社αステーション',
    'ΑΒΓ文庫',
    'ธนาคารSCB',
    'ร้านOTOP',
    'ក្រុមហ៊ុនABC',
    'မြန်မာKBZ',
    'टाटाSteel',
    'STCالسعودية',
  ])('may be %s', (given) => {
    expect(name.parse(given)).toBe(given)
  })

  test.each([
    ['Latin with Cyrillic', 'Теnсеnt'],
    ['Latin with Greek', 'Τencent'],
    ['Latin with Armenian', 'Teոceոt'],
    ['Lisu', 'ꓔꓰꓠꓚꓰꓠꓔ'],
    ['Cherokee', 'ᎢᎬNCᎬNᎢ'],
    ['Coptic', 'ⲦⲈNⲤⲈNⲦ'],
    ['Deseret', '𐐽𐐽𐐽 Works'],
    ['Han with Cyrillic', '腾讯о'],
    ['Greek capitals in place of Latin ones beside Han', 'ΑΒΒ中国'],
    ['a Greek letter in place of a Han one', 'Ξ星'],
    ['Greek in place of Latin beside Han', 'αlibaba集团'],
    ['a Burmese letter in place of a Latin one', 'Gဝဝgle'],
    ['a Burmese letter at its end', 'Yahoဝ'],
    ['a Burmese letter and a mark at its end', 'Yahoဝု'],
    ['Thai within Latin', 'Tenรcent'],
    ['Latin, Han and Thai', '泰SCBธนาคาร'],
  ])('is rejected with %s in a word, and says what to do', (_kind, given) => {
    const [issue] = name.safeParse(given).error?.issues ?? []
    expect(issue).toMatchObject({ params: { message: { en: expect.stringMatching(/in one script/) } } })
  })
})
