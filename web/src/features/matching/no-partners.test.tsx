import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import { MESSAGES } from '@/testing/messages.ts'
import { NoPartners_Firm } from './no-partners.queries.ts'
import { NoPartners } from './no-partners.tsx'

afterEach(cleanup)

const offered = [{ capability: { id: 'vr' } }]
const domains = [{ id: 'lanterns' }]
const firm = {
  id: 'f',
  kind: 'TRADITIONAL' as const,
  viewerCanEdit: false,
  capabilities: offered,
  heritageDomains: domains,
}

describe.each(['zh', 'en'] as const)('%s: a list without partners', (locale) => {
  const { matching } = MESSAGES[locale]
  const show = (facts: Partial<typeof firm> | null) =>
    render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <NoPartners firm={facts && makeFragmentData({ ...firm, ...facts }, NoPartners_Firm)} />
      </NextIntlClientProvider>,
    )
  const targets = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

  it('says that capabilities are missing, and leads the owner to the editor', () => {
    show({ capabilities: [], viewerCanEdit: true })
    expect(screen.getByText(matching.emptyNoCapabilities)).toBeTruthy()
    expect(targets()).toEqual([`/${locale}/firms/f/edit`, `/${locale}/firms`])
  })

  it('leads everybody else to the directory', () => {
    show({ capabilities: [] })
    expect(targets()).toEqual([`/${locale}/firms`])
  })

  it('says that a cultural firm lists no heritage domains', () => {
    show({ heritageDomains: [] })
    expect(screen.getByText(matching.emptyNoDomains)).toBeTruthy()
  })

  it('says of a firm that lists both, or a digital one, that too little is known', () => {
    show({ kind: 'DIGITAL' as 'TRADITIONAL', heritageDomains: [] })
    expect(screen.getByText(matching.emptyAdvice)).toBeTruthy()
  })

  it('speaks of what a brief requires', () => {
    show(null)
    expect(screen.getByText(matching.emptyBrief)).toBeTruthy()
  })
})
