import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { MESSAGES } from '@/testing/messages.ts'
import { FilteredOut } from './filtered-out.tsx'

afterEach(cleanup)

const words = {
  zh: {
    filters: ['市场：法国', '机构类型：媒体'],
    lines: ['去掉“市场：法国”4 家', '去掉“机构类型：媒体”', '清除筛选条件9 家'],
  },
  en: {
    filters: ['Market: France', 'Organisation type: Media'],
    lines: [
      'Remove “Market: France”4 partners',
      'Remove “Organisation type: Media”',
      'Clear filters9 partners',
    ],
  },
}

describe.each(['zh', 'en'] as const)('%s: a filter that leaves nobody', (locale) => {
  const [market, type, clear] = words[locale].lines
  const { matching } = MESSAGES[locale]
  const show = (counts: readonly [number | null, number | null]) => {
    const rest = words[locale].filters.map((filter, index) => ({
      ...{ filter, address: `/partners?firm=a&${index}`, count: counts[index] ?? null },
    }))
    render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <FilteredOut filters={rest} cleared={{ address: '/partners?firm=a', count: 9 }} />
      </NextIntlClientProvider>,
    )
  }
  const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent)

  it('says how many there are without each that keeps somebody out', () => {
    show([4, 0])
    expect(lines()).toEqual([market, clear])
    expect(screen.queryByText(matching.stillEmpty)).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      ...[`/${locale}/partners?firm=a&0`, `/${locale}/partners?firm=a`],
    ])
  })

  it('says where it takes more than one', () => {
    show([0, 0])
    expect(screen.getByText(matching.stillEmpty)).toBeTruthy()
    expect(lines()).toEqual([clear])
  })

  it('names them where the numbers cannot be had', () => {
    show([4, null])
    expect(lines()).toEqual([market, type, clear])
  })
})
