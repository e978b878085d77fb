import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { MESSAGES } from '@/testing/messages.ts'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

describe.each(['zh', 'en'] as const)('%s: a form that was not saved', (locale) => {
  const submit = async (code: string) => {
    const send = async () => [{ code, message: 'Rejected.' }]
    render(
      <AppRouterContext value={{} as never}>
        <PathnameContext value={`/${locale}/firms/f/edit`}>
          <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
            <Form send={send} submit="Save">
              <TextField label="Text" name="text" />
            </Form>
          </NextIntlClientProvider>
        </PathnameContext>
      </AppRouterContext>,
    )
    fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'typed' } })
    fireEvent.click(screen.getByRole('button'))
    await screen.findByRole('alert')
  }

  it('because the session is over leads to the sign-in in another tab, and back', async () => {
    await submit('UNAUTHENTICATED')
    const link = screen.getByRole('link')
    expect(link.textContent).toBe(MESSAGES[locale].client.form.signInAgain)
    expect(link.getAttribute('href')).toBe(`/${locale}/sign-in?next=%2Ffirms%2Ff%2Fedit`)
    expect(link.getAttribute('target')).toBe('_blank')
    expect(screen.getByLabelText('Text')).toHaveProperty('value', 'typed')
  })

  it('for another reason leads nowhere', async () => {
    await submit('FORBIDDEN')
    expect(screen.queryByRole('link')).toBeNull()
  })
})
