import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import en from '../../../messages/en.json'
import zh from '../../../messages/zh.json'
import { FirmFields } from './firm-fields.tsx'

const messages = { en, zh }
const values = {
  ...{ nameZh: '', nameEn: '', descriptionZh: '', descriptionEn: '', cityZh: '', cityEn: '' },
  ...{ province: '', foundedYear: null, heritageDomains: [], capabilities: [], markets: [] },
  organisationType: 'COMPANY' as const,
}
const choices = {
  ...{ organisationType: [], domain: [], market: [] },
  province: [
    { value: 'Fujian', name: 'Fujian' },
    { value: 'FR', name: 'France', abroad: true },
  ],
  capability: [],
}

// What is left mounted would work on after the test's window is gone.
afterEach(cleanup)

describe.each(['zh', 'en'] as const)('%s: the fields of a firm', (locale) => {
  const t = messages[locale].editFirm
  const show = () =>
    render(
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Shanghai">
        <FirmFields values={values} choices={choices} thisYear={2026} />
      </NextIntlClientProvider>,
    )

  it('ask where the firm is before what depends on it: a name in Chinese', () => {
    show()
    const [place, name] = [screen.getByLabelText(t.province), screen.getByLabelText(t.nameZh)]
    expect(place.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(name).toHaveProperty('required', true)
    fireEvent.change(place, { target: { value: 'FR' } })
    expect(name).toHaveProperty('required', false)
  })

  it('say what capabilities are for', () => {
    show()
    expect(screen.getByText(t.capabilitiesAdvice)).toBeTruthy()
  })
})
