// @vitest-environment node
import { describe, expect, it } from 'vitest'
import en from './en.json'
import zh from './zh.json'

interface Messages {
  [key: string]: string | Messages
}

/** Every message by its whole key. */
function flatten(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

/** Names of the arguments and of the tags of an ICU message, each once, in order of name. */
function listArguments(text: string): string[] {
  const named = [...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g), ...text.matchAll(/<([a-zA-Z]\w*)>/g)]
  return [...new Set(named.map(([, name]) => name ?? ''))].sort()
}

describe('messages', () => {
  const chinese = new Map(flatten(zh))
  const english = new Map(flatten(en))

  it('say the same things in both languages', () => {
    const missing = (language: string, from: Map<string, string>, others: Map<string, string>) =>
      [...others.keys()]
        .filter((key) => !from.has(key))
        .map((key) => `${key}: write it in the feature's messages.${language}.json`)
    expect([...missing('zh', chinese, english), ...missing('en', english, chinese)]).toEqual([])
  })

  it('take the same arguments in both languages', () => {
    const differing = [...chinese].filter(
      ([key, text]) => String(listArguments(text)) !== String(listArguments(english.get(key) ?? '')),
    )
    expect(differing).toEqual([])
  })

  it('are never empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('use Chinese punctuation between Chinese characters', () => {
    expect(
      [...chinese].filter(([, text]) => /[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff]\.(?!\w)/.test(text)),
    ).toEqual([])
  })
})

describe('listArguments', () => {
  it('finds plain, formatted and nested arguments and tags', () => {
    expect(
      listArguments('{exact, select, true {{count, number}} other {more than {count, number}}}'),
    ).toEqual(['count', 'exact'])
    expect(listArguments('Partners for <link>{name}</link>')).toEqual(['link', 'name'])
    expect(listArguments('{count, plural, one {# case} other {# cases}}')).toEqual(['count'])
  })
})
