import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it, vi } from 'vitest'
import en from '../../messages/en.json'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'

let shown = new AbortController()
afterEach(() => {
  cleanup()
  shown.abort()
  shown = new AbortController()
  vi.restoreAllMocks()
})

type Send = Parameters<typeof Form>[0]['send']

/** A form, and beside it links whose clicks are counted; `stays` is what the reader says when asked. */
function show(asksBeforeLeaving: boolean, stays: boolean, send: Send = async () => undefined) {
  const confirm = vi.spyOn(window, 'confirm').mockReturnValue(!stays)
  const followed = vi.fn((event: Event) => event.preventDefault())
  document.body.addEventListener('click', followed, { signal: shown.signal })
  render(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Shanghai">
      <Form submit="Send" send={send} asksBeforeLeaving={asksBeforeLeaving}>
        <TextField label="Name" name="name" />
      </Form>
      <a href="/elsewhere">elsewhere</a>
      <a href="#further">further down</a>
      <a href="/elsewhere" data-discards>
        drop what I typed
      </a>
    </NextIntlClientProvider>,
  )
  return { confirm, followed }
}
const type = () => fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'a' } })
const follow = (name: string) => fireEvent.click(screen.getByText(name))
const submit = () => fireEvent.submit(screen.getByRole('button', { name: 'Send' }))
const isAskedOnUnload = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

it('asks nothing while nothing was typed', () => {
  const { confirm, followed } = show(true, true)
  follow('elsewhere')
  expect(confirm).not.toHaveBeenCalled()
  expect(followed).toHaveBeenCalledOnce()
  expect(isAskedOnUnload()).toBe(false)
})

it('keeps who wants to stay', () => {
  const { confirm, followed } = show(true, true)
  type()
  follow('elsewhere')
  expect(confirm).toHaveBeenCalledWith(expect.stringContaining('has not been submitted'))
  expect(followed).not.toHaveBeenCalled()
  expect(isAskedOnUnload()).toBe(true)
})

it('lets go who wants to leave, and does not ask twice', () => {
  const { confirm, followed } = show(true, false)
  type()
  follow('elsewhere')
  follow('elsewhere')
  expect(confirm).toHaveBeenCalledOnce()
  expect(followed).toHaveBeenCalledTimes(2)
  expect(isAskedOnUnload()).toBe(false)
})

it('asks nothing on the way to another part of the page', () => {
  const { confirm, followed } = show(true, true)
  type()
  follow('further down')
  expect(confirm).not.toHaveBeenCalled()
  expect(followed).toHaveBeenCalledOnce()
})

it('asks nothing where the link says that what was typed is dropped', () => {
  const { confirm, followed } = show(true, true)
  type()
  follow('drop what I typed')
  expect(confirm).not.toHaveBeenCalled()
  expect(followed).toHaveBeenCalledOnce()
  expect(isAskedOnUnload()).toBe(false)
})

it('asks nothing once all was sent, but does where it was rejected', async () => {
  const outcomes = [[{ message: 'Not so.' }], undefined]
  const send = vi.fn(async () => outcomes.shift())
  show(true, true, send)
  type()
  submit()
  await screen.findByText('Not so.')
  expect(isAskedOnUnload()).toBe(true)
  submit()
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
  expect(isAskedOnUnload()).toBe(false)
})

it('asks nothing in a form that is quickly filled in again', () => {
  show(false, true)
  type()
  expect(isAskedOnUnload()).toBe(false)
})
