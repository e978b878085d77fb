// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBlocks } from './read-blocks.ts'

test('reads headings, paragraphs, lists and links', () => {
  const text = `<!-- for us -->
## Who
One line,
and its second. See [the terms](/terms).

- one
- [two](https://example.com/a)

Last.`
  expect(readBlocks(text)).toEqual([
    { kind: 'heading', pieces: [{ text: 'Who' }] },
    {
      kind: 'paragraph',
      pieces: [
        { text: 'One line, and its second. See ' },
        { text: 'the terms', href: '/terms' },
        { text: '.' },
      ],
    },
    { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', href: 'https://example.com/a' }]] },
    { kind: 'paragraph', pieces: [{ text: 'Last.' }] },
  ])
})

test.each(['javascript:alert(1)', '//elsewhere.example', 'data:text/html,x'])(
  'an address such as %s makes no link',
  (address) => {
    const line = `[here](${address})`
    expect(readBlocks(line)).toEqual([{ kind: 'paragraph', pieces: [{ text: line }] }])
  },
)

test.each(['zh', 'en'])(
  '%s: the privacy policy speaks of every feature that keeps data of people',
  (locale) => {
    const graph = new URL('../../../../graph/src/', import.meta.url)
    const features = (readdirSync(graph, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.privacy.ts'))
      .filter((file) => /^\s+account: \{/m.test(readFileSync(new URL(file, graph), 'utf8')))
      .map((file) => file.replace(/\/[^/]*$/, ''))
    expect(features).toContain('accounts')
    const text = readFileSync(new URL(`../../../texts/privacy.${locale}.md`, import.meta.url), 'utf8')
    const named = [...text.matchAll(/<!--(.*?)-->/gs)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    )
    expect(named.sort()).toEqual(features.sort())
  },
)
