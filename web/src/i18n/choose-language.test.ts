// @vitest-environment node
import { expect, test } from 'vitest'
import { chooseLanguage, isLanguageTag, localeOfTag } from './choose-language.ts'

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh_Hant_TW', 'zh'],
  ['ZH', 'zh'],
  ['en-GB', 'en'],
  ['en-001', 'en'],
  ['fr', null],
  ['pt-BR', null],
  ['firms', null],
  ['english', null],
  ['', null],
])('the tag %j asks for %j', (tag, locale) => {
  expect(localeOfTag(tag)).toBe(locale)
})

test.each(['fr', 'de-AT', 'sr-Latn-RS', 'zh-CN'])('%j names a language', (segment) => {
  expect(isLanguageTag(segment)).toBe(true)
})

test.each(['firms', 'ip-assets', 'bases', 'partners', 'a', 'e-1', 'zh-', ''])('%j names none', (segment) => {
  expect(isLanguageTag(segment)).toBe(false)
})

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.1', 'en'],
  // The order of a header says nothing, its weights do.
  ['en;q=0.4, zh-TW;q=0.7', 'zh'],
  ['fr-FR,fr;q=0.9,zh;q=0.3', 'zh'],
  // Readers of neither are more likely to read English.
  ['fr-FR,fr;q=0.9', 'en'],
  ['fr,zh;q=0', 'en'],
  ['*', null],
  ['', null],
  [null, null],
])('a reader with %j gets %j', (acceptLanguage, locale) => {
  expect(chooseLanguage(acceptLanguage)).toBe(locale)
})
