import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MESSAGES } from '@/testing/messages.ts'
import { DraftForm } from './draft-form.tsx'
import { FocusedOnArrival } from './focused-on-arrival.tsx'

afterEach(cleanup)

describe.each(['zh', 'en'] as const)('%s: looking for one’s own firm', (locale) => {
  const { registration } = MESSAGES[locale]

  it.each(['', '  '])('says what to type when nothing was (“%s”)', (typed) => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault())
    const { container } = render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <DraftForm draft={null} />
      </NextIntlClientProvider>,
    )
    container.querySelector('form')?.addEventListener('submit', onSubmit)
    const name = screen.getByLabelText(registration.name)
    fireEvent.change(name, { target: { value: typed } })
    fireEvent.click(screen.getByRole('button'))
    expect(screen.getByText(registration.nameMissing)).toBeTruthy()
    expect(document.activeElement).toBe(name)
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.change(name, { target: { value: '海天彩灯' } })
    expect(screen.queryByText(registration.nameMissing)).toBeNull()
    fireEvent.click(screen.getByRole('button'))
    expect(onSubmit).toHaveBeenCalledOnce()
  })
})

it('moves the focus to the heading of what was found', () => {
  render(
    <h2>
      <FocusedOnArrival>Found</FocusedOnArrival>
    </h2>,
  )
  expect(document.activeElement?.textContent).toBe('Found')
})
