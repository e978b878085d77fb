import { z } from 'zod'
import { hasOneScriptAWord } from './scripts-of-words.ts'

/**
 * Line breaks, other control characters, halves of characters, and marks that turn the text after them round.
 */
const UNFIT = String.raw`\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069`

/**
 * What nobody sees. Fillers that count as letters (U+3164), the blank pattern of Braille, the object
 * replacement character, and letters and signs whose glyph is blank (a null notehead, blanks of hieroglyphs)
 * are among it.
 */
const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\u2800\u{1D159}\u{13441}-\u{13446}`

/** Scripts in which a joiner or non-joiner between two letters never changes how they are read or drawn. */
const UNJOINED = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}`

/**
 * Invisible characters that are part of how others are written: of emoji, Persian, Hindi, rare forms of Han,
 * Mongolian.
 */
const PART_OF_WRITING = [
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=(?![${UNJOINED}${INVISIBLE}])[\p{L}\p{M}])[\u200C\u200D](?=(?![${UNJOINED}${INVISIBLE}])[\p{L}\p{M}])`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]`,
].join('|')

/** Scripts that write letters below one another as marks: one letter may carry more of them. */
const STACKING = String.raw`\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}`

/**
 * Marks that follow so many others: no script writes them, and they are drawn over the lines around. Joiners
 * between them do not count.
 */
const EXCESSIVE_MARKS = [
  String.raw`(?<=(?:\p{M}[\u200C\u200D]*){4})(?![${STACKING}])\p{M}`,
  String.raw`(?<=(?:\p{M}[\u200C\u200D]*){8})\p{M}`,
].join('|')

const anyUnfit = new RegExp(`[${UNFIT}]`, 'u')
const allUnfit = new RegExp(`[${UNFIT}]`, 'gu')
const allUnfitButLines = new RegExp(String.raw`(?!\n)[${UNFIT}]`, 'gu')
const allHidden = new RegExp(`(?!${PART_OF_WRITING})[${INVISIBLE}]|${EXCESSIVE_MARKS}`, 'gu')
const anyVisible = new RegExp(`(?![${INVISIBLE}])[\\p{L}\\p{N}\\p{P}\\p{S}]`, 'u')

const UNFIT_LINE = {
  zh: '这里含有换行、控制字符或会改变文字方向的字符：请不要粘贴，改为手动输入，不要换行。',
  en: 'This contains line breaks, control characters or characters that change the direction of the text: type it on one line instead of pasting it.',
}
const NOTHING_VISIBLE = {
  zh: '请至少填写一个可见字符。',
  en: 'Enter at least one visible character.',
}

const MIXED_SCRIPTS = {
  zh: '名称中有的词混用了不同文字的字母（例如拉丁字母和西里尔字母），或使用了罕用文字：请用同一种通用文字书写每个词，例如汉字或拉丁字母，或在不同文字之间加空格或连字符。',
  en: 'A word of this name mixes letters of several scripts, such as Latin and Cyrillic, or uses a rare script: write each word in one script in common use, such as Chinese or Latin, or put a space or a hyphen between the scripts.',
}

/**
 * How much longer than allowed a text may come in: it is only read through where leaving out may make it
 * short enough.
 */
const ROOM = 4

/**
 * What a shape says of the text that it takes: a line or a text that somebody reads, or a code that is looked
 * up, compared or parsed. A test holds every text of an input to one of these.
 */
export const TEXT_KINDS = {
  line: { textKind: 'line' },
  text: { textKind: 'text' },
  code: { textKind: 'code' },
} as const

/**
 * One line that others read: the name of a firm, a person or a city, the title of a project or a brief; 1 to
 * `max` UTF-16 code units. Control characters, line breaks, lone surrogates and marks that turn text round
 * are rejected, as is what shows nothing. Invisible characters that come along with pasted text are left out,
 * as are spaces around and doubled within, and what goes beyond four combining marks in a row (eight in
 * scripts that write letters as marks).
 */
export function lineShape(max: number) {
  return z
    .string()
    .trim()
    .max(max * ROOM, { abort: true })
    .refine((line) => !anyUnfit.test(line), { params: { message: UNFIT_LINE } })
    .overwrite(cleanLine)
    .refine(isVisible, { params: { message: NOTHING_VISIBLE } })
    .max(max)
    .meta(TEXT_KINDS.line)
}

/**
 * As `lineShape`, for the name of a firm: variation selectors are left out as well, so that equal names are
 * stored as one. Rejected where a word mixes scripts, or has letters of a script that hardly anybody uses:
 * such a word is written to be taken for another.
 */
export function nameShape(max: number) {
  return lineShape(max)
    .overwrite((name) => name.replace(/\p{Variation_Selector}/gu, ''))
    .refine(hasOneScriptAWord, { params: { message: MIXED_SCRIPTS } })
    .meta(TEXT_KINDS.line)
}

/** As `lineShape`, for a line that may be left out: what is blank is null. */
export function optionalLineShape(max: number) {
  return z
    .string()
    .trim()
    .max(max * ROOM, { abort: true })
    .refine((line) => !anyUnfit.test(line), { params: { message: UNFIT_LINE } })
    .overwrite(cleanLine)
    .max(max)
    .meta(TEXT_KINDS.line)
    .nullish()
    .transform((line) => line || null)
}

/**
 * Text of several lines, up to `max` UTF-16 code units; it may be empty. Line breaks of all kinds become \n,
 * tabs become spaces, and what `lineShape` rejects or leaves out is left out: nobody finds such a character
 * in a long text that was pasted from a document.
 */
export function textShape(max: number) {
  return z
    .string()
    .max(max * ROOM, { abort: true })
    .overwrite(readableText)
    .max(max)
    .meta(TEXT_KINDS.text)
}

/**
 * Returns a line without invisible characters and spare spaces; other unfit characters become spaces. Never
 * throws.
 */
export function readableLine(line: string): string {
  return cleanLine(line.replace(allUnfit, ' '))
}

/** Returns a text of several lines as `textShape` keeps it. Never throws. */
export function readableText(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' ')
  return withoutHidden(lines.replace(allUnfitButLines, '')).trim()
}

/** Whether a text shows anything: a letter, a digit, punctuation or a symbol. */
export function isVisible(text: string): boolean {
  return anyVisible.test(text)
}

function cleanLine(line: string): string {
  return withoutHidden(line)
    .replace(/\p{Zs}{2,}/gu, ' ')
    .trim()
}

/**
 * Without one hidden character another may no longer be part of what is written, so this goes on until
 * nothing is left out.
 */
function withoutHidden(text: string): string {
  const shown = text.replace(allHidden, '')
  return shown === text ? text : withoutHidden(shown)
}
