import { cleanup, configure, fireEvent, render, waitFor } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KnownCode } from '../features/accounts/use-form-errors.ts'
import { type Filling, fieldsNamed, fill, messagesAt, valuesOf } from './fields.ts'
import { MESSAGES } from './messages.ts'
import { layWire, type Rejection, respond, sent } from './wire.ts'

// The client of the API is loaded with the first change; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 20_000 })

type FormMessage = keyof (typeof MESSAGES)['zh']['client']['form']

/** A form, how it is filled, and what its server may say. */
export interface FormCase {
  form: ReactElement
  /** Which of the component's forms, in the order of the page; the first one unless given. */
  at?: number
  /** What the server would look at, by the name of the field. */
  good?: Filling
  /** What is typed wrong beside that, and what is said of it: a key of `client.form`, or words. */
  bad?: { values: Filling; says: Record<string, FormMessage | Record<'zh' | 'en', string>> }
  /** The mutation, and fields that it rejects: of one that the form does not have it says so above. */
  mutation?: { name: string; rejects: readonly (string | null)[] }
  /** A code of Better Auth, and the field that it is about. */
  auth?: { code: KnownCode; field?: string }
}

/** The tests that every form passes, in both languages. */
export function describeForm(name: string, { form, at = 0, good = {}, bad, mutation, auth }: FormCase): void {
  const rejection: Rejection = mutation ?? { code: auth?.code ?? 'INTERNAL' }

  describe.each(['zh', 'en'] as const)(`%s: ${name}`, (locale) => {
    beforeEach(layWire)
    // What is left mounted would work on after the test's window is gone.
    afterEach(() => {
      cleanup()
      vi.unstubAllGlobals()
    })

    const { client, accounts } = MESSAGES[locale]
    const open = (values: Filling) => {
      document.documentElement.lang = locale
      const { container } = render(
        <AppRouterContext value={router}>
          <PathnameContext value={`/${locale}`}>
            <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
              {form}
            </NextIntlClientProvider>
          </PathnameContext>
        </AppRouterContext>,
      )
      const element = container.querySelectorAll('form')[at] as HTMLFormElement
      fill(element, values)
      return { element, typed: valuesOf(element) }
    }
    /** What is said of each field once the server has rejected it; '' is above the form. */
    const rejected: [string, string][] = mutation
      ? mutation.rejects.map((field) => [field?.split('.')[0] ?? '', `${locale} ${field}`])
      : [[auth?.field ?? '', accounts.errors[auth?.code ?? 'INTERNAL']]]

    const test = bad ? it : () => {}
    test('says all that is wrong at once, each beside its field, and sends nothing', () => {
      const { element, typed } = open({ ...good, ...bad?.values })
      fireEvent.submit(element)
      const wrong = Object.entries(bad?.says ?? {})
      for (const [field, says] of wrong) {
        // Of a message with values, as far as the first.
        const message = typeof says === 'string' ? client.form[says].split('{')[0] : says[locale]
        expect(messagesAt(element, field), field).toContain(message)
      }
      const first = [...element.elements].find((each) => (each as HTMLInputElement).name in (bad?.says ?? {}))
      expect(document.activeElement).toBe(first)
      expect(sent).toEqual([])
      expect(valuesOf(element)).toEqual(typed)
    })

    it('is busy while it is sent, is sent once, and says all that the server rejects', async () => {
      const { element, typed } = open(good)
      fireEvent.submit(element)
      await waitFor(() => expect(sent).toHaveLength(1))
      expect(sent[0]?.language).toBe(locale)
      expect(element.getAttribute('aria-busy')).toBe('true')
      expect(element.querySelector('button[type=submit]')?.getAttribute('aria-disabled')).toBe('true')
      fireEvent.submit(element)
      respond(rejection)
      await waitFor(() => expect(element.getAttribute('aria-busy')).toBe('false'))
      expect(sent).toHaveLength(1)
      for (const [field, message] of rejected) {
        if (field && fieldsNamed(element, field).length > 0)
          expect(messagesAt(element, field), field).toContain(message)
        else expect(alertIn(element)?.textContent).toContain(message)
      }
      const named: Element[] = rejected.flatMap(([field]) => (field ? fieldsNamed(element, field) : []))
      const alert = alertIn(element)
      const first = alert ?? [...element.elements].find((each) => named.includes(each))
      expect(document.activeElement).toBe(first)
      expect(valuesOf(element)).toEqual(typed)
    })

    it('says that nothing responds, keeps what was typed, and can be sent again', async () => {
      const { element, typed } = open(good)
      fireEvent.submit(element)
      await waitFor(() => expect(sent).toHaveLength(1))
      respond('BROKEN')
      await waitFor(() => expect(alertIn(element)?.textContent).toBe(client.form.unavailable))
      expect(document.activeElement).toBe(alertIn(element))
      expect(valuesOf(element)).toEqual(typed)
      fireEvent.submit(element)
      await waitFor(() => expect(sent).toHaveLength(2))
    })
  })
}

// By role it takes the library hundreds of milliseconds in a form of many fields.
const alertIn = (form: HTMLFormElement) => form.querySelector('[role=alert]')

const router = {
  ...{ back: vi.fn(), forward: vi.fn(), refresh: vi.fn(), hmrRefresh: vi.fn(), push: vi.fn() },
  ...{ bfcacheId: '' },
  ...{ replace: vi.fn(), prefetch: vi.fn(), experimental_gesturePush: vi.fn() },
}
