import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { domainsOfFirm, registrableDomainOf } from './own-domain.ts'

describe('the domain that somebody registered', () => {
  test.each([
    ['https://www.firm.com.cn/about', 'firm.com.cn'],
    ['en.firm.com', 'firm.com'],
    ['firm.github.io', 'firm.github.io'],
    ['com.cn', null],
    ['github.io', null],
    ['http://192.0.2.7/', null],
    ['http://[2001:db8::7]/', null],
    ['localhost', null],
    ['not a url', null],
    ['', null],
  ])('of %s is %s', (given, expected) => {
    expect(registrableDomainOf(given)).toBe(expected)
  })

  test('of a web address is that of its host, whatever else stands in it', () => {
    fc.assert(
      fc.property(
        fc.webUrl({
          withFragments: true,
          withQueryParameters: true,
          authoritySettings: { withPort: true, withUserInfo: true },
        }),
        (address) => {
          const { href, hostname } = new URL(address)
          expect(registrableDomainOf(href)).toBe(registrableDomainOf(hostname))
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('is its own domain, ends the host it was read from, and is that of every host below it', () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (host, below) => {
        const domain = registrableDomainOf(host)
        fc.pre(domain !== null)
        expect(registrableDomainOf(domain)).toBe(domain)
        expect(`.${host.toLowerCase()}`.endsWith(`.${domain}`)).toBe(true)
        expect(registrableDomainOf(`${below.split('.')[0]}.${domain}`)).toBe(domain)
      }),
      { numRuns: 1_000 },
    )
  })

  test('of any text at all is a domain or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const domain = registrableDomainOf(text)
        if (domain !== null) expect(domain).toMatch(/^[^\s/@:?#]+\.[^\s/@:?#]+$/)
      }),
      { numRuns: 1_000 },
    )
  })
})

test('the domains of a firm are those of its website and, where that is its own page, of its source', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.webUrl(), fc.boolean(), (website, source, own) => {
      const expected = [website, ...(own ? [source] : [])]
        .map(registrableDomainOf)
        .filter((each) => each !== null)
      expect(domainsOfFirm({ website, source, own })).toEqual(expected)
      expect(domainsOfFirm({ website: null, source, own: false })).toEqual([])
    }),
  )
})
