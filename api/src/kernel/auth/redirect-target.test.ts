import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSiteAddress } from './redirect-target.ts'

const SITE = 'https://heming.example'

/** Ways to write the address of another host that some reader of addresses has fallen for. */
const HOSTILE = [
  '/..//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/en/../..//evil.example',
  '/%2e%2e//evil.example',
  '/%2E%2e//evil.example',
  '/%2e//evil.example',
  '/..///evil.example',
  '/a//evil.example/../..//evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '..//evil.example',
  'https://evil.example',
  'https:/\\evil.example',
  'https://heming.example@evil.example',
  'https://user:word@heming.example/',
  'https://heming.example.evil.example',
  'http://heming.example',
  'https://heming.example:8443',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
]

describe('where a redirect may go', () => {
  test.each([
    ['/en/verify-email?verified=yes&next=%2Ffirms', `${SITE}/en/verify-email?verified=yes&next=%2Ffirms`],
    ['/en/../zh', `${SITE}/zh`],
    ['en', `${SITE}/en`],
    [`${SITE}/en?a=//evil.example#b`, `${SITE}/en?a=//evil.example#b`],
  ])('%s is a page of the site', (target, address) => {
    expect(toSiteAddress(target, SITE)).toBe(address)
  })

  test.each(HOSTILE)('%j is not', (target) => {
    expect(toSiteAddress(target, SITE)).toBeNull()
  })

  test.each([null, undefined, 1, ['/en'], { href: '/en' }])('%j is none', (target) => {
    expect(toSiteAddress(target, SITE)).toBeNull()
  })

  test('never leaves the site, however it is written and however often it is resolved', () => {
    const piece = fc.constantFrom(
      ...['/', '//', '\\', '.', '..', '/..', '/.', '%2e', '%2E%2e', '%2f', '%5c', '\t', '\n', '\0', '@', ':'],
      ...['evil.example', 'https:', 'javascript:', 'http://', SITE, 'a', 'en', '?', '#', ' ', '／', '。'],
    )
    const target = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(target, (given) => {
        const address = toSiteAddress(given, SITE)
        if (address === null) return
        expect(address.startsWith(`${SITE}/`)).toBe(true)
        expect(new URL(address).origin).toBe(SITE)
        // Anyone who keeps the path only still stays on the site.
        const { pathname, search } = new URL(address)
        expect(new URL(pathname + search, SITE).origin).toBe(SITE)
      }),
      { numRuns: 5_000 },
    )
  })
})
