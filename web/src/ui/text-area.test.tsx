import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MESSAGES } from '@/testing/messages.ts'
import { Form } from './form.tsx'
import { TextArea } from './text-area.tsx'

afterEach(cleanup)

const words = {
  zh: { limit: '最多 4,000 个字符。', over: '最多 4,000 个字符，超出 3 个，请删减。' },
  en: {
    limit: 'Up to 4,000 characters.',
    over: 'At most 4,000 characters: 3 too many. Please shorten the text.',
  },
}

describe.each(['zh', 'en'] as const)('%s: a text with a limit', (locale) => {
  const show = () => {
    const send = vi.fn(async () => undefined)
    render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <Form send={send} submit="Send">
          <TextArea label="Text" name="text" maxLength={4000} />
        </Form>
      </NextIntlClientProvider>,
    )
    const field = screen.getByLabelText('Text') as HTMLTextAreaElement
    const type = (length: number) => fireEvent.change(field, { target: { value: 'x'.repeat(length) } })
    const submit = () => fireEvent.click(screen.getByRole('button'))
    return { field, send, type, submit }
  }

  it('says the limit, and is sent when it is just as long', async () => {
    const { send, type, submit } = show()
    expect(screen.getByText(words[locale].limit)).toBeTruthy()
    type(4000)
    expect(screen.queryByText(words[locale].over)).toBeNull()
    submit()
    await waitFor(() => expect(send).toHaveBeenCalledOnce())
  })

  it('is not cut when it is longer, says by how much, and is not sent', () => {
    const { field, send, type, submit } = show()
    // A browser cuts what is pasted into a field with the attribute.
    expect(field.hasAttribute('maxlength')).toBe(false)
    type(4003)
    expect(screen.getByText(words[locale].over)).toBeTruthy()
    submit()
    expect(send).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(field)
    expect(field.value).toHaveLength(4003)
  })

  it('is right again as soon as it is shortened', () => {
    const { type, submit } = show()
    type(4003)
    submit()
    type(4000)
    expect(screen.queryByText(words[locale].over)).toBeNull()
  })
})
