import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import en from '../../../messages/en.json'
import zh from '../../../messages/zh.json'
import { listOrganisationTypes } from './choices.ts'
import { FirmFields } from './firm-fields.tsx'
import { FirmJsonLd } from './firm-json-ld.tsx'
import { FirmLine_Firm } from './firm-line.queries.ts'
import { FirmLine } from './firm-line.tsx'
import { KindWords } from './kind-words.tsx'
import { organisationTypes } from './organisation-types.ts'

const facts = {
  ...{ id: 'firm', nameZh: '文化遗产研究院', nameEn: 'Heritage Institute', kind: 'DIGITAL' as const },
  ...{ descriptionZh: '采集文物。', descriptionEn: 'Scans relics.', cityZh: '杭州', cityEn: 'Hangzhou' },
  ...{ province: 'Zhejiang', provinceZh: '浙江', sample: false, verified: false, selfRegistered: false },
  ...{ heritageDomains: [], capabilities: [], foundedYear: null },
}
const words = {
  zh: {
    messages: zh,
    line: '数字技术 · 高校与科研机构 · 浙江杭州',
    field: '机构类型',
    authority: '政府部门',
  },
  en: {
    messages: en,
    line: 'Digital technology · University or research institute · Hangzhou, Zhejiang',
    field: 'Organisation type',
    authority: 'Public authority',
  },
}

// What is left mounted would work on after the test's window is gone.
afterEach(cleanup)

describe.each(['zh', 'en'] as const)('%s: what kind of organisation a firm is', (locale) => {
  const { messages, line, field, authority } = words[locale]
  const show = (children: ReactNode) =>
    render(
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
        {children}
      </NextIntlClientProvider>,
    )

  it('stands beside its side in a list, and no university is called a company', () => {
    const firm = makeFragmentData({ ...facts, organisationType: 'UNIVERSITY' as const }, FirmLine_Firm)
    const { container } = show(<FirmLine firm={firm} />)
    expect(screen.getByText(line)).toBeTruthy()
    expect(container.textContent).not.toMatch(/数字技术企业|technology firm/)
  })

  it('stands on cards in the same words', () => {
    const { container } = show(<KindWords firm={{ kind: 'TRADITIONAL', organisationType: 'AUTHORITY' }} />)
    expect(container.textContent).toMatch(new RegExp(` · ${authority}$`))
  })

  it('is asked for, with what it is now', () => {
    const none = { province: [], domain: [], capability: [], market: [] }
    const values = {
      ...{ nameZh: '', nameEn: '', descriptionZh: '', descriptionEn: '', cityZh: '', cityEn: '' },
      ...{ province: '', foundedYear: null, heritageDomains: [], capabilities: [], markets: [] },
      organisationType: 'AUTHORITY' as const,
    }
    const organisationType = listOrganisationTypes((type) => messages.firms.organisationType[type])
    show(<FirmFields values={values} choices={{ ...none, organisationType }} thisYear={2026} />)
    const select = screen.getByLabelText<HTMLSelectElement>(field)
    expect(select.value).toBe('AUTHORITY')
    expect([...select.options].map(({ value }) => value)).toEqual([...organisationTypes])
  })

  it.each([
    ['COMPANY', 'Organization'],
    ['INSTITUTION', 'Organization'],
    ['UNIVERSITY', 'CollegeOrUniversity'],
    ['AUTHORITY', 'GovernmentOrganization'],
    ['FOUNDATION', 'NGO'],
    ['MEDIA', 'NewsMediaOrganization'],
  ] as const)('%s is a schema.org %s', (organisationType, type) => {
    const { container } = show(<FirmJsonLd firm={{ ...facts, organisationType }} locale={locale} />)
    const json = JSON.parse(container.querySelector('script')?.textContent ?? '')
    expect(json['@type']).toBe(type)
  })
})
