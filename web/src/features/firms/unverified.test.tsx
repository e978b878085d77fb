import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import en from '../../../messages/en.json'
import zh from '../../../messages/zh.json'
import { FirmRequestItem } from '../requests/firm-request-item.tsx'
import { FirmRequestItem_FirmRequest } from '../requests/requests.queries.ts'
import { FirmLine_Firm } from './firm-line.queries.ts'
import { FirmLine } from './firm-line.tsx'

const words = {
  zh: {
    messages: zh,
    mark: '未认证',
    check: /企业自行填写的网站域名一致/,
  },
  en: {
    messages: en,
    mark: 'Not verified',
    check: /stated by the firm itself/,
  },
}
const states = [
  ['registered itself, not verified', { selfRegistered: true, verified: false }, 1],
  ['registered itself, verified', { selfRegistered: true, verified: true }, 0],
  ['made from public sources', { selfRegistered: false, verified: false }, 0],
] as const

const names = { id: 'firm', nameZh: '企业', nameEn: 'Firm' }
const facts = {
  ...names,
  kind: 'DIGITAL' as const,
  organisationType: 'COMPANY' as const,
  descriptionZh: '做虚拟现实。',
  descriptionEn: 'Makes virtual reality.',
  cityZh: '泉州',
  cityEn: 'Quanzhou',
  province: 'Fujian',
  provinceZh: '福建',
  sample: false,
  heritageDomains: [],
  capabilities: [],
}

const pending = {
  status: 'PENDING' as const,
  evidenceKind: 'MAIL_DOMAIN' as const,
  evidence: 'firm.example',
  evidenceHolds: true,
  note: null,
  reason: null,
  createdAt: '2026-11-29T00:00:00Z',
  decidedAt: null,
  documents: [],
  base: null,
}

// What is left mounted would work on after the test's window is gone.
afterEach(cleanup)

describe.each(['zh', 'en'] as const)(
  '%s: a firm that registered itself is marked (security.md L17)',
  (locale) => {
    const { messages, mark, check } = words[locale]
    const show = (children: ReactNode) =>
      render(
        <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
          {children}
        </NextIntlClientProvider>,
      )

    it.each(states)('in a list: %s', (_what, state, marks) => {
      show(<FirmLine firm={makeFragmentData({ ...facts, ...state }, FirmLine_Firm)} />)
      expect(screen.queryAllByText(mark)).toHaveLength(marks)
    })

    it.each(states)('in a queue, with what its mail domain proves: %s', (_what, state, marks) => {
      const request = makeFragmentData(pending, FirmRequestItem_FirmRequest)
      show(<FirmRequestItem firm={{ ...names, ...state }} accepted="" request={request} />)
      expect(screen.queryAllByText(mark)).toHaveLength(marks)
      expect(screen.queryAllByText(check)).toHaveLength(marks)
      const holds = messages.requests.checks.MAIL_DOMAIN.holds
      expect(screen.queryAllByText(holds)).toHaveLength(1 - marks)
    })

    it.each(states)('a mail domain that matches nothing known: %s', (_what, state, marks) => {
      const request = makeFragmentData({ ...pending, evidenceHolds: false }, FirmRequestItem_FirmRequest)
      show(<FirmRequestItem firm={{ ...names, ...state }} accepted="" request={request} />)
      // Of a firm that registered itself no website is known, so the domain contradicts none.
      const { unknown, fails } = messages.requests.checks.MAIL_DOMAIN
      expect(screen.queryAllByText(unknown)).toHaveLength(marks)
      expect(screen.queryAllByText(fails)).toHaveLength(1 - marks)
    })
  },
)
