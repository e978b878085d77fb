import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import { MESSAGES } from '@/testing/messages.ts'
import { ImportFindings } from './import-findings.tsx'
import { ImportReasons_TableImport } from './imports.queries.ts'
import type { Import } from './shown-import.ts'

afterEach(cleanup)

const headers = [
  {
    table: 'FIRMS' as const,
    columns: [
      { name: '名称', column: 'nameZh' },
      { name: '主营业务', column: null },
      { name: '', column: null },
    ],
  },
]
const found = {
  ...{ counts: [], badRows: 0, badCells: 0, assumedKinds: 0, unknownTerms: [], reportUrl: null },
  ...makeFragmentData({ reasons: [], headers }, ImportReasons_TableImport),
}
const words = {
  zh: {
    note: 'firms.csv：已识别 "名称" 为 nameZh, "网址" 为 website',
    read: 'firms.csv：已识别 "名称" 为 中文名称, "网址" 为 网站',
    unread: '“企业”表有 1 列未读取：主营业务。如需读入，请在“各列的含义”中指明含义。',
  },
  en: {
    note: 'firms.csv: read: "名称" as nameZh, "网址" as website',
    read: 'firms.csv: read: "名称" as Name in Chinese, "网址" as Website',
    unread:
      '1 column of “Firms” not read: 主营业务. To read them, say what they mean under “What the columns mean”.',
  },
}

describe.each(['zh', 'en'] as const)('%s: what was read', (locale) => {
  it('names columns in words, and first of all those that were not read', () => {
    render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <ImportFindings found={{ ...found, notes: [words[locale].note] } as unknown as Import} />
      </NextIntlClientProvider>,
    )
    expect(screen.getByText(words[locale].read)).toBeTruthy()
    expect(screen.getByText(words[locale].unread)).toBeTruthy()
  })
})
