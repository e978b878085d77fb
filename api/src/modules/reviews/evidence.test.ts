import { describe, expect, test } from 'vitest'
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
    ['a public suffix: com.cn', 'someone@com.cn', 'http://chinapavilion.com.cn', false],
    ['a public suffix: gov.cn', 'someone@gov.cn', 'http://www.hzzx.gov.cn', false],
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

  test.each(['vip.qq.com', 'gmx.de', 'vip.163.com', 'QQ.com'])('%s is for everybody', (domain) => {
    expect(() => holds(`x@${domain}`, `https://${domain}`)).toThrow()
  })
})

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

  test.each(['91350100M000100Y44', '91350203O0001QKT19', '513101198001011239'])('%s is refused', (text) => {
    expect(() => code('CREDIT_CODE', text)).toThrow()
  })
})
